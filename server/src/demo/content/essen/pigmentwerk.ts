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
];
