import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "ueberdruck",
  name: "Druckerei Überdruck",
  street: "Donnerstraße 112",
  postcode: "45357",
  size: "from10",
  about: "Plakate, Bücher, Etiketten. Die älteste Maschine heißt Heidrun und druckt Einladungen mit Gefühl.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "me",
    title: "Drucken: von der Datei zum Duft von Farbe",
    description:
      "Frisch gedrucktes Papier ist warm wie Brötchen. Du gestaltest ein Plakat, prüfst die Druckdaten, mischst eine Sonderfarbe und stehst daneben, wenn tausend Bogen pro Stunde mit deinem Motiv herauslaufen. Fehler sieht man dann leider auch tausendmal.",
    tasks: ["Layouts am Rechner anlegen", "Farbe mischen und messen", "Schneiden, falzen, verpacken"],
    learningGoals: ["Auflösung und Farbräume verstehen", "Korrektur lesen", "Mit Maschinenlärm und Terminen umgehen"],
    firstDay: [
      "08:00 Gehörschutz",
      "08:30 Durch den Betrieb, immer dem Bogen nach",
      "10:30 Plakatidee",
      "14:00 Farbküche",
    ],
    mentor: "Medientechnologin Druck",
    periods: [
      [7, 12, 2],
      [14, 12, 2],
      [27, 12, 2],
    ],
    more: {
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "skills"],
      usefulLanguages: ["tr", "en"],
      wheelchair: "yes",
      germanLevel: "b1",
    },
  },
];
