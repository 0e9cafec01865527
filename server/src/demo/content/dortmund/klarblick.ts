import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "klarblick",
  name: "Optik Klarblick",
  street: "Saarlandstraße 77",
  postcode: "44139",
  size: "under10",
  about: "Augenoptik mit eigener Schleiferei. Wir reparieren auch die Brille, auf die sich gestern jemand gesetzt hat.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Augenoptik: Gläser schleifen, Bügel biegen",
    description:
      "Einen Bügel warm zu biegen dauert acht Sekunden, ihn richtig zu biegen acht Jahre, behauptet unsere Meisterin. Du misst Pupillenabstände, schleifst ein Glas von der rohen Scheibe bis zur Facette und begleitest Leute vom ersten Blinzeln bis zum „Ach, so sieht das aus“.",
    tasks: ["Fassungen richten und reinigen", "Gläser zentrieren und schleifen", "Sehtests begleiten"],
    learningGoals: ["Wie eine Linse das Licht bricht", "Maße sorgfältig nehmen", "Zu Farbe und Form beraten"],
    firstDay: ["09:00 Werkstatt und Laden", "10:00 Linsen unter der Lampe", "13:30 Bügel biegen"],
    mentor: "Augenoptikmeisterin",
    fate: {
      is: "revised",
      text: {
        startsAt: "09:30",
        accessibilityNote: "Laden und Werkstatt sind ebenerdig, seit dem Umbau auch die Toilette.",
      },
    },
    periods: [
      [8, 12, 1],
      [12, 12, 1],
      [22, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["skills", "german"],
      wheelchair: "yes",
      germanLevel: "b1",
      usefulLanguages: ["ru", "tr", "pl"],
    },
  },
];
