import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "fahrradwerk",
  name: "Fahrradwerk Sterkrade",
  street: "Steinbrinkstraße 18",
  postcode: "46145",
  size: "under10",
  about: "Wir reparieren alles mit Pedalen und bauen Lastenräder für die ganze Region.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Fahrräder retten: schrauben, prüfen, Probe fahren",
    description:
      "Hinten im Hof liegt ein Haufen Schrott, und einer davon wird deiner. Du zerlegst, entrostest, stellst Bremsen ein, fluchst über eine verbogene Felge und drehst am Schluss eine Runde um den Block. Helm tragen auch die Chefin und der Postbote.",
    tasks: ["Räder zerlegen und reinigen", "Bremsen und Schaltung einstellen", "Lastenräder montieren"],
    learningGoals: ["Das passende Werkzeug wählen", "Verschleiß erkennen", "Kundschaft erklären, was kaputt ist"],
    firstDay: ["09:00 Werkstattrunde", "10:00 Dein Rad", "14:00 Bremsen"],
    mentor: "Zweiradmechaniker",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
      [26, 12, 2],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Werkstatt ebenerdig, Montageständer sind höhenverstellbar.",
      usefulLanguages: ["pl", "ro"],
    },
  },
  {
    kind: "praxiskurs",
    field: "tec",
    title: "Praxiskurs Zweirad: drei Tage Werkstatt",
    description:
      "Drei Tage, ein Ziel: eine Schaltung, die schaltet. Hier sind alle willkommen, die lieber schrauben als schreiben, und geschrieben wird trotzdem, nämlich der Reparaturzettel. Können ihn die anderen am dritten Tag lesen, hast du bestanden.",
    tasks: ["Ketten wechseln", "Laufräder zentrieren", "Schaltung einstellen"],
    learningGoals: ["Systematisch prüfen", "Drehmoment verstehen", "Am Platz Ordnung halten"],
    firstDay: ["09:00 Begrüßung", "09:30 Werkzeugkunde", "13:00 Laufrad"],
    mentor: "Werkstattleiterin",
    periods: [
      [9, 3, 4],
      [13, 3, 4],
      [20, 3, 4],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Werkstatt ebenerdig.",
      germanLevel: "a1",
    },
  },
  {
    kind: "langzeit",
    field: "m",
    title: "Rahmenbau: dienstags an der Schweißlehre",
    description:
      "Ein Lastenrad besteht aus vierzehn Rohren und einer Menge Vorfreude. Dienstags sägst du Rohre auf Gehrung, feilst sie passgenau und spannst sie in die Lehre. Schweißen dürfen zunächst andere, ab Ostern dann auch du.",
    tasks: ["Rohre sägen und entgraten", "In die Lehre spannen", "Probenähte schweißen"],
    learningGoals: ["Auf Gehrung arbeiten", "Nähte beurteilen", "Eine Stückliste lesen"],
    firstDay: ["09:00 Schutzbrille", "09:30 Rohrlager", "13:00 Erste Gehrung"],
    mentor: "Rahmenbauer",
    periods: [[9, 150, 1]],
    more: {
      weekdays: [2],
      startsAt: "09:00",
      prerequisites: ["safety_shoes"],
      criteria: ["skills", "answers"],
      wheelchair: "no",
    },
  },
  {
    kind: "eq",
    field: "tec",
    title: "Zweiradmechatronik: sieben Monate Lastenrad",
    description:
      "Lastenräder tragen Kinder, Kühlschränke und manchmal beides. In sieben Monaten lernst du, sie aufzubauen, elektrisch zum Laufen zu bringen und der Kundschaft ehrlich zu sagen, wann eine Gabel ausgetauscht werden muss, auch wenn sie noch hält.",
    tasks: ["Räder aufbauen", "Antriebe anschließen", "Inspektionen durchführen"],
    learningGoals: ["Drehmomente einhalten", "Fehler am Antrieb auslesen", "Kostenvoranschläge schreiben"],
    firstDay: ["09:00 Werkbank einrichten", "10:00 Unterweisung", "11:00 Erstes Laufrad"],
    mentor: "Zweiradmechatronikerin",
    periods: [[12, 210, 1]],
    fate: { is: "submitted" },
    more: {
      startsAt: "09:00",
      prerequisites: ["safety_shoes", "erstuntersuchung"],
      usefulLanguages: ["ar", "pl"],
      pay: { type: "month", cents: 50000 },
    },
  },
];
