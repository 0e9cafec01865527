import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "handgriff",
  name: "Ergotherapie Handgriff",
  street: "Bochumer Landstraße 290",
  postcode: "45279",
  size: "under10",
  about: "Wir üben Schleifen, Schreiben, Suppe löffeln: alles, was man erst bemerkt, wenn es nicht mehr geht.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Ergotherapie: Alltag neu lernen",
    description:
      "Knöpfe schließen mit einer Hand, versuch es einmal. Nach diesem ersten Selbstversuch verstehst du, warum bei uns Knete, Nagelbretter und Küchengeräte therapeutisches Material sind. Du bereitest Stunden vor, spielst mit, beobachtest und baust ein Hilfsmittel, das wirklich gebraucht wird.",
    tasks: ["Therapieräume vorbereiten", "Ein Alltagshilfsmittel bauen", "Spiele für Feinmotorik anleiten"],
    learningGoals: ["Bewegungen beobachten und beschreiben", "Ziele in kleine Schritte teilen", "Diskret sein"],
    firstDay: ["08:30 Selbstversuche", "09:30 Hospitation", "13:00 Werkraum"],
    mentor: "Ergotherapeut",
    periods: [
      [9, 12, 1],
      [15, 12, 1],
      [25, 12, 1],
    ],
    more: {
      startsAt: "08:30",
      prerequisites: ["schweigepflicht"],
      criteria: ["answers"],
      usefulLanguages: ["tr", "ru"],
      wheelchair: "yes",
      germanLevel: "b1",
      sector: "health",
    },
  },
];
