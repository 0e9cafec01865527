import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "laufkundschaft",
  name: "Laufkundschaft Schuhe",
  street: "Berliner Straße 96",
  postcode: "44867",
  size: "under10",
  about:
    "Schuhgeschäft mit eigener Reparaturwerkstatt. Wir messen Füße, hören Geschichten und verkaufen auch mal nichts.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "wive",
    title: "Schuhe verkaufen, ohne jemandem etwas aufzuschwatzen",
    description:
      "Nachmittags um vier kommt Frau Petersen und will nur kurz schauen. Du holst die richtige Größe, kniest dich hin, schnürst, hörst zu und lernst, dass „drückt ein bisschen“ meistens „eine Nummer größer“ bedeutet. Zwischen zwei Kundinnen ist Zeit für Kasse, Lager und Schaufenster.",
    tasks: [
      "Füße messen und passende Modelle holen",
      "Ware auszeichnen und einräumen",
      "Ein Schaufenster umdekorieren",
    ],
    learningGoals: ["Bedarf erfragen", "Kasse und Umtausch verstehen", "Bestand zählen und nachbestellen"],
    firstDay: ["09:30 Rundgang und Namensschild", "10:00 Laden öffnen", "11:00 Messen üben", "15:00 Lager"],
    mentor: "Einzelhandelskauffrau",
    periods: [
      [7, 12, 1],
      [14, 12, 1],
      [25, 12, 1],
    ],
    more: {
      startsAt: "09:30",
      criteria: ["german", "interests"],
      usefulLanguages: ["tr", "pl", "ru"],
      wheelchair: "yes",
      sector: "retail",
      germanLevel: "b1",
    },
  },
  {
    kind: "praxiskurs",
    field: "vl",
    title: "Warenwege: vom Karton zur Kundschaft",
    description:
      "Woher weiß ein Laden, was er hat? Du nimmst eine Lieferung an, findest heraus, warum zwei Kartons fehlen, und bringst Ordnung in ein Regal, vor dem sich alle drücken. Am Ende steht ein Plan, mit dem wir wirklich weiterarbeiten.",
    tasks: ["Lieferscheine prüfen", "Regale nach Umschlag sortieren", "Rücksendungen packen"],
    learningGoals: ["Wareneingang verstehen", "Ein Lager übersichtlich machen", "Fehlmengen nachverfolgen"],
    firstDay: ["09:00 Lieferung annehmen", "10:30 Zählen und vergleichen", "13:00 Regalplan zeichnen"],
    mentor: "Lagerverantwortlicher",
    periods: [
      [10, 5, 2],
      [16, 5, 2],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["dates"],
      germanLevel: "a1",
      wheelchair: "partly",
      accessibilityNote: "Das obere Lager erreicht man nur über eine Treppe.",
    },
  },
];
