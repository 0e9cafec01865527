import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kurler-feld",
  name: "Hof am Kurler Feld",
  street: "Kurler Straße 130",
  postcode: "44319",
  size: "under10",
  about: "Biogemüse, vierzig Milchziegen und ein Automat, aus dem man nachts Käse ziehen kann.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "lanaum",
    title: "Ziegen melken, Möhren ziehen, Käse salzen",
    description:
      "Ziegen schauen einen an, als wüssten sie etwas. Du treibst sie zum Melkstand, mistest, ziehst nachmittags Möhren aus der nassen Erde und drehst im Keller Käselaibe, jeden einzelnen, jeden Tag. Der Geruch bleibt an der Jacke, die Ruhe auch.",
    tasks: ["Beim Melken helfen und Tiere beobachten", "Gemüse ernten, waschen, wiegen", "Käse wenden und salzen"],
    learningGoals: [
      "Woran man erkennt, dass ein Tier krank ist",
      "Ein Beet im Jahreslauf planen",
      "Lebensmittel hygienisch verarbeiten",
    ],
    firstDay: ["07:30 Gummistiefel, Stallrunde", "08:00 Melken", "11:00 Acker", "13:30 Käsekeller"],
    mentor: "Landwirt",
    periods: [
      [15, 12, 2],
      [24, 12, 2],
      [41, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["ifsg43"],
      criteria: ["interests"],
      sector: "agriculture",
      usefulLanguages: ["pl", "ro"],
      germanLevel: "a1",
    },
  },
  {
    kind: "ferien",
    field: "lanaum",
    title: "Kartoffelferien",
    description:
      "Kartoffeln klauben klingt nach Strafe und ist das Gegenteil: Die Maschine rüttelt, alle knien in der Reihe, jemand erzählt, die Kisten werden voll. Drei Tage draußen, mittags Eintopf vom eigenen Feld, und ein Sack geht mit heim.",
    tasks: ["Kartoffeln sammeln und sortieren", "Kisten wiegen und beschriften", "Den Hofladen auffüllen"],
    learningGoals: ["Sorten unterscheiden", "Im Team Tempo halten", "Preise berechnen"],
    firstDay: ["08:00 Handschuhe", "08:30 Feld", "12:30 Eintopf", "13:30 Sortieren"],
    mentor: "Betriebsleiterin",
    periods: [
      [33, 3, 6],
      [38, 3, 6],
      [47, 3, 6],
    ],
    more: {
      criteria: ["dates"],
      sector: "agriculture",
      pay: { type: "hour", cents: 800 },
      germanLevel: "a1",
      dailyMinutes: 345,
      breakMinutes: 60,
    },
  },
];
