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
      "Was passiert mit Farbe nach tausend Stunden Sonne? Du bereitest Proben vor, lässt sie in der Klimakammer altern und vergleichst, was vorher anders war.",
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
      "Du entwickelst mit uns eine Methode, kleinste Kunststoffteile in Flusswasser zu zählen. Deine Ergebnisse fließen in einen Bericht, der veröffentlicht wird.",
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
