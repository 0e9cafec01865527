import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "schuerener-hoehe",
  name: "Wohnen Schürener Höhe",
  street: "Gevelsbergstraße 22",
  postcode: "44269",
  size: "from50",
  kind: "association",
  about:
    "Betreutes Wohnen für Menschen mit Behinderung. Sechs Wohngruppen, eine Holzwerkstatt, ein Chor, der überall auftritt, wo man ihn lässt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "fos",
    field: "g",
    title: "Ein Jahr Wohngruppe: Pflege, Alltag, Freundschaft",
    description:
      "Herr Brandt mag keine halben Brötchen, Sabine nur blaue Bettwäsche, und Dieter weiß jede Busverbindung auswendig. In einem Jahr lernst du acht Menschen sehr genau kennen, hilfst beim Waschen, Kochen, Streiten und Verreisen und führst ein Tagebuch für den Unterricht.",
    tasks: [
      "Bei Körperpflege und Mahlzeiten unterstützen",
      "Freizeit planen und begleiten",
      "Medikamentenpläne lesen",
      "Entwicklungsberichte vorbereiten",
    ],
    learningGoals: ["Würde in der Pflege wahren", "Leichte Sprache anwenden", "Nähe und Abstand ausbalancieren"],
    firstDay: [
      "08:00 Frühstück in Gruppe 2",
      "10:00 Einführung mit der Anleiterin",
      "13:00 Spaziergang zum Kennenlernen",
    ],
    mentor: "Heilerziehungspflegerin",
    periods: [[36, 330, 2]],
    more: {
      prerequisites: ["masern", "fuehrungszeugnis", "schweigepflicht"],
      sector: "care",
      criteria: ["answers", "german"],
      wheelchair: "yes",
      germanLevel: "b1",
      usefulLanguages: ["tr", "ru"],
      pay: { type: "month", cents: 20000 },
    },
  },
];
