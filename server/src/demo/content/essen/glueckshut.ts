import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "glueckshut",
  name: "Glückshut Schornsteinfegerbetrieb",
  street: "Frintroper Straße 391",
  postcode: "45359",
  size: "under10",
  about: "Zwei Kehrbezirke, ein Labor für Feinstaub und ja, man darf den Ärmel berühren.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Schornsteinfeger: Dach, Keller, Energieberatung",
    description:
      "Von oben sieht der Stadtteil aus wie eine Modellbahn. Gekehrt wird trotzdem vor allem unten, an der Klappe im Keller, mit schwarzen Fingern und guter Laune, und dazwischen misst du Abgase und hilfst, ein Haus auf Wärmelücken zu untersuchen. Aufs Dach geht nur, wer gesichert ist und will.",
    tasks: ["Abgaswerte messen", "Kehrgeräte reinigen", "Mit der Wärmebildkamera Wände untersuchen"],
    learningGoals: ["Verbrennung erklären", "Heizungen unterscheiden", "Bei fremden Leuten höflich auftreten"],
    firstDay: ["07:30 Schwarz einkleiden", "08:00 Messkoffer", "09:00 Kehrtour", "14:00 Auswertung"],
    mentor: "Schornsteinfegermeisterin",
    periods: [
      [6, 12, 1],
      [15, 12, 1],
      [39, 12, 1],
    ],
    more: {
      startsAt: "07:30",
      criteria: ["interests"],
      prerequisites: ["safety_shoes"],
      germanLevel: "b1",
      usefulLanguages: ["tr"],
    },
  },
];
