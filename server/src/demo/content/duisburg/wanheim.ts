import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "wanheim",
  name: "Elektro Wanheim",
  street: "Wanheimer Straße 250",
  postcode: "47249",
  size: "under10",
  about: "Ein Meister, vier Gesellinnen und Gesellen, viele Keller mit alten Leitungen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Elektro: Keller, Kabel, kluge Häuser",
    description:
      "Du ziehst Kabel, setzt Dosen und misst nach, ob wirklich kein Strom drauf ist. Am Ende verdrahtest du eine Wechselschaltung, die du erklären kannst.",
    tasks: ["Leitungen verlegen", "Dosen setzen und verdrahten", "Messen und protokollieren"],
    learningGoals: ["Die fünf Sicherheitsregeln kennen", "Schaltpläne lesen", "Sauber verdrahten"],
    firstDay: ["07:30 Werkzeug und Sicherheit", "09:00 Erste Baustelle", "14:00 Wechselschaltung auf dem Brett"],
    mentor: "Elektrotechnikmeister",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
    ],
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"], criteria: ["interests", "answers"], wheelchair: "no" },
  },
  {
    kind: "eq",
    field: "el",
    title: "Einstieg Elektrohandwerk: ein halbes Jahr auf Probe",
    description:
      "Für alle, die gern etwas reparieren und noch keinen Ausbildungsplatz haben. Du bist jeden Tag mit einer Gesellin unterwegs und übernimmst nach und nach eigene Aufgaben.",
    tasks: ["Baustellen einrichten", "Leitungen verlegen", "Zähler und Sicherungen vorbereiten"],
    learningGoals: ["Grundlagen der Elektrotechnik anwenden", "Kundschaft freundlich begegnen", "Berichtsheft führen"],
    firstDay: ["07:30 Kennenlernen im Betrieb", "08:00 Werkzeugtasche packen", "09:00 Erste Baustelle"],
    mentor: "Gesellin im Kundendienst",
    periods: [[9, 180, 1]],
    more: { prerequisites: ["erstuntersuchung", "safety_shoes"], germanLevel: "a2", criteria: ["interests"] },
  },
];
