import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "lernwerk",
  name: "Lernwerk Holsterhausen",
  street: "Hobeisenstraße 66",
  postcode: "45145",
  size: "under10",
  kind: "association",
  about:
    "Nachhilfe ohne Rechnung: Ehrenamtliche und Lernende treffen sich an vierzig Tischen, und jeder Tisch hat eine Keksdose.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "gesge",
    title: "Lernpate werden: erklären, bis es klick macht",
    description:
      "Bruchrechnen erklärt man am besten mit Pizza, das wissen hier alle. Nachmittags sitzt du mit Grundschulkindern an einem Tisch, vormittags sortierst du Material, erfindest Spiele zum Einmaleins und sprichst mit dem Team darüber, was Lernen leicht oder schwer macht.",
    tasks: ["Kinder bei Aufgaben begleiten", "Lernspiele entwickeln", "Material ordnen und ergänzen"],
    learningGoals: ["Erklären auf drei verschiedenen Wegen", "Fortschritte festhalten", "Geduldig bleiben"],
    firstDay: ["11:00 Keksdose füllen", "11:30 Einführung", "13:30 Erste Lerngruppe", "16:30 Nachbesprechung"],
    mentor: "Lehrerin und Vereinsgründerin",
    periods: [
      [6, 12, 3],
      [12, 12, 3],
      [18, 12, 3],
    ],
    more: {
      startsAt: "11:00",
      criteria: ["languages", "interests"],
      usefulLanguages: ["ar", "tr", "uk", "ku", "ru", "ro"],
      prerequisites: ["fuehrungszeugnis"],
      wheelchair: "yes",
      germanLevel: "b1",
    },
  },
  {
    kind: "fos",
    field: "gesge",
    title: "Jahrespraktikum Bildung und Erziehung",
    description:
      "Im September kennst du niemanden, im Juni weinen alle beim Abschied. Dazwischen liegen feste Lerngruppen, ein Theaterprojekt, Elternabende mit Übersetzung und viele kleine Triumphe, etwa das erste Diktat unter zehn Fehlern.",
    tasks: [
      "Lerngruppen mit aufbauen",
      "Elternabende vorbereiten",
      "Ein Theaterprojekt begleiten",
      "Anwesenheit und Fortschritte dokumentieren",
    ],
    learningGoals: ["Förderpläne verstehen", "Gruppen leiten", "Mit Schulen zusammenarbeiten"],
    firstDay: ["10:00 Kaffee und Vertrag", "11:00 Haus und Regeln", "14:00 Lerngruppe kennenlernen"],
    mentor: "Bildungsreferent",
    periods: [[36, 330, 2]],
    more: {
      startsAt: "10:00",
      prerequisites: ["fuehrungszeugnis", "masern"],
      criteria: ["answers", "german"],
      germanLevel: "b2",
      usefulLanguages: ["ar", "uk", "tr"],
      wheelchair: "yes",
    },
  },
];
