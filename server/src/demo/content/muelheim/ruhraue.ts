import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "ruhraue",
  name: "Hotel Ruhraue",
  street: "Friedrichstraße 2",
  postcode: "45468",
  size: "from10",
  about: "42 Zimmer am Fluss, Frühstück bis elf, Feste bis spät.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "d",
    title: "Gäste empfangen: Rezeption, Küche, Etage",
    description:
      "Du wechselst jede Woche den Bereich und erfährst, warum ein Hotel nie schläft, du aber pünktlich Feierabend hast.",
    tasks: ["Gäste begrüßen", "Frühstück vorbereiten", "Zimmer prüfen"],
    learningGoals: ["Freundlich auf Fremde zugehen", "Abläufe planen", "Hygiene beachten"],
    firstDay: ["08:00 Begrüßung", "09:00 Rezeption", "13:00 Küche"],
    mentor: "Hotelfachfrau",
    periods: [
      [7, 12, 2],
      [12, 12, 2],
    ],
    more: {
      sector: "gastronomy",
      prerequisites: ["ifsg43"],
      criteria: ["german", "answers"],
      usefulLanguages: ["en", "nl"],
      germanLevel: "b1",
      wheelchair: "yes",
    },
  },
  {
    kind: "eq",
    field: "d",
    title: "Gastronomie von innen: Einstiegsqualifizierung",
    description:
      "Sechs Monate Service und Küche mit Berufsschultag. Wer sich bewährt, bekommt einen Ausbildungsplatz angeboten.",
    tasks: ["Tische eindecken", "Speisen anrichten", "Bestellungen aufnehmen"],
    learningGoals: ["Service planen", "Warenkunde", "Im Team Druck aushalten"],
    firstDay: ["08:00 Kleidung", "09:00 Küche", "13:00 Service"],
    mentor: "Restaurantmeister",
    periods: [[9, 180, 2]],
    more: {
      sector: "gastronomy",
      prerequisites: ["ifsg43", "erstuntersuchung"],
      germanLevel: "a2",
      criteria: ["answers"],
    },
  },
];
