import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "loehberg",
  name: "Apotheke am Löhberg",
  street: "Löhberg 21",
  postcode: "45468",
  size: "under10",
  about: "Beratung, Botendienst und ein kleines Labor für Salben.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Apotheke: Salben rühren, Rezepte prüfen, beraten",
    description:
      "Du rührst eine Salbe, die niemand benutzt, aber genau so sein muss wie eine echte. Du sortierst, was ankommt, und hörst zu, wenn beraten wird.",
    tasks: ["Ware einsortieren", "Tees abfüllen", "Eine Salbe rühren"],
    learningGoals: ["Genau wiegen", "Haltbarkeit prüfen", "Verschwiegen sein"],
    firstDay: ["09:00 Begrüßung", "10:00 Warenlager", "13:00 Rezeptur"],
    mentor: "Pharmazeutisch-technische Assistentin",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      sector: "health",
      prerequisites: ["schweigepflicht"],
      criteria: ["german", "skills"],
      germanLevel: "b1",
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "ru"],
    },
  },
  {
    kind: "bfe",
    field: "n",
    title: "Ein Tag Apotheke: Chemie, die hilft",
    description:
      "Du misst, mischst und lernst, warum ein Gramm manchmal sehr viel ist. Ein Tag für alle, die Chemie mögen oder Menschen oder beides.",
    tasks: ["Lösungen herstellen", "Tabletten zählen", "Beratung beobachten"],
    learningGoals: ["Sicher mit Stoffen umgehen", "Mengen umrechnen", "Fragen stellen"],
    firstDay: ["09:00 Begrüßung", "09:30 Labor", "12:30 Verkauf"],
    mentor: "Apothekerin",
    periods: [
      [6, 1, 2],
      [10, 1, 2],
    ],
    more: { startsAt: "09:00", breakMinutes: 30, criteria: ["interests"], wheelchair: "yes" },
  },
];
