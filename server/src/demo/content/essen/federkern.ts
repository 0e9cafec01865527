import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "federkern",
  name: "Polsterei Federkern",
  street: "Katernberger Straße 47",
  postcode: "45327",
  size: "under10",
  about: "Sessel, Sofas, Kinositze. Unter jedem Polster finden wir Münzen, Knöpfe und Liebesbriefe.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Polstern: Federn binden, Stoffe spannen",
    description:
      "Unter dem alten Samt kommt Seegras zum Vorschein, darunter Jute, darunter acht Spiralen, die endlich wieder aufrecht stehen wollen. Du nimmst auseinander, bindest neu, spannst, heftest und setzt dich am Ende auf einen Hocker, der dein Werk ist.",
    tasks: ["Alte Polster abtragen und dokumentieren", "Federn schnüren", "Bezüge zuschneiden und heften"],
    learningGoals: ["Aufbau eines Polsters erklären", "Stoffbedarf berechnen", "Mit Hammer und Nadel sicher umgehen"],
    firstDay: ["08:30 Fundkiste anschauen", "09:00 Ein Sessel wird ausgezogen", "13:00 Knotenkunde"],
    mentor: "Raumausstattermeisterin",
    periods: [
      [8, 12, 1],
      [13, 12, 1],
      [24, 12, 1],
    ],
    more: {
      startsAt: "08:30",
      criteria: ["interests", "skills"],
      usefulLanguages: ["ar", "ku", "tr"],
      wheelchair: "no",
      germanLevel: "a1",
    },
  },
];
