import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kreisel",
  name: "Spielwarenladen Kreisel",
  street: "Bahnhofstraße 22",
  postcode: "46145",
  size: "under10",
  about: "Holzzüge, Brettspiele und ein Probetisch, an dem man die Zeit vergisst.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "wive",
    title: "Spielwaren: erklären, einpacken, Inventur zählen",
    description:
      "Neun Regeln für ein Brettspiel, und du erklärst sie in zwei Minuten, sonst gehen die Leute. Du räumst Regale, packst Geschenke mit scharfen Kanten ein und zählst bei der kleinen Inventur 412 Murmeln. Manchmal sind es 411.",
    tasks: ["Ware auszeichnen", "Spiele vorführen", "Bei der Inventur zählen"],
    learningGoals: ["Verkaufsgespräche beginnen", "Preise kalkulieren", "Bestände prüfen"],
    firstDay: ["09:30 Ladenrunde", "10:30 Spieleprobe", "14:00 Einpackschule"],
    mentor: "Einzelhandelskaufmann",
    periods: [
      [8, 12, 1],
      [14, 12, 1],
      [25, 12, 1],
    ],
    more: {
      startsAt: "09:30",
      sector: "retail",
      weekdays: [2, 3, 4, 5, 6],
      criteria: ["interests", "german"],
      germanLevel: "b1",
      minimumAge: 15,
      wheelchair: "yes",
      usefulLanguages: ["tr", "nl"],
    },
  },
  {
    kind: "orient",
    field: "wive",
    title: "Selbstständig sein: acht Wochen neben der Inhaberin",
    description:
      "Was bleibt übrig, wenn Miete, Ware und Strom bezahlt sind? Die Inhaberin legt dir ihre Zahlen offen auf den Tisch. Du planst eine Aktion, bestellst dafür ein, stehst im Laden und rechnest danach ehrlich ab, ob es sich gelohnt hat.",
    tasks: ["Eine Verkaufsaktion planen", "Lieferanten anfragen", "Zahlen auswerten"],
    learningGoals: ["Gewinn und Umsatz unterscheiden", "Einkauf verhandeln", "Ein Fazit begründen"],
    firstDay: ["09:30 Laden", "11:00 Bücher lesen, die mit den Zahlen", "14:00 Ideensammlung"],
    mentor: "Inhaberin",
    periods: [[10, 150, 1, 40, 60]],
    more: {
      startsAt: "09:30",
      sector: "retail",
      pay: { type: "month", cents: 48000 },
      criteria: ["answers", "skills"],
      wheelchair: "yes",
    },
  },
  {
    kind: "bfe",
    field: "wive",
    title: "Ein Tag Spielwarenladen (wird noch geschrieben)",
    description:
      "Ausprobieren ist bei uns Pflicht, auch für Erwachsene. Die Idee: vormittags Ware auspacken, mittags ein Spiel erklären, das man selbst noch nie gespielt hat, nachmittags das Schaufenster so umbauen, dass die Eisenbahn wieder fährt.",
    tasks: ["Ware auspacken", "Ein Spiel erklären"],
    learningGoals: ["Einfach erklären"],
    firstDay: ["09:30 Laden öffnen"],
    mentor: "Einzelhändlerin",
    periods: [[14, 1, 3]],
    fate: { is: "draft" },
  },
];
