import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "pigmentwerk",
  name: "Pigmentwerk Altenessen",
  street: "Bäuminghausstraße 70",
  postcode: "45326",
  size: "from50",
  about:
    "Farben für Spielzeug, Straßen und Kunst. In der Abfüllung ist mittwochs Blau, donnerstags hoffentlich wieder alles sauber.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "n",
    title: "Farblabor: Rezepte für genau dieses Grün",
    description:
      "Zwei Tropfen Gelb zu viel, und das Spielzeugkrokodil sieht krank aus. Im Labor wiegst du Pigmente auf das Milligramm, streichst Proben auf, vergleichst sie unter drei Lampen und lernst, deinem Auge zu misstrauen und es trotzdem zu schulen.",
    tasks: ["Pigmente dispergieren", "Farbkarten aufziehen", "Farbwerte messen", "Sicherheitsdatenblätter lesen"],
    learningGoals: [
      "Farbräume verstehen",
      "Sauber und in der richtigen Reihenfolge arbeiten",
      "Abweichungen begründen",
    ],
    firstDay: [
      "07:30 Schutzbrille und Kittel",
      "08:30 Farbsehtest",
      "10:00 Erste Mischung",
      "14:00 Vergleich im Lichtkasten",
    ],
    mentor: "Lacklaborant",
    periods: [
      [7, 12, 1],
      [12, 12, 1],
      [21, 12, 1],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["skills"],
      wheelchair: "partly",
      accessibilityNote: "Labor im Erdgeschoss, Abfüllung mit Gitterrosten.",
      germanLevel: "b1",
      usefulLanguages: ["tr"],
    },
  },
  {
    kind: "eq",
    field: "tec",
    title: "Produktion und Abfüllung: sechs Monate Farbe",
    description:
      "Mittwochs ist alles blau, auch die Brotdose. Du rührst, pumpst, füllst, etikettierst und lernst die Anlagen so gut kennen, dass du am Klang erkennst, wenn sich ein Sieb zusetzt. Chemikant oder Produktionsfachkraft könnten die nächsten Schritte sein.",
    tasks: ["Ansätze nach Rezept mischen", "Abfüllanlagen umrüsten", "Proben ziehen und beschriften"],
    learningGoals: ["Gefahrstoffkennzeichen lesen", "Anlagen reinigen und freigeben", "Chargen dokumentieren"],
    firstDay: ["07:00 Schutzkleidung", "07:30 Gefahrstoffunterweisung", "10:00 Abfüllung"],
    mentor: "Schichtleiter",
    periods: [[12, 180, 1]],
    fate: { is: "submitted" },
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes", "erstuntersuchung", "arbeitsmedizin"],
      usefulLanguages: ["tr", "ar"],
      pay: { type: "month", cents: 58000 },
    },
  },
];
