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
      "Zweitausend Pflegekräfte öffnen jeden Morgen den Dienstplan, an dem dein Team aus fünf Leuten baut. Nach zwei Wochen geht deine erste Änderung live, und spätestens dann verstehst du, warum wir vorher so viele Fragen gestellt und Tests geschrieben haben. Abends um sechs ist Schluss, auch bei Fehlern.",
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
      "„Das Internet ist weg“ kann zwölf Dinge bedeuten, und du findest heraus, welches, ohne dass sich jemand dumm vorkommt. Zwischen zwei Anrufen zerlegst du ein altes Notebook bis zur letzten Schraube, baust es wieder zusammen und hoffst mit uns auf den Startton.",
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
  {
    kind: "orient",
    field: "itc",
    title: "Orientierung in der IT: sechs Wochen, vier Rollen",
    description:
      "Programmieren, Testen, Support, Projektleitung: In sechs Wochen probierst du jede Rolle einmal an wie eine Jacke. Manche passt sofort, manche kratzt, und zum Schluss erzählst du dem Team bei Pizza, welche du behalten würdest und warum.",
    tasks: ["In jeder Rolle eine kleine Aufgabe lösen", "Besprechungen mitschreiben", "Eine Rolle im Team vorstellen"],
    learningGoals: ["Berufe in der IT unterscheiden", "Eigene Stärken beschreiben", "Rückfragen stellen"],
    firstDay: ["09:00 Begrüßung", "10:00 Rollenkarten ziehen", "13:00 Erste Station"],
    mentor: "Teamleiterin",
    periods: [[8, 42, 1]],
    fate: { is: "withdrawn" },
    more: { remoteShare: 20, wheelchair: "yes" },
  },
];
