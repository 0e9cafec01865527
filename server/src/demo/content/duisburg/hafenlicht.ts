import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "hafenlicht",
  name: "Hafenlicht Logistik",
  street: "Am Nordhafen 12",
  postcode: "47119",
  size: "from50",
  about: "Container, Kräne, Computer: Wir sorgen dafür, dass alles zur richtigen Zeit am richtigen Ort ist.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "vl",
    title: "Praxiskurs Hafen: drei Tage Container",
    description:
      "Drei Tage, drei Bereiche: Terminal, Büro, Werkstatt. Du siehst, wie ein Containerzug beladen wird, und rechnest nach, ob er nicht zu schwer ist.",
    tasks: ["Container prüfen", "Gewichte berechnen", "Kranfahrerinnen und Kranfahrer begleiten"],
    learningGoals: ["Sicherheit auf dem Terminal", "Mit Listen arbeiten", "Teamarbeit über Funk"],
    firstDay: ["08:00 Helm, Weste, Funkgerät", "09:00 Terminal", "13:00 Büro"],
    mentor: "Schichtleiterin Terminal",
    periods: [
      [9, 3, 8],
      [13, 3, 8],
    ],
    more: { prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "no" },
  },
  {
    kind: "begleit",
    field: "wive",
    title: "Werkstudium light: Zahlen im Hafen",
    description:
      "Neben dem Studium hilfst du zwei Tage pro Woche im Controlling. Du baust Auswertungen, die auch Menschen ohne Tabellenliebe verstehen.",
    tasks: ["Monatszahlen aufbereiten", "Abweichungen nachgehen", "Diagramme bauen"],
    learningGoals: ["Kennzahlen erklären", "Mit großen Tabellen umgehen", "Ergebnisse vorstellen"],
    firstDay: ["09:00 Begrüßung", "10:00 Einführung in die Systeme", "12:00 Deine erste Auswertung"],
    mentor: "Leiter Controlling",
    periods: [[8, 88, 1, 60, 88]],
    more: { remoteShare: 50, criteria: ["skills"], germanLevel: "b2", wheelchair: "yes" },
  },
];
