import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "steiger",
  name: "Dachdeckerei Steiger",
  street: "Altendorfer Straße 380",
  postcode: "45356",
  size: "under10",
  about: "Dächer, Solaranlagen und die beste Aussicht im Stadtteil.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Ganz oben: zwei Wochen Dachdeckerei",
    description:
      "Du misst, schneidest und reichst an, und wenn du schwindelfrei bist, siehst du vom Gerüst über die halbe Stadt. Unten gibt es auch genug zu tun.",
    tasks: ["Ziegel sortieren und reichen", "Holz zuschneiden", "Baustelle sichern"],
    learningGoals: ["Sicher auf dem Gerüst", "Flächen berechnen", "Material schätzen"],
    firstDay: ["07:00 Gurt und Helm", "08:00 Baustelle", "13:00 Werkstatt"],
    mentor: "Dachdeckergesellin",
    periods: [
      [11, 12, 1],
      [15, 12, 1],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      wheelchair: "no",
      minimumAge: 15,
    },
  },
  {
    kind: "langzeit",
    field: "bav",
    title: "Dienstags aufs Dach: Langzeitpraktikum",
    description:
      "Ein Tag pro Woche im Betrieb, ein halbes Jahr lang. Du erlebst ein Dach von der ersten Latte bis zum letzten Ziegel.",
    tasks: ["Latten zuschneiden", "Material vorbereiten", "Beim Eindecken helfen"],
    learningGoals: ["Aufbau eines Daches erklären", "Werkzeug pflegen", "Wetter einschätzen"],
    firstDay: ["07:30 Begrüßung", "08:00 Werkhof", "10:00 Baustelle"],
    mentor: "Dachdeckermeister",
    periods: [[9, 150, 1]],
    more: {
      startsAt: "07:30",
      weekdays: [2],
      prerequisites: ["safety_shoes"],
      criteria: ["answers"],
      wheelchair: "no",
    },
  },
];
