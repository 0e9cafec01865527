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
      "Zimmer 14 hätte gern ein zweites Kissen, Zimmer 15 den Fluss etwas leiser. Jede Woche wechselst du den Bereich, begrüßt, schnippelst, schüttelst Betten auf und erfährst, warum ein Hotel nie schläft, du aber pünktlich Feierabend hast.",
    tasks: ["Gäste begrüßen", "Das Frühstück vorbereiten", "Zimmer prüfen"],
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
      "Sonntagsbraten für neunzig Leute, und dann fällt der Ofen aus: Solche Tage vergisst du nicht. Ein halbes Jahr lernst du Service und Küche kennen, besuchst die Berufsschule, und wenn es passt, machst du bei uns mit der Ausbildung weiter.",
    tasks: ["Tische eindecken", "Speisen anrichten", "Bestellungen aufnehmen"],
    learningGoals: ["Einen Service planen", "Warenkunde anwenden", "Im Team Druck aushalten"],
    firstDay: ["08:00 Kleidung", "09:00 Küche", "13:00 Service"],
    mentor: "Restaurantmeister",
    periods: [[9, 180, 2]],
    more: {
      sector: "gastronomy",
      prerequisites: ["ifsg43", "erstuntersuchung"],
      germanLevel: "a2",
      criteria: ["answers"],
      wheelchair: "partly",
      accessibilityNote: "Restaurant und Aufzug sind befahrbar, die Küche ist schmal.",
    },
  },
  {
    kind: "orient",
    field: "d",
    title: "Feste planen: zehn Wochen Bankett",
    description:
      "Eine Hochzeit hat 140 Gäste, drei Allergien und einen Onkel, der singen will. Zehn Wochen lang planst du solche Abende mit, schreibst Ablaufzettel, faltest Servietten und bleibst gelassen, wenn die Torte zu spät kommt.",
    tasks: ["Ablaufpläne schreiben", "Räume stellen", "Gäste empfangen", "Abrechnungen prüfen"],
    learningGoals: ["Angebote kalkulieren", "Absprachen mit der Küche treffen", "Gastgeber beraten"],
    firstDay: ["11:00 Haus zeigen", "12:00 Bankettmappe", "15:00 Probetafel"],
    mentor: "Bankettleiterin",
    periods: [[16, 70, 1, 42, 70]],
    fate: { is: "submitted" },
    more: { startsAt: "11:00", prerequisites: ["ifsg43"], sector: "gastronomy", pay: { type: "month", cents: 50000 } },
  },
];
