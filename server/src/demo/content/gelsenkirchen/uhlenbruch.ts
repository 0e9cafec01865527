import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "uhlenbruch",
  name: "Gärtnerei Uhlenbruch",
  street: "Im Emscherbruch 14",
  postcode: "45892",
  size: "under10",
  about: "Beet- und Balkonpflanzen, Kräuter, ein Hofladen und sehr alte Gewächshäuser.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "lanaum",
    title: "Gärtnerei im Winter: Anzucht, Pflege, Verkauf",
    description:
      "Wenn draußen alles grau ist, wird es im Gewächshaus grün. Du säst, pikierst, gießt mit Gefühl und verkaufst samstags nicht, denn samstags hast du frei.",
    tasks: ["Aussäen und pikieren", "Pflanzen bestimmen", "Im Hofladen helfen"],
    learningGoals: ["Zehn Pflanzen sicher erkennen", "Gießen lernen", "Boden beurteilen"],
    firstDay: ["08:00 Gewächshausrunde", "09:00 Aussaat", "13:00 Hofladen"],
    mentor: "Gärtnermeisterin",
    periods: [
      [7, 12, 1],
      [11, 12, 2],
    ],
    more: {
      sector: "agriculture",
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Wege im Gewächshaus sind befestigt, das Freiland nicht.",
    },
  },
  {
    kind: "ferien",
    field: "lanaum",
    title: "Osterferien im Gewächshaus",
    description:
      "Drei Tage Hochsaison: Jetzt wollen alle Tomaten. Du topfst, schilderst aus und berätst am Ende selbst, welche Sorte auf einen Nordbalkon passt. Keine.",
    tasks: ["Pflanzen topfen", "Schilder schreiben", "Kundschaft beraten"],
    learningGoals: ["Sorten unterscheiden", "Preise berechnen", "Anpacken und Pause machen"],
    firstDay: ["08:00 Begrüßung", "08:30 Topfen", "12:00 Verkauf"],
    mentor: "Gärtner",
    periods: [[17, 3, 3]],
    more: { sector: "agriculture", criteria: ["dates"], pay: { type: "hour", cents: 900 } },
  },
];
