import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "volkspark",
  name: "Physiopraxis am Volkspark",
  street: "Hauptstraße 203",
  postcode: "44892",
  size: "under10",
  about:
    "Sechs Behandlungsräume, ein Trainingsraum und eine Sprossenwand von 1962. Wir helfen Menschen nach Unfällen, Operationen und zu viel Schreibtisch.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Physiotherapie: Knie beugen, Rücken stärken",
    description:
      "Nach einer neuen Hüfte ist die erste Treppe ein Berg. Du gehst mit, zählst Wiederholungen, reichst den Ball und merkst schnell, dass gutes Zuhören mehr bewegt als jede Maschine. Alle, die hier behandelt werden, fragen wir vorher, ob du dabei sein darfst.",
    tasks: [
      "Übungen an der Sprossenwand begleiten",
      "Wärmepackungen vorbereiten und auflegen",
      "Trainingspläne in die Mappe eintragen",
    ],
    learningGoals: [
      "Die großen Gelenke und ihre Bewegungen benennen",
      "Menschen anleiten, ohne sie zu drängen",
      "Verschwiegen sein",
    ],
    firstDay: [
      "08:30 Einführung in die Praxis",
      "09:00 Schweigepflicht besprechen und unterschreiben",
      "09:30 Drei Behandlungen zuschauen",
      "13:30 Selbst Übungen ausprobieren",
    ],
    mentor: "Physiotherapeut",
    periods: [
      [7, 12, 1],
      [12, 12, 1],
      [20, 19, 1],
    ],
    more: {
      startsAt: "08:30",
      prerequisites: ["schweigepflicht"],
      criteria: ["german", "interests"],
      germanLevel: "b1",
      wheelchair: "yes",
      usefulLanguages: ["ru", "tr"],
      sector: "health",
    },
  },
  {
    kind: "praxiskurs",
    field: "g",
    title: "Praxiskurs: Wie ein Rücken funktioniert",
    description:
      "Zuerst tastest du an dir selbst: Wo hört der Brustkorb auf, wo fängt die Lende an? Aus Schwämmen und Holzscheiben bauen wir in der Gruppe eine Wirbelsäule, die sich biegt, und überlegen, welche Schultasche sie ruiniert. Am dritten Tag leitest du eine kurze Pause mit Bewegung für das ganze Team.",
    tasks: ["Ein Modell der Wirbelsäule bauen", "Sitzhaltungen messen und vergleichen", "Eine Bewegungspause anleiten"],
    learningGoals: [
      "Aufbau der Wirbelsäule erklären",
      "Drei Übungen für den Alltag zeigen",
      "Vor einer Gruppe sprechen",
    ],
    firstDay: ["09:00 Kennenlernen im Trainingsraum", "09:30 Tasten und Zeichnen", "11:00 Modellbau"],
    mentor: "Leiterin der Rückenkurse",
    periods: [
      [9, 3, 4],
      [18, 3, 4],
    ],
    more: { startsAt: "09:00", criteria: ["interests"], wheelchair: "yes", germanLevel: "a2" },
  },
];
