import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "farbprobe",
  name: "Farbenlabor Hassel",
  street: "Valentinstraße 60",
  postcode: "45896",
  size: "from10",
  about: "Wir entwickeln Farben, die nicht stinken, nicht laufen und nicht nach zwei Wintern abblättern.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "n",
    title: "Farblabor: mischen, messen, abkratzen",
    description:
      "Blau ist nicht Blau, dafür haben wir ein Messgerät und drei Meinungen. Du rührst Wandfarbe an, streichst Probetafeln, kratzt sie nach der Klimakammer wieder ab und trägst ein, welche Rezeptur am längsten gehalten hat.",
    tasks: ["Rezepturen einwiegen", "Probetafeln streichen", "Haftung prüfen"],
    learningGoals: ["Ein Rezept exakt einhalten", "Messwerte in ein Diagramm bringen", "Abfälle richtig trennen"],
    firstDay: ["08:00 Brille und Kittel", "09:00 Waage", "12:30 Erste Tafel streichen"],
    mentor: "Lacklaborant",
    periods: [
      [8, 12, 2],
      [15, 12, 2],
      [27, 12, 2],
    ],
    more: {
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "skills"],
      wheelchair: "partly",
      accessibilityNote: "Labor stufenlos, ein Abzug ist unterfahrbar.",
      usefulLanguages: ["en"],
    },
  },
  {
    kind: "bfe",
    field: "n",
    title: "Ein Tag im Farblabor: Knallrot, ungefähr",
    description:
      "Jeder mischt sich heute einen eigenen Farbton, gibt ihm einen unmöglichen Namen und trägt die genaue Formel ins Laborbuch ein. Am Nachmittag versucht die Gruppe neben dir, ihn nur nach deiner Anleitung nachzumischen. Meistens wird es rosa.",
    tasks: ["Pigmente wiegen", "Einen Farbton mischen", "Eine Anleitung verfassen"],
    learningGoals: ["Nachvollziehbar protokollieren", "Mit der Feinwaage wiegen", "Chemieberufe kennenlernen"],
    firstDay: ["08:30 Schutzkleidung", "09:30 Mischen", "12:00 Nachmischen"],
    mentor: "Ausbilderin im Labor",
    periods: [
      [6, 1, 6],
      [13, 1, 6],
      [26, 1, 6],
    ],
    more: {
      startsAt: "08:30",
      weekdays: [3],
      breakMinutes: 30,
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Labor stufenlos, die Pausenküche hat eine Schwelle.",
      germanLevel: "a1",
    },
  },
];
