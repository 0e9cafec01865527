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
  {
    kind: "freiwillig_lang",
    field: "d",
    title: "Sechs Monate Großküche: planen, kochen, liefern",
    description:
      "Von der Bestellung bis zur Spülstraße durchläufst du in einem halben Jahr jede Station, und zwar ausführlich. Am Ende kannst du einen Speiseplan für zweitausend Kinder aufstellen, der schmeckt, passt und pünktlich ankommt.",
    tasks: ["Stationen eigenständig besetzen", "Speisepläne entwickeln", "Lieferungen überwachen"],
    learningGoals: ["Küchenlogistik planen", "Nährwerte berechnen", "Qualität sichern"],
    firstDay: ["06:30 Schleuse", "07:00 Warme Küche", "12:00 Auswertung"],
    mentor: "Betriebsleiter",
    periods: [[8, 180, 3, 120, 180]],
    fate: {
      is: "suspended",
      reason: "misleading",
      text: "Zwei Bewerberinnen berichten, dass statt der beschriebenen Stationen sechs Monate an der Spülstraße vorgesehen waren. Bitte nehmen Sie Stellung.",
    },
    more: { startsAt: "06:30", prerequisites: ["ifsg43"], pay: { type: "hour", cents: 1500 } },
  },
];
