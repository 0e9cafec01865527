import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "binnenschiff",
  name: "Softwarehaus Binnenschiff",
  street: "Lotharstraße 140",
  postcode: "47057",
  size: "from10",
  about: "Navigation und Fahrpläne für Flussschiffe. Zwölf Leute, ein Schiffsmodell, drei Server.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "pflicht_studium",
    field: "itc",
    title: "Routenplanung auf dem Rhein: Software fürs Schiff",
    description:
      "Ein Schiff kann nicht einfach umdrehen, und genau das macht die Routenplanung interessant. Du schreibst an dem Modul mit, das Pegelstände, Schleusenzeiten und Tiefgang zusammenrechnet, und fährst einmal selbst mit, um zu sehen, wo die App hakt.",
    tasks: ["Pegeldaten einlesen und prüfen", "Berechnungen testen", "Rückmeldungen vom Schiff einarbeiten"],
    learningGoals: ["Tests vor dem Code schreiben", "Schnittstellen entwerfen", "Entscheidungen begründen"],
    firstDay: ["09:30 Rechner und Teamrunde", "11:00 Wie funktioniert eine Schleuse", "14:00 Erster kleiner Fehler"],
    mentor: "Entwicklungsleiterin",
    periods: [
      [14, 180, 2, 90, 180],
      [40, 190, 1, 90, 180],
    ],
    more: {
      startsAt: "09:30",
      pay: { type: "month", cents: 102000 },
      germanLevel: "b1",
      usefulLanguages: ["en", "nl"],
      criteria: ["skills", "answers"],
      remoteShare: 60,
      wheelchair: "yes",
    },
  },
  {
    kind: "sbp",
    field: "itc",
    title: "Programmieren: ein Schleusenspiel bauen",
    description:
      "Am Ende soll ein Pixelkahn durch die Schleuse passen, ohne anzuecken. Dafür zeichnest du Figuren, schreibst die ersten Zeilen Code und testest an den Kolleginnen, die erbarmungslos jeden Fehler finden. Mathe brauchst du weniger als Sturheit.",
    tasks: ["Spielidee skizzieren", "Bewegungen programmieren", "Andere spielen lassen und zuschauen"],
    learningGoals: [
      "Ein Programm in kleine Schritte teilen",
      "Fehler suchen statt raten",
      "Das eigene Spiel vorstellen",
    ],
    firstDay: ["09:30 Wir spielen deine Lieblingsspiele", "10:30 Erste Zeilen", "14:00 Schleuse zeichnen"],
    mentor: "Entwickler und Spieletüftler",
    periods: [
      [7, 12, 2],
      [14, 12, 2],
      [27, 12, 2],
    ],
    more: {
      startsAt: "09:30",
      criteria: ["interests", "skills"],
      wheelchair: "yes",
      usefulLanguages: ["en"],
      remoteShare: 10,
    },
  },
  {
    kind: "begleit",
    field: "itc",
    title: "Testlabor neben dem Studium",
    description:
      "Dienstags und donnerstags machst du absichtlich kaputt, was andere gebaut haben. Dein Werkzeug sind alte Tablets, nasse Finger und sehr langsames Internet, so wie es auf einem Schiff eben ist. Was du findest, schreibst du so auf, dass es jemand nachstellen kann.",
    tasks: ["Testfälle entwerfen", "Fehler nachstellen und beschreiben", "Automatische Tests ergänzen"],
    learningGoals: ["Systematisch testen", "Fehlerberichte schreiben", "Prioritäten aushandeln"],
    firstDay: ["10:00 Gerätesammlung", "11:00 Erster Testplan", "13:00 Etwas kaputt machen"],
    mentor: "Testingenieurin",
    periods: [
      [9, 84, 1, 56, 84],
      [20, 150, 1, 56, 84],
    ],
    more: {
      startsAt: "10:00",
      remoteShare: 40,
      criteria: ["skills", "dates"],
      wheelchair: "yes",
      usefulLanguages: ["en"],
    },
  },
];
