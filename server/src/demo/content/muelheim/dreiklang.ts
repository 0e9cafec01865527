import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "dreiklang",
  name: "Architekturbüro Dreiklang",
  street: "Kaiserplatz 5",
  postcode: "45470",
  size: "under10",
  about: "Drei Menschen planen Schulen, Umbauten und manchmal ein Baumhaus.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Architektur: ein Haus aus Pappe, das stehen bleibt",
    description:
      "Du misst einen Raum auf, zeichnest ihn am Rechner und baust ein Modell im Maßstab 1:50. Am Ende erklärst du es einer Bauherrin.",
    tasks: ["Räume aufmessen", "Pläne zeichnen", "Ein Modell bauen"],
    learningGoals: ["Im Maßstab denken", "Mit CAD anfangen", "Entwürfe erklären"],
    firstDay: ["09:00 Kennenlernen", "10:00 Aufmaß", "13:00 Erste Skizze"],
    mentor: "Architektin",
    periods: [
      [7, 12, 1],
      [10, 12, 1],
    ],
    more: { startsAt: "09:00", criteria: ["skills", "interests"], wheelchair: "yes" },
  },
  {
    kind: "pflicht_studium",
    field: "bav",
    title: "Entwurf und Bauantrag: Praxissemester im kleinen Büro",
    description:
      "In einem kleinen Büro siehst du alles: vom ersten Gespräch bis zum Bauantrag. Du arbeitest an einer Schulerweiterung mit.",
    tasks: ["Entwürfe zeichnen", "Modelle bauen", "Unterlagen zusammenstellen"],
    learningGoals: ["Bauordnung anwenden", "Varianten vergleichen", "Mit Fachleuten abstimmen"],
    firstDay: ["09:00 Begrüßung", "10:00 Projektrunde", "13:00 Arbeitsplatz"],
    mentor: "Bürogründer",
    periods: [[14, 150, 1, 100, 150]],
    more: { pay: { type: "month", cents: 90000 }, germanLevel: "b2", criteria: ["skills"], remoteShare: 10 },
  },
];
