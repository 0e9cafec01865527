import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "seidenpfad",
  name: "Brautatelier Seidenpfad",
  street: "Kaiser-Wilhelm-Straße 288",
  postcode: "47169",
  size: "under10",
  about: "Festkleider nach Maß in Marxloh, seit drei Generationen an derselben Nähmaschine.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Brautatelier: tausend Perlen und eine Nadel",
    description:
      "Eine Schleppe wiegt mehr, als man denkt. Bei uns steckst du Säume ab, nähst Perlen von Hand auf Tüll und sitzt bei Anproben auf dem kleinen Hocker, wo man den Kaffee nicht verschütten darf. Dein Probestück ist eine Tasche mit echtem Futter.",
    tasks: ["Säume stecken und heften", "Perlen und Spitze aufnähen", "Anproben begleiten"],
    learningGoals: ["Maß nehmen", "Drei Handstiche sauber ausführen", "Stoffe am Griff erkennen"],
    firstDay: ["09:30 Tee und Atelierrunde", "10:00 Fingerhut und Nadel", "13:30 Erste Anprobe"],
    mentor: "Damenschneidermeisterin",
    periods: [
      [7, 12, 1],
      [12, 12, 1],
      [29, 12, 1],
    ],
    more: {
      startsAt: "09:30",
      criteria: ["skills", "interests"],
      wheelchair: "partly",
      accessibilityNote: "Laden stufenlos, das Atelier hat drei Stufen.",
      usefulLanguages: ["tr", "ar", "bg"],
    },
  },
  {
    kind: "eq",
    field: "prfe",
    title: "Maßschneiderei: ein halbes Jahr Handwerk lernen",
    description:
      "Aus einem Ballen Satin wird hier ein Kleid, und dazwischen liegen vierzig Stunden Arbeit. Du übernimmst davon jeden Monat ein größeres Stück: erst Futter, dann Ärmel, am Ende ein ganzes Oberteil, das eine Kundin wirklich trägt.",
    tasks: ["Futter zuschneiden und nähen", "Ärmel einsetzen", "Änderungen annehmen"],
    learningGoals: ["Schnittmuster auflegen", "An der Industriemaschine gerade nähen", "Kundinnen beraten"],
    firstDay: ["09:00 Vorstellung im Atelier", "09:30 Maschine einfädeln", "11:00 Gerade Nähte, viele"],
    mentor: "Atelierleiterin",
    periods: [[10, 200, 1]],
    more: {
      startsAt: "09:00",
      prerequisites: ["erstuntersuchung"],
      germanLevel: "a1",
      criteria: ["skills", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Drei Stufen zum Atelier; eine Nähmaschine steht unten im Laden.",
      usefulLanguages: ["tr", "ar", "uk"],
    },
  },
];
