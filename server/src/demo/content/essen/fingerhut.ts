import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "fingerhut",
  name: "Figurentheater Fingerhut",
  street: "Gemarkenstraße 105",
  postcode: "45147",
  size: "under10",
  kind: "association",
  about: "Sechzig Plätze, dreihundert Puppen, ein Krokodil mit eigener Fanpost.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "bfe",
    field: "kkg",
    title: "Ein Tag hinter dem schwarzen Vorhang",
    description:
      "Puppen leben, wenn die Hand atmet. Du baust aus Schaumstoff einen Kopf mit Nase, suchst eine Stimme dafür und spielst mit der Gruppe eine Szene von neunzig Sekunden, ganz ohne dein eigenes Gesicht zu zeigen.",
    tasks: ["Eine Figur schneiden und kleben", "Bewegungen üben", "Eine kurze Szene spielen"],
    learningGoals: ["Körpersprache übertragen", "Material und Wirkung abstimmen", "Lampenfieber aushalten"],
    firstDay: ["09:30 Krokodil begrüßen", "10:00 Figurenbau", "12:30 Probe"],
    mentor: "Puppenspielerin",
    periods: [
      [6, 1, 6],
      [12, 1, 6],
      [19, 1, 6],
    ],
    more: {
      startsAt: "09:30",
      weekdays: [2],
      breakMinutes: 30,
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Saal barrierefrei, Fundus im Keller.",
      germanLevel: "a1",
    },
  },
  {
    kind: "orient",
    field: "kkg",
    title: "Figurenbau und Spiel: acht bis zwölf Wochen",
    description:
      "Ein Wolf soll Angst haben dürfen, fand unser Regisseur, und schon brauchte er andere Augenbrauen. Du begleitest eine Produktion vom ersten Strich bis zur Premiere, schnitzt, näht, leuchtest und fährst auf Gastspiele in Turnhallen mit.",
    tasks: ["Figuren kaschieren und bemalen", "Technik auf Gastspielen aufbauen", "Textbuch führen"],
    learningGoals: ["Vom Entwurf zur Spielfigur", "Lichtstimmungen setzen", "Eine Tournee organisieren"],
    firstDay: ["10:00 Fundus", "11:00 Konzeptionsgespräch", "14:00 Ton und Draht"],
    mentor: "Figurenbauer und Regisseur",
    periods: [
      [11, 84, 1, 56, 84],
      [37, 84, 1, 56, 84],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["skills", "answers"],
      germanLevel: "b1",
      usefulLanguages: ["pl", "fr"],
      pay: { type: "month", cents: 30000 },
    },
  },
];
