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
      "Du liest Zeitung vor, spielst Karten und drehst Runden durch den Garten. Du lernst, wie man jemandem hilft, ohne ihm etwas wegzunehmen.",
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
      "Nach der Schule erst einmal sehen, ob ein sozialer Beruf passt: Du begleitest Beschäftigung, Pflege und Sozialdienst und hast jede Woche ein Gespräch mit deiner Anleiterin.",
    tasks: ["Gruppen vorbereiten", "Angehörige empfangen", "Ausflüge begleiten"],
    learningGoals: ["Biografiearbeit verstehen", "Grenzen erkennen", "Berichte schreiben"],
    firstDay: ["08:00 Begrüßung", "09:00 Sozialdienst", "13:00 Beschäftigung"],
    mentor: "Sozialarbeiterin",
    periods: [[10, 84, 2, 42, 84]],
    more: { sector: "care", pay: { type: "month", cents: 45000 }, criteria: ["answers"], wheelchair: "yes" },
  },
];
