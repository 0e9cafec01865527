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
      "Wenn draußen alles grau ist, wird es im Gewächshaus grün und warm. Du säst, pikierst mit dem Holzstäbchen, gießt mit Gefühl und lernst, dass eine Pflanze eher ertrinkt als verdurstet. Samstags hast du frei, die Tomaten nicht.",
    tasks: ["Aussäen und pikieren", "Pflanzen bestimmen", "Im Hofladen helfen"],
    learningGoals: ["Zehn Pflanzen sicher erkennen", "Nach Bedarf gießen", "Boden mit den Fingern beurteilen"],
    firstDay: ["08:00 Gewächshausrunde", "09:00 Aussaat", "13:00 Hofladen"],
    mentor: "Gärtnermeisterin",
    periods: [
      [7, 12, 1],
      [11, 12, 2],
      [18, 12, 2],
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
      "Drei Tage Hochsaison: Jetzt wollen alle Tomaten. Du topfst, bis die Paletten voll sind, malst Schilder und berätst am letzten Nachmittag selbst, welche Sorte auf einen Nordbalkon passt. (Keine. Aber das muss man freundlich sagen.)",
    tasks: ["Pflanzen topfen", "Schilder schreiben", "Kundschaft beraten"],
    learningGoals: ["Sorten unterscheiden", "Preise zusammenrechnen", "Kräfte über den Tag einteilen"],
    firstDay: ["08:00 Begrüßung", "08:30 Topfen", "12:00 Verkauf"],
    mentor: "Gärtner",
    periods: [[16, 3, 3]],
    more: {
      sector: "agriculture",
      criteria: ["dates"],
      pay: { type: "hour", cents: 900 },
      wheelchair: "partly",
      accessibilityNote: "Der Verkauf ist stufenlos.",
    },
  },
  {
    kind: "sbp",
    field: "lanaum",
    title: "Herbst im Gewächshaus: Alpenveilchen und Adventskränze",
    description:
      "Fünftausend Alpenveilchen in drei Farben, danach Tanne bis unter die Fingernägel. Zwischen Totensonntag und Advent ist hier Hochbetrieb, deshalb lernst du schnell: putzen, stecken, binden, verkaufen und abends den Boden kehren, der nach Harz duftet.",
    tasks: ["Pflanzen putzen", "Kränze binden", "Gestecke verkaufen"],
    learningGoals: ["Werkstoffe unterscheiden", "Draht und Zange nutzen", "Kundinnen beraten"],
    firstDay: ["08:00 Handschuhe", "08:30 Gewächshaus", "13:00 Bindetisch"],
    mentor: "Floristin",
    periods: [[-2, 12, 2]],
    fate: { is: "expired" },
  },
];
