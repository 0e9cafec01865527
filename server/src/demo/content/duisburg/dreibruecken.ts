import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "dreibruecken",
  name: "Hof Dreibrücken",
  street: "Grafschafter Straße 118",
  postcode: "47199",
  size: "under10",
  about: "Gemüse, Hühner und ein Hofladen hinter dem Deich in Baerl.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "lanaum",
    title: "Auf dem Hof: Kohl, Küken, Kisten packen",
    description:
      "Die Hühner kennen nach zwei Tagen deine Schritte. Du öffnest morgens den mobilen Stall, sammelst Eier, erntest Lauch, bis die Finger kalt sind, und packst die Kisten für den Markt so, dass auch unten nichts zerdrückt wird.",
    tasks: ["Hühner versorgen und Eier sortieren", "Gemüse ernten und putzen", "Marktkisten packen"],
    learningGoals: ["Ein Tier am Verhalten beurteilen", "Erntereife erkennen", "Waren nach Güte sortieren"],
    firstDay: ["08:00 Stall öffnen", "09:00 Frühstück am langen Tisch", "10:00 Lauchernte"],
    mentor: "Landwirtin",
    periods: [
      [10, 12, 2],
      [19, 12, 2],
      [27, 12, 2],
    ],
    more: {
      sector: "agriculture",
      criteria: ["interests"],
      wheelchair: "no",
      germanLevel: "a1",
      usefulLanguages: ["pl", "ro"],
    },
  },
  {
    kind: "orient",
    field: "d",
    title: "Hofladen und Kochtopf: acht Wochen Direktverkauf",
    description:
      "Krumme Möhren verkaufen sich besser, wenn daneben ein Rezept liegt. Das schreibst du, probierst es in unserer Einmachküche aus und stehst freitags mit am Marktstand. Wer kosten will, bekommt von dir einen Löffel Chutney.",
    tasks: ["Einkochen und etikettieren", "Rezepte testen und aufschreiben", "Den Marktstand mit aufbauen"],
    learningGoals: ["Lebensmittelhygiene anwenden", "Preise kalkulieren", "Auf fremde Menschen zugehen"],
    firstDay: ["08:00 Hofrunde", "09:30 Einmachküche", "13:00 Etiketten drucken"],
    mentor: "Hofladenleiter",
    periods: [[18, 150, 1, 28, 60]],
    more: {
      sector: "retail",
      weekdays: [2, 3, 4, 5, 6],
      prerequisites: ["ifsg43"],
      criteria: ["skills", "interests"],
      wheelchair: "partly",
      accessibilityNote: "Hofladen und Küche sind stufenlos, der Hof hat Kopfsteinpflaster.",
      pay: { type: "month", cents: 45000 },
    },
  },
];
