import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stadt-oberhausen",
  name: "Stadt Oberhausen",
  street: "Schwartzstraße 72",
  postcode: "46045",
  size: "from250",
  kind: "administration",
  about: "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "kkg",
    title: "Stadtbibliothek: Bücher, Games, Bühne",
    description:
      "Du stellst Medientipps zusammen, baust eine Gaming-Ecke um und hilfst beim Bilderbuchkino. Lesen darf man hier auch.",
    tasks: ["Medien einarbeiten", "Tipps schreiben", "Veranstaltungen begleiten"],
    learningGoals: ["Ordnung in Katalogen", "Vorlesen vor Publikum", "Freundlich beraten"],
    firstDay: ["09:30 Begrüßung", "10:30 Magazin", "14:00 Kinderbibliothek"],
    mentor: "Bibliothekarin",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
    ],
    more: {
      startsAt: "09:30",
      criteria: ["interests", "answers"],
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "uk", "en"],
    },
  },
  {
    kind: "bfe",
    field: "m",
    title: "Ein Tag im Betriebshof: Kehrmaschine von innen",
    description:
      "Wie kommt der Besen unter den Lkw? Du schaust in Werkstatt, Schweißerei und Fahrzeughalle und baust ein kleines Werkstück.",
    tasks: ["Fahrzeuge prüfen", "Ein Werkstück feilen", "Werkzeuge ordnen"],
    learningGoals: ["Werkstattsicherheit", "Maße nehmen", "Berufe im Betriebshof kennen"],
    firstDay: ["08:00 Sicherheit", "09:00 Werkstatt", "11:30 Fahrzeughalle"],
    mentor: "Kraftfahrzeugmechatroniker",
    periods: [
      [6, 1, 5],
      [10, 1, 5],
    ],
    more: { breakMinutes: 30, prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "no" },
  },
];
