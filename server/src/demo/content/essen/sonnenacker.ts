import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "sonnenacker",
  name: "Hofladen Sonnenacker",
  street: "Hatzper Straße 201",
  postcode: "45149",
  size: "under10",
  about:
    "Erdbeeren, Spargel, Eier, im Winter Grünkohl und Geschichten am Ofen. Der Laden ist so groß wie zwei Wohnzimmer.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "vl",
    title: "Vom Feld ins Regal: Frische braucht Tempo",
    description:
      "Salat welkt, während du diesen Satz liest. Früh wird geerntet, dann gewaschen, gewogen, gefahren und verkauft, und jede Station probierst du aus, auch die Kühlkammer mit ihren vier Grad. Wer abends die Restekiste zusammenstellt, darf eine behalten.",
    tasks: [
      "Ernte wiegen und verpacken",
      "Lieferungen für Restaurants kommissionieren",
      "Im Laden beraten und kassieren",
    ],
    learningGoals: ["Kühlkette einhalten", "Bestände planen, ohne wegzuwerfen", "Mit Geld und Belegen umgehen"],
    firstDay: ["08:00 Feldrunde", "09:00 Packtisch", "11:00 Ladenöffnung", "14:00 Touren für morgen"],
    mentor: "Logistikerin des Hofes",
    periods: [
      [16, 12, 2],
      [22, 12, 2],
      [41, 12, 2],
    ],
    more: {
      prerequisites: ["ifsg43"],
      criteria: ["interests", "dates"],
      usefulLanguages: ["pl", "ro", "en"],
      wheelchair: "no",
      sector: "agriculture",
    },
  },
];
