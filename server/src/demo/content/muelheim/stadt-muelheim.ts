import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stadt-muelheim",
  name: "Stadt Mülheim an der Ruhr",
  street: "Am Rathaus 1",
  postcode: "45468",
  size: "from250",
  kind: "administration",
  about: "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Gesundheitsamt: Hygiene, Impfen, Vorbeugen",
    description:
      "Du begleitest eine Hygienekontrolle, bereitest eine Impfaktion vor und baust ein Quiz für Grundschulen.",
    tasks: ["Aktionen vorbereiten", "Daten eintragen", "Ein Quiz bauen"],
    learningGoals: ["Hygiene erklären", "Genau dokumentieren", "Mit Kindern sprechen"],
    firstDay: ["08:30 Begrüßung", "09:30 Labor", "13:00 Außendienst"],
    mentor: "Gesundheitsaufseherin",
    periods: [
      [8, 12, 1],
      [12, 12, 1],
    ],
    more: { startsAt: "08:30", prerequisites: ["schweigepflicht"], criteria: ["answers"], wheelchair: "yes" },
  },
  {
    kind: "kompakt",
    field: "wive",
    title: "KAoA-kompakt: Berufe im Rathaus in einem Tag",
    description:
      "Ein Tag, drei Ämter, viele Berufe. Du befragst Menschen, die sonst nie gefragt werden, und stellst am Ende einen Beruf vor.",
    tasks: ["Interviews führen", "Ämter vergleichen", "Einen Beruf vorstellen"],
    learningGoals: ["Fragen stellen", "Zuhören", "Kurz vortragen"],
    firstDay: ["09:00 Ratssaal", "09:30 Ämter", "12:30 Vorstellung"],
    mentor: "Ausbildungsleiterin",
    periods: [
      [8, 1, 10],
      [12, 1, 10],
    ],
    more: { startsAt: "09:00", breakMinutes: 30, criteria: ["interests"], wheelchair: "yes" },
  },
];
