import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "lindenhof",
  name: "Pflegehaus Lindenhof",
  street: "Rüttenscheider Straße 210",
  postcode: "45131",
  size: "from50",
  kind: "association",
  about: "Zuhause für 94 ältere Menschen, mit Werkstatt, Chor und Katze.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Zeit haben: Begleitung im Pflegehaus",
    description:
      "Frau Albrecht gewinnt beim Rommé immer, die Katze sitzt dabei und verrät nichts. Bei uns ist Zeit das Wichtigste, was du mitbringst: zum Spazierengehen, Vorlesen, Suppe reichen, Zuhören. Die Pflege machen Fachleute, und du schaust zu, soweit es allen recht ist.",
    tasks: ["Vorlesen und spielen", "Beim Essen begleiten", "Spaziergänge im Garten"],
    learningGoals: [
      "Mit Menschen mit Demenz sprechen",
      "Rollstühle sicher schieben",
      "Vertrauliches für sich behalten",
    ],
    firstDay: ["08:00 Begrüßung", "09:00 Hausrundgang", "10:30 Zeitungsrunde"],
    mentor: "Betreuungskraft",
    periods: [
      [7, 19, 3],
      [11, 19, 3],
    ],
    more: {
      sector: "care",
      prerequisites: ["schweigepflicht"],
      criteria: ["answers", "interests"],
      wheelchair: "yes",
      usefulLanguages: ["ru", "pl", "tr"],
    },
  },
  {
    kind: "orient",
    field: "sp",
    title: "Soziale Arbeit ausprobieren: drei Monate Lindenhof",
    description:
      "Zwischen Werkstatt, Chor und Angehörigencafé finden fast alle etwas, das sie können, manchmal zur eigenen Überraschung. Du probierst drei Bereiche aus, entwickelst im letzten Monat ein Angebot für die Bewohnerinnen und Bewohner und hörst von ihnen ziemlich direkt, was sie davon halten.",
    tasks: ["Gruppen vorbereiten", "Angehörige empfangen", "Ausflüge begleiten"],
    learningGoals: ["Biografiearbeit verstehen", "Grenzen erkennen", "Berichte schreiben"],
    firstDay: ["08:00 Begrüßung", "09:00 Sozialdienst", "13:00 Beschäftigung"],
    mentor: "Sozialarbeiterin",
    periods: [[10, 84, 2, 42, 84]],
    more: { sector: "care", pay: { type: "month", cents: 45000 }, criteria: ["answers"], wheelchair: "yes" },
  },
];
