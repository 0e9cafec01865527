import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "funkenflug",
  name: "Elektro Funkenflug",
  street: "Günnigfelder Straße 33",
  postcode: "44866",
  size: "under10",
  about:
    "Vier Leute, zwei Bullis, ein Hinterhof in Wattenscheid. Wir verlegen Leitungen in Häusern, die schon standen, als Strom noch Luxus war.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Altbau unter Strom: Dosen setzen, Fehler suchen",
    description:
      "Hinter jeder Tapete wartet eine Überraschung, meistens aus Stoffband und Blei. Du ziehst mit uns neue Leitungen ein, klopfst Schlitze, gipst Dosen und hörst am Piepen des Messgeräts, ob die Verbindung stimmt. Unter Spannung arbeitet bei uns niemand aus Versehen, und du schon gar nicht.",
    tasks: [
      "Schlitze stemmen und Dosen eingipsen",
      "Leitungen einziehen und beschriften",
      "Eine Wechselschaltung auf dem Übungsbrett bauen",
    ],
    learningGoals: [
      "Die fünf Sicherheitsregeln auswendig können und begründen",
      "Einen Schaltplan lesen",
      "Mit dem Durchgangsprüfer Fehler finden",
    ],
    firstDay: [
      "07:30 Bulli packen",
      "08:30 Baustelle anschauen",
      "10:00 Übungsbrett: Lampe an, Lampe aus",
      "14:00 Werkzeug reinigen",
    ],
    mentor: "Elektromeisterin und Inhaberin",
    periods: [
      [6, 12, 1],
      [10, 19, 1],
      [15, 12, 1],
    ],
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"], criteria: ["interests"], germanLevel: "b1" },
  },
  {
    kind: "langzeit",
    field: "el",
    title: "Ein Schuljahr lang mittwochs im Bulli",
    description:
      "Mittwoch ist Baustellentag, und zwar bei jedem Wetter. Weil du viele Monate kommst, siehst du ein ganzes Haus wachsen: vom leeren Rohbau, in dem es hallt, bis zu dem Moment, in dem in der Küche zum ersten Mal Licht angeht. Genau diesen Schalter drückst dann du.",
    tasks: [
      "Material kommissionieren und verladen",
      "Unterputzdosen und Schalter montieren",
      "Verteiler beschriften",
      "Ein eigenes Berichtsheft mit Skizzen führen",
    ],
    learningGoals: [
      "Bauabläufe von Rohbau bis Abnahme verstehen",
      "Leitungsquerschnitte zuordnen",
      "Absprachen mit anderen Gewerken treffen",
    ],
    firstDay: [
      "08:00 Treffen im Hinterhof",
      "08:30 Unterweisung und Schutzbrille",
      "10:00 Erste Runde durch den Rohbau",
    ],
    mentor: "Geselle für Installation",
    periods: [
      [9, 140, 1],
      [38, 180, 1],
    ],
    more: { weekdays: [3], prerequisites: ["safety_shoes"], criteria: ["dates", "interests"], usefulLanguages: ["pl"] },
  },
];
