import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kreuzweiche",
  name: "Spedition Kreuzweiche",
  street: "An der Rennbahn 4",
  postcode: "45899",
  size: "from50",
  about: "Schiene, Straße, Kühlware. Unser Gleisanschluss ist hundert Jahre alt und frisch geölt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "vl",
    title: "Zwei Wochen Spedition: Kühlhaus, Gleis und Disposition",
    description:
      "Im Kühlhaus sind es minus zwanzig Grad, auch im Juni. Zwischen Thermojacke und Telefon lernst du, wie Tiefkühlpizza pünktlich ankommt: Du prüfst Temperaturen, verfolgst Züge auf dem Bildschirm und planst eine Tour, die ohne Umweg auskommt.",
    tasks: ["Temperaturen kontrollieren", "Sendungen verfolgen", "Eine Tour planen"],
    learningGoals: ["Eine Lieferkette erklären", "Lenkzeiten berechnen", "Sich am Telefon kurz fassen"],
    firstDay: ["07:30 Thermojacke", "08:30 Gleis und Rampe", "13:00 Disposition"],
    mentor: "Kauffrau für Spedition",
    periods: [
      [7, 12, 2],
      [13, 12, 2],
      [28, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["german", "interests"],
      germanLevel: "b1",
      wheelchair: "partly",
      accessibilityNote: "Büro mit Aufzug, das Kühlhaus hat Schwellen.",
      usefulLanguages: ["pl", "nl", "ro"],
    },
  },
  {
    kind: "eq",
    field: "m",
    title: "Werkstatt für Waggons und Auflieger",
    description:
      "Eine Bremse am Güterwagen ist so groß wie ein Küchentisch. Zehn Monate schraubst du mit an Achsen, Planen und Ladebordwänden, führst Prüfbücher und bekommst einen Lehrmeister, der jede Schraube beim Vornamen kennt.",
    tasks: ["Bremsen und Leuchten prüfen", "Planen flicken", "Ersatzteile bestellen"],
    learningGoals: ["Nach Prüfplan arbeiten", "Drehmomente einhalten", "Schäden schriftlich beschreiben"],
    firstDay: ["07:00 Spind", "07:30 Grubenregeln", "10:00 Erster Auflieger"],
    mentor: "Mechaniker für Nutzfahrzeuge",
    periods: [[9, 300, 1]],
    more: {
      startsAt: "07:00",
      prerequisites: ["erstuntersuchung", "safety_shoes"],
      germanLevel: "a2",
      criteria: ["interests"],
      wheelchair: "no",
      pay: { type: "month", cents: 47000 },
    },
  },
  {
    kind: "begleit",
    field: "vl",
    title: "Palettentausch und Ladescheine, zwei Tage pro Woche",
    description:
      "Gesucht werden Studierende mit eigenem Wagen, die montags und freitags Leergut zwischen drei Standorten fahren und die Scheine abgleichen. Sprit wird erstattet, die Strecken sind bekannt, alles Weitere regelt sich erfahrungsgemäß unterwegs.",
    tasks: ["Leergut fahren", "Scheine abgleichen", "Bestände melden"],
    learningGoals: ["Palettenkonten verstehen", "Touren einteilen", "Belege prüfen"],
    firstDay: ["08:00 Schlüssel", "08:30 Route", "12:00 Abgleich"],
    mentor: "Disponent",
    periods: [[8, 70, 2, 42, 70]],
    fate: {
      is: "rejected",
      reason: "not_an_internship",
      text: "Fahrten mit dem eigenen Wagen sind eine Aushilfstätigkeit, kein Praktikum. Es fehlt jede Anleitung.",
    },
    more: { weekdays: [1, 5] },
  },
];
