import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "linkegerade",
  name: "Boxverein Linke Gerade",
  street: "Kurt-Schumacher-Straße 98",
  postcode: "45881",
  size: "under10",
  about: "Boxen, Seilspringen, Hausaufgaben: In dieser Reihenfolge, manchmal auch umgekehrt.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "fos",
    field: "sp",
    title: "Ein Jahr zwischen Boxsack und Hausaufgabentisch",
    description:
      "Zuerst wird sich verbeugt, dann geschwitzt. Drei Tage die Woche bist du im Verein: Mittags hilfst du bei Mathe, nachmittags hältst du Pratzen, abends schreibst du mit uns Förderanträge, weil ein neuer Ring teuer ist.",
    tasks: ["Hausaufgabenzeit begleiten", "Aufwärmen anleiten", "Anträge und Listen führen"],
    learningGoals: ["Jugendliche motivieren", "Regeln konsequent und freundlich vertreten", "Ein Projekt beschreiben"],
    firstDay: ["11:30 Halle aufschließen", "13:00 Hausaufgabentisch", "16:00 Erstes Training"],
    mentor: "Trainer und Sozialarbeiter",
    periods: [[37, 325, 1]],
    more: {
      startsAt: "11:30",
      prerequisites: ["fuehrungszeugnis", "erstuntersuchung"],
      criteria: ["answers", "interests"],
      wheelchair: "partly",
      accessibilityNote: "Halle ebenerdig, der Ring natürlich nicht.",
      usefulLanguages: ["tr", "ar", "ku"],
      pay: { type: "month", cents: 15000 },
    },
  },
  {
    kind: "begleit",
    field: "sp",
    title: "Anfängertraining entwickeln, neben dem Studium",
    description:
      "Eine Halle, ein Vorhang, zwei Stunden, in denen niemand zuschaut. Du entwickelst mit unserer Trainerin ein Anfängerprogramm, leitest Stationen an und fragst am Ende jeder Einheit, was bleiben soll. Geändert wird es gleich in der Woche darauf.",
    tasks: ["Trainingseinheiten entwerfen", "Stationen anleiten", "Rückmeldungen auswerten"],
    learningGoals: ["Sport pädagogisch planen", "Schutzkonzepte anwenden", "Wirkung beschreiben"],
    firstDay: ["14:00 Halle und Schutzkonzept", "15:00 Programm sichten", "16:30 Erste Gruppe"],
    mentor: "Trainerin",
    periods: [
      [9, 88, 1, 56, 88],
      [21, 88, 1, 56, 88],
    ],
    more: {
      startsAt: "14:00",
      weekdays: [2, 5],
      prerequisites: ["fuehrungszeugnis"],
      criteria: ["answers", "skills"],
      wheelchair: "partly",
      accessibilityNote: "Halle und Umkleide sind ebenerdig.",
    },
  },
];
