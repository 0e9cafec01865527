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
      "Mit Watstiefel und Eimer stehst du in der Emscher, die früher Abwasser trug und heute wieder Libellen hat. Was du schöpfst, untersuchst du nachmittags im Labor: Sauerstoff, Nitrat, kleine Krebse. Am letzten Tag hängt deine Kurve neben unseren von 2009.",
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
      "Bring eine Flasche von zu Hause mit. Wir messen gemeinsam, wie hart dein Wasser ist, ob Kupfer aus alten Rohren darin steckt und warum der Wasserkocher Flocken bekommt, und am Nachmittag vergleicht ihr die Werte aus allen Stadtteilen.",
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
  {
    kind: "praxiskurs",
    field: "n",
    title: "Herbstkurs Gewässer: Larven, Strömung, Sauerstoff",
    description:
      "Unter jedem Stein sitzt jemand. Mit Sieb und Pinsel zählst du Bachflohkrebse, misst die Strömung mit einem Korken und bestimmst eine Gewässergüte, auf die sich zum Schluss die ganze Gruppe einigen muss. Trockene Socken einpacken, und zwar zwei Paar.",
    tasks: ["Kleintiere bestimmen", "Strömung messen", "Ergebnisse eintragen"],
    learningGoals: ["Zeigerarten kennen", "Messprotokolle führen", "Schlüsse ziehen"],
    firstDay: ["08:30 Stiefel", "09:00 Bach", "13:00 Bestimmung"],
    mentor: "Gewässerökologin",
    periods: [[-2, 4, 4]],
    fate: { is: "expired" },
    more: { startsAt: "08:30" },
  },
];
