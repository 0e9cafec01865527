import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "rasselbande",
  name: "Kita Rasselbande",
  street: "Gneisenaustraße 60",
  postcode: "44147",
  size: "from10",
  kind: "association",
  about: "Vier Gruppen, 78 Kinder, ein großer Garten mit Matschküche.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "In der Kita mitspielen, vorlesen, begleiten",
    description:
      "Vier Gruppen, 78 Kinder, ein Garten mit Matschküche. Du bist überall dabei, liest vor, schlichtest Streit um den Bagger und merkst, wie anstrengend Spielen ist.",
    tasks: ["Im Freispiel dabei sein", "Vorlesen und basteln", "Beim Mittagessen helfen"],
    learningGoals: ["Kinder beobachten und beschreiben", "Verlässlich sein", "Regeln freundlich erklären"],
    firstDay: ["08:00 Ankommen in der Bärengruppe", "09:30 Morgenkreis", "11:30 Mittagessen"],
    mentor: "Erzieherin der Bärengruppe",
    periods: [
      [7, 19, 4],
      [11, 19, 4],
    ],
    more: {
      prerequisites: ["masern", "ifsg34"],
      criteria: ["answers", "interests"],
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "uk", "pl"],
    },
  },
  {
    kind: "fos",
    field: "sp",
    title: "Ein Jahr Kita: Praktikum für die Fachoberschule Soziales",
    description:
      "Drei Tage in der Woche gehörst du fest zu einer Gruppe. Du planst kleine Angebote selbst und wertest sie mit deiner Anleiterin aus.",
    tasks: ["Angebote planen und durchführen", "Entwicklung beobachten und festhalten", "Elterngespräche vorbereiten"],
    learningGoals: [
      "Pädagogisch handeln und begründen",
      "Im Team besprechen, was gut lief",
      "Mit Eltern respektvoll sprechen",
    ],
    firstDay: ["08:00 Begrüßung im Team", "09:00 Gruppe kennenlernen", "13:00 Jahresplan"],
    mentor: "Leiterin der Einrichtung",
    periods: [[36, 330, 2]],
    more: {
      prerequisites: ["masern", "ifsg34", "fuehrungszeugnis"],
      criteria: ["german", "answers"],
      wheelchair: "yes",
    },
  },
];
