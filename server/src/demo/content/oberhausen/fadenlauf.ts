import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "fadenlauf",
  name: "Textilmanufaktur Fadenlauf",
  street: "Duisburger Straße 103",
  postcode: "46049",
  size: "from10",
  about: "Arbeitskleidung, Vorhänge, Taschen aus altem Segeltuch.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Nähen, zuschneiden, umdenken: Textil von Hand",
    description:
      "Aus altem Segeltuch wird deine Tasche. Du lernst Zuschnitt, Nähmaschine und Qualitätskontrolle und siehst, was ein Meter Stoff wirklich kostet.",
    tasks: ["Zuschneiden", "Nähen an der Industriemaschine", "Fehler finden"],
    learningGoals: ["Schnittmuster lesen", "Sicher an der Maschine", "Kosten berechnen"],
    firstDay: ["07:30 Rundgang", "08:30 Stoffkunde", "10:30 Erste Naht"],
    mentor: "Schneiderin",
    periods: [
      [7, 12, 2],
      [12, 12, 2],
    ],
    more: { startsAt: "07:30", criteria: ["skills", "interests"], wheelchair: "yes", usefulLanguages: ["tr", "uk"] },
  },
  {
    kind: "begleit",
    field: "kkg",
    title: "Modedesign nebenbei: zwei Tage pro Woche",
    description:
      "Neben dem Studium entwirfst du Arbeitskleidung, die wirklich getragen wird. Deine Entwürfe probieren die Leute an, für die sie gemacht sind.",
    tasks: ["Entwürfe zeichnen", "Schnitte bauen", "Anproben begleiten"],
    learningGoals: ["Material auswählen", "Für Arbeit gestalten", "Serien vorbereiten"],
    firstDay: ["09:00 Begrüßung", "10:00 Musterarchiv", "13:00 Entwurf"],
    mentor: "Designerin",
    periods: [[9, 84, 1, 56, 84]],
    more: { startsAt: "09:00", criteria: ["skills", "answers"] },
  },
];
