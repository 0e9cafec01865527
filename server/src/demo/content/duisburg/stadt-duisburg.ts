import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stadt-duisburg",
  name: "Stadt Duisburg",
  street: "Burgplatz 19",
  postcode: "47051",
  size: "from250",
  kind: "administration",
  about: "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "lanaum",
    title: "Grünflächenamt: Bäume, Beete, Bagger",
    description:
      "Du pflanzt, schneidest und lernst, wie man einen Baum beurteilt, ohne ihn zu fällen. Jeden Tag ein anderer Park.",
    tasks: ["Beete pflegen", "Bäume kontrollieren", "Spielplätze prüfen"],
    learningGoals: ["Pflanzen erkennen", "Sicher mit Geräten umgehen", "Natur in der Stadt erklären"],
    firstDay: ["07:30 Bauhof", "08:30 Park", "13:00 Baumkontrolle"],
    mentor: "Gärtnermeister",
    periods: [
      [9, 12, 3],
      [13, 12, 3],
    ],
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "no" },
  },
  {
    kind: "orient",
    field: "gesge",
    title: "Stadtarchiv: Geschichten aus tausend Kartons",
    description:
      "Du sortierst Nachlässe, entzifferst alte Handschriften und bereitest eine Ausstellung über Zuwanderung vor.",
    tasks: ["Archivalien ordnen", "Texte abschreiben", "Eine Vitrine gestalten"],
    learningGoals: ["Quellen lesen", "Behutsam arbeiten", "Für Besucher schreiben"],
    firstDay: ["08:30 Begrüßung", "09:30 Magazin", "13:00 Werkstatt"],
    mentor: "Archivarin",
    periods: [[10, 60, 1, 28, 60]],
    more: {
      startsAt: "08:30",
      germanLevel: "b2",
      usefulLanguages: ["tr", "pl", "it"],
      criteria: ["answers", "languages"],
      wheelchair: "yes",
    },
  },
];
