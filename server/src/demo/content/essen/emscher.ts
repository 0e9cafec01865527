import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "emscher",
  name: "Emscher-Analytik GmbH",
  street: "Lohstraße 9",
  postcode: "45329",
  size: "from10",
  about: "Wir untersuchen Wasser und Boden entlang der Emscher, draußen und im Labor.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "lanaum",
    title: "Wasserproben nehmen und im Labor auswerten",
    description:
      "Vormittags mit Gummistiefeln an der Emscher, nachmittags am Mikroskop. Du lernst, was Wasser verrät, und zeichnest eine Karte mit deinen Ergebnissen.",
    tasks: ["Proben an drei Stellen nehmen", "pH-Wert und Sauerstoff messen", "Kleintiere bestimmen"],
    learningGoals: ["Eine Probe sauber nehmen", "Messwerte vergleichen", "Ergebnisse auf einer Karte zeigen"],
    firstDay: ["08:30 Stiefel anprobieren", "09:30 Erste Messstelle", "13:00 Labor"],
    mentor: "Umweltanalytikerin",
    periods: [
      [8, 12, 2],
      [12, 12, 2],
    ],
    more: { startsAt: "08:30", criteria: ["interests", "answers"], wheelchair: "no" },
  },
  {
    kind: "bfe",
    field: "n",
    title: "Ein Tag im Labor: Was ist in deinem Leitungswasser?",
    description:
      "Du bringst eine Flasche Wasser von zu Hause mit und findest heraus, was drin ist. Ein Tag, fünf Versuche, ein Zertifikat.",
    tasks: ["Wasserhärte bestimmen", "Proben filtern", "Ergebnisse vergleichen"],
    learningGoals: ["Sicher im Labor arbeiten", "Einen Versuch beschreiben", "Ergebnisse einordnen"],
    firstDay: ["09:00 Kittel und Brille", "09:30 Versuch eins bis drei", "12:30 Auswertung"],
    mentor: "Laborantin",
    periods: [
      [6, 1, 6],
      [10, 1, 6],
      [14, 1, 6],
    ],
    more: { startsAt: "09:00", breakMinutes: 30, criteria: ["interests"], wheelchair: "yes" },
  },
];
