import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "zechenbrot",
  name: "Backhaus Zechenbrot",
  street: "Hasenwinkeler Straße 171",
  postcode: "44879",
  size: "from10",
  about:
    "Um drei Uhr geht hier das Licht an. Vier Filialen, ein Sauerteig, der älter ist als die meisten von uns, und samstags eine Schlange bis zur Bushaltestelle.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "d",
    title: "Drei Vormittage Sauerteig, Streusel, Stollen",
    description:
      "Unser Sauerteig heißt Erwin und muss auch dann gefüttert werden, wenn niemand Lust hat. An drei Vormittagen knetest, formst und wartest du, und das Warten ist gar nicht so leicht, wenn der ganze Raum nach Butter riecht. Das erste Brot, das dir gelingt, geht mit nach Hause.",
    tasks: [
      "Teige abwiegen und den Sauerteig auffrischen",
      "Brötchen von Hand formen, zwei gleichzeitig",
      "Bleche belegen, einschieben, herausholen",
    ],
    learningGoals: [
      "Sagen können, warum ein Teig ruhen muss",
      "Hygieneregeln einer Backstube anwenden",
      "Mengen für 80 Brote umrechnen",
    ],
    firstDay: [
      "07:00 Schürze, Haube, Hände waschen",
      "07:30 Erwin füttern",
      "09:00 Dein erstes Blech",
      "11:00 Probieren und aufschreiben, was anders war",
    ],
    mentor: "Bäckermeister, der die Frühschicht führt",
    periods: [
      [8, 3, 3],
      [13, 3, 3],
      [22, 3, 2],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["ifsg43"],
      criteria: ["dates"],
      usefulLanguages: ["tr", "pl"],
      sector: "bakery",
      germanLevel: "a1",
    },
  },
  {
    kind: "ferien",
    field: "d",
    title: "Ferientage in der Torten-Ecke",
    description:
      "Hinten links, zwischen Kühlraum und Radio, stehen die Torten. Rosa Marzipan, Spritzbeutel, eine Drehplatte und viel Ruhe: Wer hier arbeitet, redet wenig und lacht viel. Drei Tage lang gehört ein Stück des Tisches dir, und am letzten Nachmittag verzierst du eine Torte nach eigenem Plan.",
    tasks: [
      "Böden schneiden und Cremes aufschlagen",
      "Mit dem Spritzbeutel Ränder und Schrift üben",
      "Bestellungen für den nächsten Tag packen",
    ],
    learningGoals: [
      "Temperatur und Konsistenz von Cremes einschätzen",
      "Eine Torte planen, bevor die Sahne warm wird",
      "Sauber anrichten",
    ],
    firstDay: [
      "09:00 Kaffee und Kakao mit dem Team",
      "09:30 Rundgang durch Kühlraum und Lager",
      "10:00 Spritzübungen auf Backpapier",
    ],
    mentor: "Konditorin",
    periods: [
      [16, 3, 2],
      [34, 3, 2],
      [47, 3, 2],
    ],
    more: {
      startsAt: "09:00",
      prerequisites: ["ifsg43"],
      criteria: ["interests", "dates"],
      wheelchair: "partly",
      accessibilityNote: "Tische stehen auf 90 cm, einer lässt sich absenken.",
      pay: { type: "hour", cents: 700 },
    },
  },
  {
    kind: "eq",
    field: "d",
    title: "Einstiegsqualifizierung: ein halbes Jahr Backhaus",
    description:
      "Nicht jedes Zeugnis erzählt, wie jemand arbeitet. Wer bei uns ein halbes Jahr lang pünktlich vor dem Ofen steht, hat gute Aussichten auf einen Ausbildungsvertrag, und bis dahin zeigen wir alles von der Waage bis zur Kasse. Dienstags ist Berufsschule, freitags gibt es Pizza vom Stein.",
    tasks: [
      "Ofen bestücken und Backzeiten überwachen",
      "Rohstoffe annehmen und einlagern",
      "Eine Woche im Verkauf mitarbeiten",
      "Kleingebäck selbstständig herstellen",
    ],
    learningGoals: [
      "Rezepte lesen und hochrechnen",
      "Backfehler erkennen und ihre Ursache finden",
      "Früh anfangen, ohne müde Fehler zu machen",
    ],
    firstDay: [
      "06:00 Begrüßung am Ofen",
      "07:00 Maschinen und Sicherheit",
      "10:00 Gespräch über deine Ziele für das halbe Jahr",
    ],
    mentor: "Ausbilder für Bäckerei und Verkauf",
    periods: [
      [9, 180, 2],
      [30, 180, 1],
    ],
    more: {
      startsAt: "06:00",
      dailyMinutes: 450,
      prerequisites: ["ifsg43", "erstuntersuchung"],
      criteria: ["interests", "answers"],
      germanLevel: "a2",
      usefulLanguages: ["ar", "tr", "uk"],
      sector: "bakery",
      pay: { type: "month", cents: 52000 },
    },
  },
];
