import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "deilbach",
  name: "Schäferei Deilbachtal",
  street: "Deilbachtal 60",
  postcode: "45257",
  size: "under10",
  about: "Dreihundert Schafe, vier Hunde, viele Hänge. Unsere Herde mäht, was Maschinen umkippen lässt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "orient",
    field: "lanaum",
    title: "Mit der Herde ziehen: Schäferei auf Zeit",
    description:
      "Hütehunde lesen Gedanken, leider nur die der Schafe. Acht Wochen oder länger ziehst du Zäune, zählst, melkst nichts, denn das hier sind Landschaftspfleger, und sitzt am Abend auf einem Stein über dem Tal und bist müde wie selten. In der Lammzeit brauchen wir dich besonders.",
    tasks: ["Weidezäune stellen und prüfen", "Klauen schneiden", "Lämmer markieren und versorgen"],
    learningGoals: ["Gesundheit einer Herde beurteilen", "Mit Hunden arbeiten", "Naturschutzflächen pflegen"],
    firstDay: ["08:00 Stall und Regeln", "09:00 Zaunbau", "12:00 Brot auf der Wiese", "13:00 Hundetraining"],
    mentor: "Schäferin",
    periods: [
      [14, 84, 1, 56, 84],
      [24, 84, 1, 42, 84],
    ],
    more: {
      sector: "agriculture",
      criteria: ["answers", "dates"],
      prerequisites: ["safety_shoes"],
      germanLevel: "a2",
      pay: { type: "month", cents: 35000 },
    },
  },
];
