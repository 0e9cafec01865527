import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "zechenbohne",
  name: "Rösterei Zechenbohne",
  street: "Cranger Straße 175",
  postcode: "45891",
  size: "under10",
  about: "Kaffee aus der Trommel, Kuchen vom Blech, ein Tresen aus alten Grubenhölzern.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "d",
    title: "Rösterei und Café: riechen, brühen, servieren",
    description:
      "Beim ersten Knacken der Bohnen wird es im Raum ganz leise. Du sortierst Rohkaffee, wiegst Röstungen ab, schäumst Milch, bis sie glänzt, und bringst Kuchen an den Tisch. Trinken musst du keinen, der Kakao ist auch gut.",
    tasks: ["Bohnen sortieren und abfüllen", "Getränke zubereiten", "Gäste bedienen"],
    learningGoals: ["Geschmack beschreiben", "Hygiene hinter dem Tresen einhalten", "Wechselgeld sicher herausgeben"],
    firstDay: ["09:00 Schürze", "09:30 Röstmaschine", "13:00 Erster Milchschaum"],
    mentor: "Rösterin",
    periods: [
      [7, 12, 1],
      [12, 12, 1],
      [22, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      sector: "gastronomy",
      prerequisites: ["ifsg43"],
      criteria: ["interests"],
      minimumAge: 15,
      wheelchair: "yes",
      usefulLanguages: ["it", "en"],
    },
  },
  {
    kind: "eq",
    field: "d",
    title: "Gastronomie: ein halbes Jahr hinter dem Tresen und davor",
    description:
      "Den Stammtisch der Taubenzüchter zu bedienen, ist eine eigene Prüfung. Du lernst Service, Kalkulation und die Tücken der Siebträgermaschine, gehst zur Berufsschule und suchst mit uns gemeinsam nach einem Ausbildungsplatz.",
    tasks: ["Service übernehmen", "Kuchen backen", "Ware bestellen"],
    learningGoals: ["Gäste aufmerksam betreuen", "Einen Einkauf kalkulieren", "Lebensmittel richtig lagern"],
    firstDay: ["09:00 Hausordnung und Schürze", "10:00 Maschine reinigen", "14:00 Stammtisch"],
    mentor: "Cafébetreiber",
    periods: [[10, 190, 1]],
    more: {
      startsAt: "09:00",
      weekdays: [2, 3, 4, 5, 6],
      sector: "gastronomy",
      prerequisites: ["ifsg43", "erstuntersuchung"],
      germanLevel: "a2",
      criteria: ["answers"],
      wheelchair: "yes",
    },
  },
];
