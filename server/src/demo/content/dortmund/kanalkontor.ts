import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kanalkontor",
  name: "Kanalkontor Spedition",
  street: "Speicherstraße 30",
  postcode: "44147",
  size: "from50",
  about: "Vom Schiff auf den Lkw und ins Regal. Im Hafen seit 1958.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "orient",
    field: "vl",
    title: "Vom Schiff ins Regal: Logistik am Kanalhafen",
    description:
      "Du folgst einem Container vom Kran bis ins Lager und siehst dabei jedes Büro, durch das seine Papiere gehen. Wer mag, darf im Simulator einen Kran fahren.",
    tasks: ["Frachtpapiere prüfen", "Waren buchen und einlagern", "Touren mitplanen"],
    learningGoals: [
      "Den Weg einer Lieferung erklären",
      "Mit einem Lagerprogramm arbeiten",
      "Zahlen prüfen, bevor sie teuer werden",
    ],
    firstDay: ["07:30 Warnweste und Helm", "08:00 Hafenrundgang", "10:30 Dein Platz in der Disposition"],
    mentor: "Disponentin",
    periods: [[10, 54, 2, 28, 54]],
    more: {
      pay: { type: "month", cents: 52000 },
      startsAt: "07:30",
      usefulLanguages: ["pl", "nl"],
      criteria: ["german", "skills"],
      wheelchair: "no",
      prerequisites: ["safety_shoes"],
    },
  },
  {
    kind: "sbp",
    field: "vl",
    title: "Lager, Lkw, Laptop: zwei Wochen Spedition",
    description:
      "Du lernst die Halle und das Büro kennen: Ware annehmen, Paletten packen, Touren planen. Am Ende planst du eine eigene Tour durch sieben Städte.",
    tasks: ["Ware annehmen und zählen", "Paletten packen und sichern", "Eine Tour planen"],
    learningGoals: ["Ladung sichern", "Entfernungen und Zeiten schätzen", "Im Büro telefonieren"],
    firstDay: ["07:30 Sicherheit in der Halle", "09:00 Wareneingang", "13:00 Tourenplanung"],
    mentor: "Fachkraft für Lagerlogistik",
    periods: [
      [7, 12, 3],
      [12, 12, 3],
    ],
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "no" },
  },
];
