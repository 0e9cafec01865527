import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kettwiger-werft",
  name: "Bootswerft am Bogen",
  street: "Promenadenweg 9",
  postcode: "45219",
  size: "under10",
  about: "Wir bauen Ruderboote aus Zedernholz und retten alte Segler. Im Winter hämmern, im Sommer wassern.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Planken biegen über heißem Dampf",
    description:
      "Eine Planke, frisch aus der Dampfkiste, hat dreißig Sekunden lang keinen Willen. In dieser Zeit legt ihr sie zu viert um den Rumpf, und danach sitzt sie für hundert Jahre. Zwischendurch schleifst du, lackierst du und hörst der Ruhr beim Vorbeigehen zu.",
    tasks: ["Holz auswählen und hobeln", "Planken dämpfen und spannen", "Rumpf schleifen und lackieren"],
    learningGoals: [
      "Formen von der Zeichnung auf Holz übertragen",
      "Mit Epoxid und Lack geschützt arbeiten",
      "Im Takt zu viert zupacken",
    ],
    firstDay: ["08:00 Tee am Bollerofen", "08:30 Sicherheitsrunde", "10:00 Probestück dämpfen", "14:00 Schleifen"],
    mentor: "Bootsbaumeister",
    periods: [
      [9, 12, 1],
      [13, 19, 1],
      [20, 12, 1],
    ],
    more: {
      criteria: ["interests", "skills"],
      prerequisites: ["safety_shoes"],
      usefulLanguages: ["nl", "en"],
      germanLevel: "a2",
    },
  },
  {
    kind: "ferien",
    field: "prfe",
    title: "Paddel bauen in den Ferien",
    description:
      "Aus einem Brett Esche wird in drei Tagen ein Paddel, das genau so lang ist, wie du Platz unter der Achsel hast. Zugfeile, Ziehklinge, Öl, Ausdauer. Am letzten Nachmittag probieren es alle auf dem Wasser aus, Schwimmweste inklusive.",
    tasks: ["Umriss anzeichnen und aussägen", "Mit Ziehmesser formen", "Ölen und ausprobieren"],
    learningGoals: ["Maserung beachten", "Symmetrie prüfen", "Ein Werkzeug selbst schärfen"],
    firstDay: ["09:00 Brett aussuchen", "10:00 Anzeichnen", "13:00 Ziehmesser"],
    mentor: "Bootsbauerin",
    periods: [
      [33, 3, 3],
      [37, 3, 3],
    ],
    more: {
      startsAt: "09:00",
      pay: { type: "none", reason: "short_voluntary" },
      criteria: ["dates", "interests"],
      germanLevel: "a1",
    },
  },
];
