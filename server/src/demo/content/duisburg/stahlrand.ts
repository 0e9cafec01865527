import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stahlrand",
  name: "Stahlrand Maschinenbau",
  street: "Hamborner Allee 91",
  postcode: "47166",
  size: "from50",
  about: "Wir bauen Maschinen, die Stahl biegen, und reparieren sie, wenn der Stahl gewinnt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Maschinen zerlegen und verstehen",
    description:
      "Vor dir steht eine Biegemaschine, die seit Jahren klemmt. Zusammen mit einem Mechatroniker nimmst du sie auseinander, beschriftest jede Schraube, putzt, misst und baust sie wieder zusammen. Am letzten Freitag drückst du auf den grünen Knopf, und alle schauen zu.",
    tasks: ["Baugruppen zerlegen und beschriften", "Sensoren tauschen", "Testläufe protokollieren"],
    learningGoals: [
      "Technische Zeichnungen deuten",
      "Systematisch nach einem Fehler suchen",
      "Sicher mit Werkzeug umgehen",
    ],
    firstDay: ["07:30 Unterweisung", "08:30 Werkstattrunde", "12:30 Deine Maschine"],
    mentor: "Mechatroniker",
    periods: [
      [7, 19, 2],
      [13, 12, 2],
      [26, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["skills", "interests"],
      wheelchair: "partly",
      accessibilityNote: "Die Halle ist ebenerdig, die Umkleide liegt im ersten Stock.",
    },
  },
  {
    kind: "pflicht_studium",
    field: "tec",
    title: "Konstruktion: ein Bauteil von der Skizze bis zur Fräse",
    description:
      "Zwischen deinem Bildschirm und der Fräse liegen vierzig Meter Flur, und du wirst sie oft gehen. Du konstruierst einen Spannarm, rechnest ihn nach und begleitest ihn durch die Fertigung. Passt er nicht, findest du heraus, wer sich vertan hat: meistens die Zeichnung.",
    tasks: ["In CAD konstruieren", "Festigkeit nachrechnen", "Mit der Fertigung abstimmen"],
    learningGoals: [
      "Fertigungsgerecht konstruieren",
      "Toleranzen verstehen",
      "Änderungen nachvollziehbar dokumentieren",
    ],
    firstDay: ["08:00 Begrüßung", "09:00 CAD-Platz", "13:00 Rundgang durch die Halle"],
    mentor: "Konstrukteurin",
    periods: [
      [14, 140, 1, 84, 140],
      [40, 170, 1, 100, 170],
    ],
    more: {
      pay: { type: "month", cents: 110000 },
      criteria: ["skills"],
      germanLevel: "b2",
      remoteShare: 10,
      wheelchair: "partly",
      accessibilityNote: "Das Konstruktionsbüro erreicht man mit dem Aufzug, die Galerie in der Halle nicht.",
    },
  },
  {
    kind: "eq",
    field: "m",
    title: "Zerspanung von der Pike auf",
    description:
      "Späne sind scharf, Öl riecht nach Mandel, und eine Drehmaschine verzeiht nichts: Das weißt du nach der ersten Woche. Ein halbes Jahr lang drehst, feilst und misst du in unserer Lehrwerkstatt, damit der Sprung in die Ausbildung keiner mehr ist.",
    tasks: ["Werkstücke von Hand feilen", "Einfache Teile drehen", "Maße prüfen und eintragen"],
    learningGoals: ["Auf ein Zehntel genau messen", "Eine Drehmaschine einrichten", "Ein Berichtsheft führen"],
    firstDay: ["07:00 Spind und Schutzbrille", "07:30 Werkzeugkasten ausgeben", "09:30 Feilen, bis es glänzt"],
    mentor: "Ausbilder in der Lehrwerkstatt",
    periods: [
      [9, 190, 2],
      [40, 190, 2],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["erstuntersuchung", "safety_shoes", "arbeitsmedizin"],
      germanLevel: "a2",
      criteria: ["interests"],
      usefulLanguages: ["tr", "pl"],
    },
  },
  {
    kind: "ferien",
    field: "tec",
    title: "Drei Tage Messraum: ein Haar in hundert Teile",
    description:
      "Im Messraum sind es immer zwanzig Grad, auch im Juli, denn Stahl wächst in der Wärme. Du misst Wellen, Kugeln und am Ende dein eigenes Haar, und zwar so oft, bis drei Leute auf dasselbe Ergebnis kommen.",
    tasks: ["Endmaße ansprengen", "Werkstücke prüfen", "Messblätter ausfüllen"],
    learningGoals: ["Einheiten umrechnen", "Messmittel auswählen", "Abweichungen beurteilen"],
    firstDay: ["09:00 Temperieren", "09:30 Endmaße", "13:00 Dein Haar"],
    mentor: "Messtechniker",
    periods: [
      [33, 3, 2],
      [35, 3, 2],
    ],
    fate: { is: "paused" },
    more: { startsAt: "09:00", prerequisites: ["safety_shoes"] },
  },
];
