import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "aufrecht",
  name: "Physiotherapie Aufrecht",
  street: "Krefelder Straße 75",
  postcode: "47226",
  size: "under10",
  about: "Sechs Therapeutinnen und Therapeuten, ein Bewegungsbad und sehr viele Gymnastikbälle.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Physiotherapie: Rücken, Knie und ein Bewegungsbad",
    description:
      "»Tut es hier weh oder eher da?« Diese Frage hörst du fünfzigmal am Tag. Du bereitest Räume vor, machst in der Rückengruppe selbst mit und misst, wie weit sich ein operiertes Knie heute beugen lässt. Gestern war es weniger, und alle freuen sich.",
    tasks: ["Bänke herrichten und Wäsche wechseln", "In Gruppen mitturnen", "Bewegungsmaße notieren"],
    learningGoals: ["Muskeln am eigenen Körper benennen", "Fortschritte messen", "Verschwiegen sein"],
    firstDay: ["08:30 Praxisrunde", "09:15 Rückengruppe", "13:30 Messen üben"],
    mentor: "Physiotherapeut",
    periods: [
      [7, 12, 1],
      [15, 12, 1],
      [27, 12, 1],
    ],
    more: {
      startsAt: "08:30",
      sector: "health",
      prerequisites: ["schweigepflicht"],
      criteria: ["answers", "interests"],
      wheelchair: "yes",
      germanLevel: "b1",
      usefulLanguages: ["tr", "ru"],
    },
  },
  {
    kind: "praxiskurs",
    field: "g",
    title: "Drei Tage Anatomie zum Anfassen",
    description:
      "Am Skelett im Behandlungsraum fehlt der kleine Zeh, seit Jahren. Du lernst die Knochen daran, tapest einen Knöchel, probierst Reizstrom am eigenen Unterarm und erklärst zum Abschluss einem Kollegen, weshalb Sitzen auf Dauer müde macht.",
    tasks: ["Knochen und Muskeln zuordnen", "Einen Knöchel tapen", "Eine Übungskarte zeichnen"],
    learningGoals: ["Bewegungen fachlich benennen", "Einen Verband anlegen", "Kurz und klar erklären"],
    firstDay: ["09:00 Das Skelett stellt sich vor", "10:30 Tapen", "13:00 Bewegungsbad ansehen"],
    mentor: "Praxisinhaberin",
    periods: [
      [9, 3, 4],
      [20, 3, 4],
    ],
    more: { startsAt: "09:00", sector: "health", criteria: ["interests"], wheelchair: "yes" },
  },
];
