import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "abendrot",
  name: "Haus Abendrot",
  street: "Brandenburger Straße 44",
  postcode: "46145",
  size: "from50",
  about: "Wohnen und Pflege für 80 Menschen, mit Dachgarten, Chor und eigener Bäckerei am Mittwoch.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "Mit alten Menschen: Chor, Dachgarten, Memory",
    description:
      "Die Dame mit dem roten Hut gewinnt beim Memory immer, mach dir nichts draus. Du gießt mit den Bewohnern Tomaten auf dem Dach, blätterst Noten um, hörst dieselbe Geschichte dreimal und merkst, dass sie jedes Mal ein bisschen anders ausgeht.",
    tasks: ["Runden begleiten", "Den Dachgarten pflegen", "Beim Essen helfen"],
    learningGoals: [
      "Mit Vergesslichkeit respektvoll umgehen",
      "Einen Rollstuhl schieben",
      "Eine Gruppenstunde vorbereiten",
    ],
    firstDay: ["08:30 Begrüßung", "09:30 Dachgarten", "13:00 Chorprobe"],
    mentor: "Betreuungsassistentin",
    periods: [
      [7, 19, 2],
      [11, 19, 2],
      [21, 19, 2],
    ],
    more: {
      startsAt: "08:30",
      sector: "care",
      prerequisites: ["schweigepflicht", "ifsg43"],
      criteria: ["answers", "interests"],
      wheelchair: "yes",
      usefulLanguages: ["pl", "ru", "tr", "it"],
    },
  },
  {
    kind: "langzeit",
    field: "g",
    title: "Pflege kennenlernen: jeden Donnerstag ein Stück mehr",
    description:
      "Am ersten Donnerstag lernst du Namen, am zweiten das Bettenmachen, am zehnten erkennst du am Gang, wer schlecht geschlafen hat. Begleitet wirst du immer von derselben Pflegefachkraft, die gern erklärt und noch lieber gefragt wird.",
    tasks: ["Frühstück anreichen", "Zimmer herrichten", "Werte ablesen"],
    learningGoals: ["Hygiene einhalten", "Veränderungen bemerken und weitersagen", "Verlässlich wiederkommen"],
    firstDay: ["07:30 Übergabe", "08:00 Frühstück", "11:00 Hausrunde mit Namen"],
    mentor: "Pflegefachkraft",
    periods: [
      [9, 150, 1],
      [40, 150, 1],
    ],
    more: {
      startsAt: "07:30",
      sector: "care",
      prerequisites: ["schweigepflicht", "masern", "ifsg43"],
      criteria: ["answers"],
      germanLevel: "b1",
      wheelchair: "yes",
    },
  },
];
