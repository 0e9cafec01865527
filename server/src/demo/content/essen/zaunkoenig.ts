import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "zaunkoenig",
  name: "Waldkindergarten Zaunkönig",
  street: "Frankenstraße 310",
  postcode: "45134",
  size: "under10",
  kind: "association",
  about: "Zwei Bauwagen, zwanzig Kinder, kein Dach. Bei Sturm gehen wir ins Gemeindehaus, sonst nie.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "Draußen sein: Kindergarten ohne Wände",
    description:
      "Stöcke sind Schwerter, Angeln, Zauberstäbe und manchmal einfach Stöcke. Mit Bollerwagen und Wechselsocken ziehst du mit in den Wald, schnitzt, schaukelst, zählst Köpfe und staunst, wie lange Dreijährige einen Käfer anschauen können. Wetterfest anziehen, der Rest findet sich.",
    tasks: [
      "Morgenkreis mitgestalten",
      "Beim Schnitzen und Klettern sichern",
      "Naturbeobachtungen mit Kindern sammeln",
    ],
    learningGoals: ["Aufsicht im Gelände", "Spiel beobachten und beschreiben", "Pflanzen und Spuren erkennen"],
    firstDay: ["08:00 Bauwagen", "08:30 Morgenkreis", "09:30 Marsch in den Wald", "12:30 Mittag auf Baumstämmen"],
    mentor: "Naturpädagogin",
    periods: [
      [13, 12, 1],
      [18, 12, 1],
      [26, 12, 1],
    ],
    more: {
      prerequisites: ["masern", "fuehrungszeugnis"],
      criteria: ["answers"],
      usefulLanguages: ["ar", "uk"],
      germanLevel: "a2",
    },
  },
];
