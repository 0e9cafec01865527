import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "morgenrot",
  name: "Bäckerei Morgenrot",
  street: "Königstraße 8",
  postcode: "47051",
  size: "from10",
  about: "Brot aus dem Steinofen, drei Läden, Beginn um fünf. Für Jugendliche um sechs.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "ferien",
    field: "d",
    title: "Früh aufstehen, warm nach Hause: drei Tage Backstube",
    description:
      "Um sechs riecht die ganze Straße nach Brötchen, und du hast sie geformt. Drei Tage in der Backstube, danach ein Korb voll für zu Hause.",
    tasks: ["Teig abwiegen und formen", "Bleche belegen", "Im Laden beim Einräumen helfen"],
    learningGoals: ["Hygiene in der Backstube", "Mit Zeit und Temperatur umgehen", "Freundlich verkaufen"],
    firstDay: ["06:00 Schürze, Haube, Hände waschen", "06:30 Brötchen formen", "10:00 Laden"],
    mentor: "Bäckermeisterin",
    periods: [[17, 3, 4]],
    more: {
      startsAt: "06:00",
      sector: "bakery",
      prerequisites: ["ifsg43"],
      minimumAge: 16,
      criteria: ["interests"],
      pay: { type: "hour", cents: 800 },
    },
  },
  {
    kind: "sbp",
    field: "d",
    title: "Verkauf mit Herz: zwei Wochen im Bäckerladen",
    description:
      "Du begrüßt Menschen, bevor sie wach sind. Du lernst Sorten, Allergene und die Kasse kennen und dekorierst ein Schaufenster.",
    tasks: ["Ware einräumen", "Kundinnen und Kunden bedienen", "Ein Schaufenster gestalten"],
    learningGoals: ["Allergene nennen", "Rechnen an der Kasse", "Freundlich bleiben, wenn es voll wird"],
    firstDay: ["07:00 Rundgang", "08:00 Sorten lernen", "11:00 Mitbedienen"],
    mentor: "Fachverkäuferin",
    periods: [
      [7, 12, 3],
      [12, 12, 3],
    ],
    more: {
      startsAt: "07:00",
      sector: "bakery",
      prerequisites: ["ifsg43"],
      minimumAge: 15,
      criteria: ["german"],
      germanLevel: "b1",
      wheelchair: "partly",
    },
  },
];
