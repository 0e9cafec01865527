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
      "Um sechs riecht die ganze Straße nach Brötchen, und du hast sie geformt. Mehl im Haar gehört dazu. Drei Morgen lang wiegst du Teig ab, flechtest Zöpfe, räumst den Laden ein und gehst mittags mit einem warmen Korb unter dem Arm nach Hause.",
    tasks: ["Teig abwiegen und formen", "Bleche belegen", "Im Laden beim Einräumen helfen"],
    learningGoals: [
      "Hygiene in der Backstube einhalten",
      "Mit Zeit und Temperatur umgehen",
      "Einen Dreistrangzopf flechten",
    ],
    firstDay: ["06:00 Schürze, Haube, Hände waschen", "06:30 Brötchen formen", "10:00 Laden"],
    mentor: "Bäckermeisterin",
    periods: [
      [16, 3, 4],
      [33, 3, 4],
    ],
    more: {
      startsAt: "06:00",
      sector: "bakery",
      prerequisites: ["ifsg43"],
      minimumAge: 16,
      criteria: ["interests"],
      pay: { type: "hour", cents: 800 },
      wheelchair: "no",
    },
  },
  {
    kind: "sbp",
    field: "d",
    title: "Verkauf mit Herz: zwei Wochen im Bäckerladen",
    description:
      "Manche Stammgäste sagen nur »wie immer«, und du lernst schnell, was das heißt. Hinter der Theke merkst du dir Sorten und Allergene, tippst mit uns an der Kasse und dekorierst ein Schaufenster ganz nach deinem Kopf.",
    tasks: ["Ware einräumen", "Kundinnen und Kunden bedienen", "Ein Schaufenster gestalten"],
    learningGoals: [
      "Allergene nennen",
      "Sicher rechnen, auch wenn eine Schlange wartet",
      "Freundlich bleiben, wenn es voll wird",
    ],
    firstDay: ["07:00 Rundgang", "08:00 Sorten probieren und lernen", "11:00 Mitbedienen"],
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
      accessibilityNote: "Der Laden ist stufenlos, die Backstube nicht.",
    },
  },
  {
    kind: "langzeit",
    field: "d",
    title: "Freitags Konditorei in Neuenkamp",
    description:
      "Sahne schlagen kann jeder, sie glatt streichen nicht. In unserer kleinen Konditorei am Rhein übst du freitags mit der Winkelpalette, bis dein erster Tortenrand gerade ist, und hilfst beim Verpacken der Bestellungen für das Wochenende.",
    tasks: ["Böden schneiden und tränken", "Torten einstreichen", "Bestellungen verpacken und beschriften"],
    learningGoals: ["Rezepte umrechnen", "Sauber und zügig arbeiten", "Drei Grundteige unterscheiden"],
    firstDay: ["07:00 Kittel und Händewaschen", "07:30 Obst vorbereiten", "10:00 Erste Torte glatt streichen"],
    mentor: "Konditorin",
    periods: [[11, 130, 1]],
    place: { street: "Essenberger Straße 61", postcode: "47059" },
    more: {
      weekdays: [5],
      startsAt: "07:00",
      sector: "bakery",
      prerequisites: ["ifsg43"],
      criteria: ["skills", "dates"],
      wheelchair: "no",
    },
  },
  {
    kind: "praxiskurs",
    field: "d",
    title: "Freitags in der Backstube: fünf Bleche Streuselkuchen",
    description:
      "Vor dem Wochenende verdreifacht sich bei uns der Butterverbrauch. Eine Woche lang lernst du den Streuselkuchen von allen Seiten kennen: wie der Hefeteig atmet, wann die Streusel klumpen und warum ein Rand stehen bleiben muss.",
    tasks: ["Hefeteig ansetzen", "Streusel reiben", "Kuchen portionieren und auszeichnen"],
    learningGoals: ["Teigruhe einschätzen", "Backtemperaturen einstellen", "Verkaufspreise berechnen"],
    firstDay: ["07:30 Haube auf", "08:00 Butter wiegen", "10:00 Erstes Blech"],
    mentor: "Konditormeister",
    periods: [
      [13, 5, 2],
      [19, 5, 2],
    ],
    fate: { is: "submitted" },
    more: { startsAt: "07:30", prerequisites: ["ifsg43"], sector: "bakery" },
  },
];
