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
      "Auf der Vier ist es morgens so leise, dass man die Teelöffel hört. Mit einer Pflegefachkraft gehst du von Zimmer zu Zimmer, bringst Frühstück, beziehst Betten, misst Fieber und bleibst sitzen, wenn jemand reden möchte. Niemand lässt dich mit etwas allein, das dir zu viel wird.",
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
      "Drei Tage in der Woche gehörst du zum Haus: erst Innere, dann Physiotherapie, später Aufnahme und Verwaltung. Nach jedem Vierteljahr setzen wir uns mit Kakao in die Pflegeschule, schauen in deine Notizen und überlegen, was du als Nächstes sehen willst und was lieber nicht noch einmal.",
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
