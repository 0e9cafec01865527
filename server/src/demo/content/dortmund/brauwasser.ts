import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "brauwasser",
  name: "Gasthaus Brauwasser",
  street: "Provinzialstraße 308",
  postcode: "44388",
  size: "from10",
  about:
    "Bürgerliche Küche, vegetarischer Mittagstisch, Saal für Hochzeiten und Trauerkaffee. Seit drei Generationen dieselbe Theke, nur der Zapfhahn ist neu.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "d",
    title: "Küche und Saal: zwei Wochen im Gasthaus",
    description:
      "Linsensuppe kann jeder, sagt unser Koch, und dann zeigt er dir, warum seine anders schmeckt. Vormittags schälst, schneidest und rührst du, mittags trägst du Teller an Tische, an denen man dich bald beim Namen kennt. Heiß, laut, herzlich, und um drei ist Ruhe.",
    tasks: [
      "Gemüse putzen und in gleich große Würfel schneiden",
      "Tische eindecken und abräumen",
      "Ein Tagesdessert zubereiten",
    ],
    learningGoals: ["Messer sicher führen", "Bestellungen merken und aufschreiben", "Lebensmittel richtig lagern"],
    firstDay: [
      "09:00 Umziehen und Hygieneregeln",
      "09:30 Kräuter erkennen, ohne aufs Schild zu schauen",
      "11:30 Mittagstisch",
      "14:30 Personalessen",
    ],
    mentor: "Küchenchef",
    periods: [
      [7, 12, 2],
      [12, 12, 2],
      [18, 12, 2],
    ],
    more: {
      startsAt: "09:00",
      prerequisites: ["ifsg43"],
      criteria: ["interests"],
      germanLevel: "a1",
      usefulLanguages: ["tr", "ar", "pl", "uk"],
      sector: "gastronomy",
    },
  },
  {
    kind: "eq",
    field: "d",
    title: "Einstieg in die Küche: sechs Monate am Herd",
    description:
      "Wer mit Feuer umgehen will, braucht Ruhe. Die bringen wir dir bei: zuerst Salate, dann Soßen, dann der Posten, an dem samstags alles gleichzeitig fertig sein muss. Ob Koch der richtige Beruf ist, merkst du spätestens beim hundertsten Schnitzel.",
    tasks: ["Einen Küchenposten selbstständig führen", "Bestellmengen berechnen", "Büfetts planen und aufbauen"],
    learningGoals: ["Garmethoden unterscheiden", "Im Takt mit anderen arbeiten", "Allergene kennen und angeben"],
    firstDay: [
      "10:00 Arbeitskleidung und Schrank",
      "10:30 Unterweisung an Herd und Kipper",
      "14:00 Plan für die ersten vier Wochen",
    ],
    mentor: "Küchenmeisterin",
    periods: [
      [9, 180, 1],
      [36, 180, 1],
    ],
    more: {
      startsAt: "10:00",
      dailyMinutes: 450,
      breakMinutes: 60,
      weekdays: [2, 3, 4, 5, 6],
      prerequisites: ["ifsg43", "erstuntersuchung"],
      criteria: ["dates", "answers"],
      germanLevel: "a2",
      sector: "gastronomy",
      usefulLanguages: ["ar", "fa", "en"],
    },
  },
];
