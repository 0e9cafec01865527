import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "soelder-mosterei",
  name: "Mosterei Sölder Bruch",
  street: "Sölder Straße 98",
  postcode: "44289",
  size: "under10",
  about: "Saft aus Streuobst, Honig aus zwanzig Kästen, ein Apfelbaum-Lehrpfad für die Schulen nebenan.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "d",
    title: "Äpfel pressen, Honig schleudern, Flaschen füllen",
    description:
      "Im Herbst stehen die Leute mit Anhängern voller Äpfel bis zur Straße. Du kippst, wäschst, presst, probierst, und wenn die Saison vorbei ist, riecht die Halle nach Wachs, denn dann werden Rähmchen gebaut und Kerzen gegossen. Langweilig wird es also auch im Winter nicht.",
    tasks: [
      "Obst annehmen und verlesen",
      "Pasteurisieren überwachen",
      "Etiketten entwerfen und kleben",
      "Rähmchen verdrahten",
    ],
    learningGoals: ["Haltbarkeit erklären", "Mit Bienenwachs und Wärme umgehen", "Eine Charge rückverfolgen"],
    firstDay: ["08:30 Haube und Handschuhe", "09:00 Durch die Halle, dem Saft nach", "13:00 Erste Abfüllung"],
    mentor: "Süßmosterin und Imkerin",
    periods: [
      [9, 12, 1],
      [41, 12, 2],
      [46, 12, 2],
    ],
    more: {
      startsAt: "08:30",
      prerequisites: ["ifsg43"],
      criteria: ["interests"],
      germanLevel: "a1",
      usefulLanguages: ["pl"],
    },
  },
];
