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
      "Ein Meter Wand ist auf dem Papier zwei Zentimeter lang, und die müssen stimmen. Du misst unser Treppenhaus auf, zeichnest es am Rechner, baust daraus ein Modell und erklärst es einer Bauherrin, die sehr genau nachfragt.",
    tasks: ["Räume aufmessen", "Pläne zeichnen", "Ein Modell bauen"],
    learningGoals: ["Im Maßstab denken", "Erste Schritte mit CAD", "Entwürfe erklären"],
    firstDay: ["09:00 Kennenlernen", "10:00 Aufmaß", "13:00 Erste Skizze"],
    mentor: "Architektin",
    periods: [
      [7, 12, 1],
      [10, 12, 1],
      [23, 12, 1],
    ],
    more: { startsAt: "09:00", criteria: ["skills", "interests"], wheelchair: "yes" },
  },
  {
    kind: "pflicht_studium",
    field: "bav",
    title: "Entwurf und Bauantrag: Praxissemester im kleinen Büro",
    description:
      "Weil wir nur zu dritt sind, landet alles auf demselben Tisch: das erste Gespräch, der Streit um die Fassade, der Bauantrag mit vierzehn Anlagen. Du arbeitest an einer Schulerweiterung mit und bist bei jedem Termin dabei.",
    tasks: ["Varianten zeichnen", "Modelle bauen", "Antragsunterlagen zusammenstellen"],
    learningGoals: ["Bauordnung anwenden", "Varianten vergleichen", "Mit Fachleuten abstimmen"],
    firstDay: ["09:00 Begrüßung", "10:00 Projektrunde", "13:00 Arbeitsplatz"],
    mentor: "Bürogründer",
    periods: [
      [14, 150, 1, 100, 150],
      [41, 170, 1, 100, 150],
    ],
    more: {
      startsAt: "09:00",
      pay: { type: "month", cents: 90000 },
      germanLevel: "b2",
      criteria: ["skills"],
      remoteShare: 10,
      wheelchair: "yes",
    },
  },
  {
    kind: "bfe",
    field: "bav",
    title: "Ein Tag Architektur: Räume aus Pappe",
    description:
      "Wie klein darf ein Zimmer sein, bevor es drückt? Mit Klebeband auf dem Boden, Pappe und einem Meterstab bekommst du ein Gefühl dafür und baust einen Raum, in dem du selbst gern Hausaufgaben machen würdest.",
    tasks: ["Räume abkleben", "Modelle schneiden", "Entwürfe vorstellen"],
    learningGoals: ["Maßstäbe umrechnen", "Grundrisse lesen", "Raumwirkung beschreiben"],
    firstDay: ["09:00 Klebeband", "10:00 Modell", "12:30 Vorstellung"],
    mentor: "Architektin",
    periods: [
      [10, 1, 4],
      [16, 1, 4],
    ],
    fate: { is: "paused", weeks: 8 },
    more: { startsAt: "09:00", weekdays: [4], breakMinutes: 45 },
  },
];
