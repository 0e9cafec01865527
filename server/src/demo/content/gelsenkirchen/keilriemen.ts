import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "keilriemen",
  name: "Autowerkstatt Keilriemen",
  street: "Wanner Straße 81",
  postcode: "45888",
  size: "under10",
  about: "Freie Werkstatt in Bulmke. Wir reparieren, was andere austauschen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "m",
    title: "Autowerkstatt: horchen, heben, reparieren",
    description:
      "Unser Meister schließt die Augen, wenn er einen Motor hört. Du lernst, mit Stethoskop und Schraubenschlüssel nach dem Klappern zu suchen, wechselst Bremsbeläge unter Aufsicht und kehrst abends die Halle, wie alle anderen auch.",
    tasks: ["Räder wechseln", "Flüssigkeiten prüfen", "Einen Fehlerspeicher auslesen"],
    learningGoals: ["Eine Hebebühne sicher bedienen", "Bremsen erklären", "Nach Ursache statt Zeichen suchen"],
    firstDay: ["08:00 Overall", "08:30 Hebebühne", "13:00 Erstes Rad"],
    mentor: "Kraftfahrzeugmeister",
    periods: [
      [7, 12, 1],
      [13, 12, 1],
      [30, 12, 1],
    ],
    more: {
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "skills"],
      wheelchair: "no",
      usefulLanguages: ["tr", "ar", "pl"],
    },
  },
  {
    kind: "praxiskurs",
    field: "tec",
    title: "Fünf Tage E-Auto: Hochvolt nur gucken",
    description:
      "Orange heißt: Finger weg. Alles andere an einem Elektroauto darfst du anfassen, ausbauen und vermessen, und nach fünf Tagen kannst du erklären, wohin die Bremsenergie verschwindet. Unser Übungswagen hat übrigens nur noch drei Türen.",
    tasks: ["Ein Niedervoltnetz messen", "Bauteile zuordnen", "Eine Ladekurve aufnehmen"],
    learningGoals: ["Gefahren am Hochvoltsystem benennen", "Messgeräte richtig anschließen", "Ergebnisse darstellen"],
    firstDay: ["08:30 Was orange ist", "10:00 Messgerät", "13:00 Der Wagen mit drei Türen"],
    mentor: "Fachkraft für Hochvolttechnik",
    periods: [
      [9, 5, 3],
      [20, 5, 3],
    ],
    more: {
      startsAt: "08:30",
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Der Schulungsraum ist stufenlos.",
    },
  },
];
