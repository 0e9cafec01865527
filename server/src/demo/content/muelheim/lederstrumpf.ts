import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "lederstrumpf",
  name: "Sattlerei Lederstrumpf",
  street: "Düsseldorfer Straße 62",
  postcode: "45481",
  size: "under10",
  about: "Taschen, Sättel, Motorradsitze. Die Lederstadt lebt in unserer Werkstatt weiter.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Sattlerei: ein Gürtel, zwei Nadeln, viel Wachs",
    description:
      "Leder riecht nach jedem Tier anders, sagt unser Meister und hat leider recht. Mit Ahle und zwei Nadeln nähst du einen Gürtel, der Jahrzehnte hält, hilfst beim Aufpolstern eines Sattels und kennst danach den Unterschied zwischen Rind und Ziege mit geschlossenen Augen.",
    tasks: ["Leder zuschneiden", "Mit zwei Nadeln nähen", "Sättel aufpolstern"],
    learningGoals: ["Leder nach Stärke auswählen", "Den Sattlerstich ausführen", "Kanten sauber bearbeiten"],
    firstDay: ["08:30 Lederlager", "09:30 Ahle und Faden", "13:00 Gürtel zuschneiden"],
    mentor: "Sattlermeister",
    periods: [
      [8, 12, 1],
      [14, 12, 1],
      [26, 12, 1],
    ],
    more: {
      startsAt: "08:30",
      criteria: ["skills", "interests"],
      wheelchair: "partly",
      accessibilityNote: "Werkstatt stufenlos, zwei Tische lassen sich absenken.",
    },
  },
  {
    kind: "ferien",
    field: "prfe",
    title: "Drei Tage Leder: ein Schlüsselband entsteht",
    description:
      "Montag zeichnen, Dienstag stanzen, Mittwoch färben: Mehr Plan brauchst du nicht. Du arbeitest mit Punzen, Hammer und Walnussbeize, und am Ende trägst du etwas nach draußen, das garantiert niemand sonst hat.",
    tasks: ["Motive entwerfen", "Leder punzieren", "Färben und fetten"],
    learningGoals: ["Ein Werkstück planen", "Schlagwerkzeug führen", "Oberflächen behandeln"],
    firstDay: ["09:30 Schürze und Punzen", "10:30 Motiv", "13:00 Probestück"],
    mentor: "Täschnerin",
    periods: [
      [16, 3, 3],
      [33, 3, 3],
      [47, 3, 3],
    ],
    more: {
      startsAt: "09:30",
      criteria: ["interests"],
      germanLevel: "a2",
      wheelchair: "partly",
      accessibilityNote: "Werkstatt stufenlos.",
      pay: { type: "hour", cents: 600 },
    },
  },
];
