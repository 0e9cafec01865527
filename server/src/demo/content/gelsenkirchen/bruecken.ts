import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "bruecken",
  name: "Sozialwerk Brückenbau",
  street: "Ebertstraße 19",
  postcode: "45879",
  size: "from10",
  kind: "association",
  about: "Beratung, Sprachcafé und Hausaufgabenhilfe im Quartier.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "gesge",
    title: "Sprachcafé, Hausaufgaben, Behördenbriefe",
    description:
      "Du hilfst Kindern bei den Hausaufgaben, deckst den Tisch im Sprachcafé und siehst, wie Beratung geht. Deine Sprachen sind hier Gold wert.",
    tasks: ["Hausaufgaben begleiten", "Das Sprachcafé vorbereiten", "Aushänge verständlich schreiben"],
    learningGoals: ["Einfach erklären", "Zuhören", "Vertrauliches bewahren"],
    firstDay: ["10:00 Begrüßung", "11:00 Stadtteilrundgang", "13:00 Hausaufgaben"],
    mentor: "Sozialpädagogin",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
    ],
    more: {
      startsAt: "10:00",
      usefulLanguages: ["ar", "tr", "uk", "ro", "bg"],
      criteria: ["languages", "answers"],
      wheelchair: "yes",
      prerequisites: ["schweigepflicht"],
    },
  },
  {
    kind: "pflicht_studium",
    field: "gesge",
    title: "Quartiersforschung: Wer wohnt hier, was fehlt?",
    description:
      "Du führst Interviews im Viertel, wertest sie aus und stellst die Ergebnisse im Stadtteilzentrum vor. Was du herausfindest, steht nachher im Förderantrag.",
    tasks: ["Interviews führen", "Daten auswerten", "Ergebnisse verständlich aufschreiben"],
    learningGoals: ["Sozialforschung planen", "Datenschutz einhalten", "Öffentlich vortragen"],
    firstDay: ["09:00 Begrüßung", "10:00 Quartiersrundgang", "14:00 Leitfaden"],
    mentor: "Projektleiterin",
    periods: [[13, 120, 1, 84, 120]],
    more: {
      germanLevel: "c1",
      usefulLanguages: ["ar", "tr", "ro"],
      criteria: ["answers", "languages"],
      remoteShare: 30,
    },
  },
];
