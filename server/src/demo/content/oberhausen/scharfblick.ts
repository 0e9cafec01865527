import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "scharfblick",
  name: "Augenoptik Scharfblick",
  street: "Gildenstraße 9",
  postcode: "46117",
  size: "under10",
  about: "Brillen, Lupen, Kontaktlinsen. In der Werkstatt steht noch die Schleifmaschine vom Großvater.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Augenoptik: messen, schleifen, neu sehen",
    description:
      "Das schönste Geräusch im Laden ist das »Oh!«, wenn jemand die neue Brille aufsetzt. Du biegst Bügel über heißem Sand, schleifst ein Probeglas, lernst Sehtests an uns und putzt täglich hundert Fassungen, ohne eine zu verbiegen.",
    tasks: ["Fassungen anpassen", "Gläser schleifen", "Sehtests vorbereiten"],
    learningGoals: ["Den Aufbau des Auges erklären", "Genau schleifen", "Menschen stilsicher beraten"],
    firstDay: ["09:30 Ladenrunde", "10:30 Werkstatt", "14:00 Sehtest ausprobieren"],
    mentor: "Augenoptikermeisterin",
    periods: [
      [7, 12, 1],
      [12, 12, 1],
      [24, 12, 1],
    ],
    more: {
      startsAt: "09:30",
      sector: "health",
      criteria: ["skills", "german"],
      germanLevel: "b1",
      wheelchair: "yes",
      usefulLanguages: ["tr", "pl"],
    },
  },
  {
    kind: "eq",
    field: "g",
    title: "Augenoptik: sieben Monate Werkstatt und Laden",
    description:
      "Ein Brillenbügel hat zwei Schrauben, und beide fallen gern auf den Teppich. Sieben Monate arbeitest du zwischen Verkaufsraum und Schleifautomat, besuchst die Berufsschule und sammelst Erfahrung für eine Ausbildung bei uns oder anderswo.",
    tasks: ["Reparaturen annehmen", "Gläser einarbeiten", "Kundinnen beraten"],
    learningGoals: ["Feinmechanisch arbeiten", "Rezepte lesen", "Beratungsgespräche führen"],
    firstDay: ["09:00 Schaufenster", "10:00 Feinwerkzeug", "13:00 Erste Reparatur"],
    mentor: "Augenoptiker",
    periods: [[10, 215, 1]],
    more: {
      startsAt: "09:00",
      sector: "health",
      prerequisites: ["erstuntersuchung"],
      criteria: ["skills", "answers"],
      wheelchair: "yes",
      germanLevel: "b1",
    },
  },
];
