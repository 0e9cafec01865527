import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "gleisanschluss",
  name: "Gleisanschluss Feinwerktechnik",
  street: "Huckarder Straße 340",
  postcode: "44369",
  size: "from10",
  about:
    "Zahnräder, Achsen und Gehäuse für Messgeräte. Manche Teile sind so klein, dass wir sie mit der Pinzette suchen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "CAD, Fräse, Messschieber: ein Würfel ohne Fehler",
    description:
      "Auf dem Bildschirm ist jeder Würfel perfekt. In Aluminium ist er es erst, wenn du Zeichnung, Spannmittel und Fräser verstanden hast und der Messschieber fünfmal dasselbe sagt. Dein Würfel bekommt eine Gravur und einen Platz im Regal der Ehemaligen.",
    tasks: [
      "Ein Bauteil am Rechner zeichnen",
      "An der Fräse zuschauen und begleitet arbeiten",
      "Maße prüfen und eintragen",
    ],
    learningGoals: [
      "Technische Zeichnungen lesen",
      "Toleranzen verstehen",
      "Späne, Kühlmittel und Werkzeuge sicher handhaben",
    ],
    firstDay: ["07:30 Sicherheitsunterweisung", "08:30 Messen üben, bis alle dasselbe messen", "12:30 CAD-Platz"],
    mentor: "Zerspanungsmechaniker",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
      [20, 19, 1],
    ],
    more: { startsAt: "07:30", criteria: ["skills", "interests"], prerequisites: ["safety_shoes"], germanLevel: "b1" },
  },
  {
    kind: "kompakt",
    field: "m",
    title: "Ein Tag Metall: feilen, bohren, polieren",
    description:
      "Vor dir liegt ein Stück Flachstahl, grau und langweilig. Sechs Arbeitsschritte später ist es ein Flaschenöffner, der glänzt und in der Hand liegt, und an deinen Fingern klebt der Geruch von Schleifpaste.",
    tasks: ["Anreißen und körnen", "Bohren an der Standbohrmaschine", "Kanten brechen und polieren"],
    learningGoals: ["Werkzeuge richtig auswählen", "Maßhaltig arbeiten", "Den Arbeitsplatz sauber übergeben"],
    firstDay: ["08:30 Schutzbrillen", "09:00 Anreißen", "11:30 Bohren"],
    mentor: "Ausbildungsleiterin Metall",
    periods: [
      [6, 1, 6],
      [12, 1, 6],
      [18, 1, 6],
    ],
    more: {
      startsAt: "08:30",
      weekdays: [4],
      criteria: ["interests"],
      prerequisites: ["safety_shoes"],
      breakMinutes: 45,
      usefulLanguages: ["tr", "pl"],
    },
  },
];
