import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "heissenhof",
  name: "Kinderladen Heißer Draht",
  street: "Honigsberger Straße 29",
  postcode: "45472",
  size: "under10",
  about: "Elterninitiative mit 22 Kindern, einem Hühnerstall und einem Bauwagen.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "Kinderladen: Hühner, Matsch und Mittagsschlaf",
    description:
      "Um zehn zählen wir Eier, und alle wollen die Schachtel tragen. Du gehst mit in den Garten, tröstest bei Wespenstichen, schneidest Obst in Gesichter und lernst, ein Schlaflied zu summen, bis wirklich keiner mehr zuckt.",
    tasks: ["Im Garten begleiten", "Obst vorbereiten", "Beim Einschlafen dabei sein"],
    learningGoals: ["Bedürfnisse kleiner Kinder erkennen", "Klare Sätze sagen", "Aufsicht verstehen"],
    firstDay: ["08:30 Schuhe aus, Hausschuhe an", "10:00 Eier zählen", "12:30 Ruhezeit"],
    mentor: "Erzieher",
    periods: [
      [7, 19, 1],
      [11, 19, 1],
      [25, 19, 1],
    ],
    more: {
      startsAt: "08:30",
      prerequisites: ["masern", "ifsg34", "ifsg43"],
      criteria: ["answers", "interests"],
      wheelchair: "no",
      germanLevel: "b1",
    },
  },
];
