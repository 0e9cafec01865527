import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "wiesental",
  name: "Klinikum Wiesental",
  street: "Hattinger Straße 21",
  postcode: "44789",
  size: "from250",
  about: "Ein Krankenhaus mit 380 Betten, eigener Pflegeschule und einer Küche, die selbst kocht.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Pflege kennenlernen auf einer ruhigen Station",
    description:
      "Du begleitest eine Pflegefachkraft durch den Frühdienst: Essen bringen, Betten machen, zuhören. Du siehst, was Pflege kann, und niemand lässt dich allein.",
    tasks: [
      "Essen verteilen und beim Trinken helfen",
      "Betten beziehen und Wäsche ordnen",
      "Menschen zu Untersuchungen begleiten",
    ],
    learningGoals: [
      "Hygiene im Krankenhaus verstehen und einhalten",
      "Auf Menschen zugehen, die krank sind",
      "Vitalwerte messen und aufschreiben",
    ],
    firstDay: ["07:00 Treffpunkt Pforte, Kleidung", "07:30 Übergabe mit dem Team", "10:00 Händehygiene üben"],
    mentor: "Praxisanleiterin der Station 4",
    periods: [
      [7, 19, 4],
      [11, 19, 4],
    ],
    more: {
      startsAt: "07:00",
      sector: "health",
      prerequisites: ["masern", "schweigepflicht"],
      criteria: ["german", "interests"],
      minimumAge: 15,
      germanLevel: "b1",
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "ru"],
    },
  },
  {
    kind: "fos",
    field: "g",
    title: "Jahrespraktikum Gesundheit für die Fachoberschule",
    description:
      "Drei Tage in der Woche arbeitest du auf wechselnden Stationen, in der Physiotherapie und in der Verwaltung. Nach jedem Vierteljahr reden wir darüber, was du als Nächstes sehen willst.",
    tasks: [
      "Patientinnen und Patienten begleiten",
      "Material und Wagen vorbereiten",
      "Termine in der Aufnahme eintragen",
    ],
    learningGoals: ["Abläufe einer Station verstehen", "Gespräche ruhig führen", "Mit vertraulichen Angaben umgehen"],
    firstDay: ["07:30 Begrüßung in der Pflegeschule", "09:00 Führung durch das Haus", "11:00 Unterweisung Hygiene"],
    mentor: "Lehrerin der Pflegeschule",
    periods: [[36, 330, 3]],
    more: {
      startsAt: "07:30",
      sector: "health",
      prerequisites: ["masern", "schweigepflicht", "fuehrungszeugnis"],
      criteria: ["german", "answers"],
      wheelchair: "yes",
      pay: { type: "month", cents: 25000 },
    },
  },
];
