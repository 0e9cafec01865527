import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "ruhrlogik",
  name: "Ruhrlogik Software GmbH",
  street: "Universitätsstraße 98",
  postcode: "44799",
  size: "from10",
  about: "Wir schreiben Programme für Krankenhäuser und kümmern uns darum, dass sie auch nachts laufen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "pflicht_studium",
    field: "itc",
    title: "Web-Anwendungen für Krankenhäuser mitentwickeln",
    description:
      "Du arbeitest in einem Team von fünf Leuten an einem Dienstplan, den täglich zweitausend Pflegekräfte benutzen. Deine Änderungen gehen nach zwei Wochen zum ersten Mal live.",
    tasks: [
      "Kleine Funktionen vom Entwurf bis zum Test umsetzen",
      "Fehler aus dem Betrieb nachstellen und beheben",
      "An Gesprächen mit Nutzerinnen teilnehmen",
    ],
    learningGoals: [
      "Mit Versionsverwaltung und Code-Reviews arbeiten",
      "Automatische Tests schreiben",
      "Barrierefreie Formulare bauen",
    ],
    firstDay: ["09:00 Rechner einrichten", "10:30 Vorstellung des Teams", "13:00 Erste Aufgabe gemeinsam lösen"],
    mentor: "Entwicklerin im Team Dienstplan",
    periods: [[10, 180, 2, 90, 180]],
    more: {
      pay: { type: "month", cents: 105000 },
      remoteShare: 40,
      criteria: ["skills", "answers"],
      germanLevel: "b2",
      wheelchair: "yes",
    },
  },
  {
    kind: "sbp",
    field: "itc",
    title: "IT-Support: Rechner einrichten und Menschen helfen",
    description:
      "Du lernst, wie man herausfindet, was nicht geht, ohne dass sich jemand dumm vorkommt. Du baust Rechner zusammen und spielst Programme auf.",
    tasks: [
      "Notebooks auspacken, einrichten und übergeben",
      "Anfragen annehmen und ordnen",
      "Ein kleines Netzwerk aufbauen",
    ],
    learningGoals: ["Ein Betriebssystem einrichten", "Anfragen ordnen und beschreiben", "Ruhig erklären"],
    firstDay: [
      "09:00 Begrüßung und Arbeitsplatz",
      "10:00 Ein Rechner wird zerlegt",
      "13:00 Die ersten Anfragen mithören",
    ],
    mentor: "Techniker im Nutzerservice",
    periods: [
      [7, 12, 2],
      [14, 12, 2],
    ],
    more: { criteria: ["interests"], wheelchair: "yes", remoteShare: 0 },
  },
];
