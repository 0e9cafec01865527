import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "laborwerk",
  name: "Laborwerk Phönix GmbH",
  street: "Hörder Hafenstraße 3",
  postcode: "44263",
  size: "from50",
  about: "Wir prüfen Lacke, Lebensmittel und Wasser, mit sehr genauen Waagen und sehr viel Geduld.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "n",
    title: "Lacke testen, Proben wiegen, Ergebnisse erklären",
    description:
      "Was macht Farbe nach tausend Stunden Sonne? In unserer Klimakammer vergeht ein Sommer in sechs Wochen, mit Regen auf Knopfdruck. Du wiegst, beschriftest, vergleichst Vorher und Nachher unter der Lampe und erklärst am Ende dem Team an einem Diagramm, welcher Lack geschummelt hat.",
    tasks: ["Proben wiegen und beschriften", "Messreihen eintragen", "Ergebnisse in einem Diagramm zeigen"],
    learningGoals: ["Sauber und genau arbeiten", "Einen Versuch planen", "Messfehler erkennen"],
    firstDay: ["08:30 Kittel, Brille, Rundgang", "10:00 Die genaueste Waage im Haus", "13:00 Deine erste Messreihe"],
    mentor: "Chemielaborantin",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
    ],
    more: { startsAt: "08:30", criteria: ["interests", "answers"], wheelchair: "yes", usefulLanguages: ["en"] },
  },
  {
    kind: "pflicht_studium",
    field: "n",
    title: "Praxissemester Analytik: Mikroplastik in Wasserproben",
    description:
      "Wie zählt man etwas, das kleiner ist als ein Staubkorn und überall? Gemeinsam verfeinern wir ein Verfahren für Flusswasser, du am Mikroskop, am Filterturm und an der Statistik. Dein Kapitel erscheint im Abschlussbericht, mit deinem Namen darüber und allen Unsicherheiten, die dazugehören.",
    tasks: ["Proben aufbereiten und mikroskopieren", "Messdaten auswerten", "Ein Kapitel des Berichts schreiben"],
    learningGoals: ["Eine Methode validieren", "Mit Statistik überzeugen", "Vor Fachleuten vortragen"],
    firstDay: ["09:00 Unterweisung Laborsicherheit", "11:00 Einführung in das Projekt", "14:00 Erste Proben"],
    mentor: "Laborleiter",
    periods: [[15, 170, 1, 120, 170]],
    more: {
      pay: { type: "month", cents: 98000 },
      germanLevel: "b2",
      criteria: ["skills", "answers"],
      wheelchair: "yes",
      remoteShare: 20,
    },
  },
];
