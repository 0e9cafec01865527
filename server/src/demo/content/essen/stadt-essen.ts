import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stadt-essen",
  name: "Stadt Essen",
  street: "Porscheplatz 1",
  postcode: "45127",
  size: "from250",
  kind: "administration",
  about: "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "verwaltung",
    field: "gesge",
    title: "Verwaltungspraktikum im Jugendamt",
    description:
      "Du begleitest Beratung, schreibst Vermerke und lernst, wie viel Recht in einem freundlichen Gespräch steckt.",
    tasks: ["Gespräche vorbereiten", "Vermerke schreiben", "Angebote recherchieren"],
    learningGoals: ["Sozialrecht kennen", "Vertraulich arbeiten", "Schwierige Gespräche verstehen"],
    firstDay: ["08:30 Begrüßung", "09:30 Hospitation", "13:00 Aktenkunde"],
    mentor: "Sozialarbeiter",
    periods: [[13, 90, 2, 60, 90]],
    more: {
      startsAt: "08:30",
      germanLevel: "c1",
      prerequisites: ["fuehrungszeugnis", "schweigepflicht"],
      criteria: ["answers"],
      wheelchair: "yes",
    },
  },
  {
    kind: "sbp",
    field: "bav",
    title: "Tiefbauamt: Straßen planen, Schächte öffnen",
    description:
      "Wie kommt das Wasser unter die Straße und wie kommt man selbst dahin? Zwei Wochen zwischen Planungsbüro und Baustelle.",
    tasks: ["Vermessen", "Pläne zeichnen", "Baustellen begehen"],
    learningGoals: ["Im Gelände messen", "Pläne lesen", "Sicherheit auf der Straße"],
    firstDay: ["08:00 Weste und Helm", "09:00 Vermessung", "13:00 Planung"],
    mentor: "Vermessungstechnikerin",
    periods: [
      [7, 12, 2],
      [12, 12, 2],
    ],
    more: { prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "no" },
  },
];
