import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "loeffelweise",
  name: "Großküche Löffelweise",
  street: "Engelsbecke 14",
  postcode: "45139",
  size: "from50",
  about:
    "2.800 Mittagessen für Kitas und Schulen, jeden Tag bis elf Uhr ausgeliefert. Unser größter Topf fasst 300 Liter.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "d",
    title: "Kochen für dreitausend",
    description:
      "Ein Löffel Salz? Nein, drei Kilo. In dieser Küche wird mit Schaufeln gerührt, und trotzdem schmeckt jemand jede Charge ab, eine Woche lang auch du. Du planst ein Gericht, das am Freitag wirklich auf Kinderteller kommt, samt Einkauf, Allergenen und Preis.",
    tasks: ["Rezepte hochrechnen", "Rohkost vorbereiten", "Warmhaltekisten packen und prüfen"],
    learningGoals: ["Speisepläne ausgewogen gestalten", "Temperaturen dokumentieren", "Kosten pro Portion berechnen"],
    firstDay: [
      "07:00 Hygieneschleuse",
      "07:30 Rundgang",
      "09:00 Rohkoststraße",
      "12:00 Rückmeldung aus einer Kita lesen",
    ],
    mentor: "Diätassistent",
    periods: [
      [8, 5, 3],
      [15, 5, 3],
      [23, 5, 3],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["ifsg43", "safety_shoes"],
      criteria: ["interests"],
      wheelchair: "no",
      usefulLanguages: ["tr", "ar", "pl", "ro"],
      germanLevel: "a1",
    },
  },
];
