import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kammerton",
  name: "Kulturverein Kammerton",
  street: "Sandstraße 88",
  postcode: "45475",
  size: "under10",
  about: "Konzerte im Wohnzimmer, im Waschsalon und einmal im Jahr auf der Ruhr.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "kkg",
    title: "Konzerte organisieren: vom Flügel bis zur Abendkasse",
    description:
      "Ein Flügel passt durch unsere Tür, wenn man ihm die Beine abschraubt. Du klebst Plakate, schreibst Programmtexte, begrüßt das Publikum und sitzt beim Soundcheck so nah an der Trompete, dass der Kaffee zittert.",
    tasks: ["Plakate verteilen", "Einen Saal einrichten", "Die Abendkasse betreuen"],
    learningGoals: ["Einen Konzerttag planen", "Künstlerinnen betreuen", "Einnahmen abrechnen"],
    firstDay: ["12:00 Vereinsbüro", "13:00 Raum umbauen", "15:00 Soundcheck"],
    mentor: "Konzertorganisatorin",
    periods: [
      [8, 12, 1],
      [22, 12, 1],
      [29, 12, 1],
    ],
    more: {
      startsAt: "12:00",
      criteria: ["interests", "answers"],
      minimumAge: 15,
      wheelchair: "yes",
      usefulLanguages: ["fr", "en"],
    },
  },
  {
    kind: "sbp",
    field: "me",
    title: "Ton und Bild: einen Abend für das Netz festhalten",
    description:
      "Drei Kameras, acht Mikrofone und eine Pianistin, die nie stillsitzt. Du lernst Kabel richtig aufzuwickeln, was schwerer ist als gedacht, pegelst Instrumente ein und schneidest aus einem Konzert einen Film von vier Minuten.",
    tasks: ["Kameras aufbauen", "Ton aufzeichnen", "Einen Film schneiden"],
    learningGoals: ["Bild und Ton zusammenführen", "Rechte klären", "Einen Schnitt begründen"],
    firstDay: ["12:00 Kabelschule", "13:30 Kamerapositionen", "16:00 Tonprobe"],
    mentor: "Tonmeister",
    periods: [
      [8, 12, 1],
      [24, 12, 1],
    ],
    more: { startsAt: "12:00", minimumAge: 15, criteria: ["skills", "interests"], wheelchair: "yes" },
  },
];
