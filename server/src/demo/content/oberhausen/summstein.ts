import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "summstein",
  name: "Imkerei Summstein",
  street: "Schlägerheide 21",
  postcode: "46147",
  size: "under10",
  about: "Vierzig Völker, eine Honigschleuder und ein Verkaufsstand am Waldrand.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "lanaum",
    title: "Imkerei: Waben, Wachs und sehr viele Beine",
    description:
      "Bienen mögen keine hektischen Bewegungen, deshalb fangen wir mit Atmen an. Du zimmerst Rähmchen, siebst Wachs, schleuderst je nach Jahreszeit Honig und setzt dich mit Schleier vor ein Flugloch, um zu zählen, wer mit Blütenstaub heimkommt.",
    tasks: ["Rähmchen bauen", "Wachs klären", "Flugloch beobachten und zählen"],
    learningGoals: ["Ein Bienenvolk beschreiben", "Lebensmittel sauber abfüllen", "Ruhig und planvoll arbeiten"],
    firstDay: ["09:00 Schleier anprobieren", "10:00 Werkstatt", "13:00 Erster Stock"],
    mentor: "Imkerin",
    periods: [
      [20, 12, 1],
      [26, 12, 1],
      [30, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      sector: "agriculture",
      criteria: ["interests", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Werkstatt stufenlos, die Stöcke stehen auf der Wiese.",
    },
  },
  {
    kind: "ferien",
    field: "d",
    title: "Drei Tage Honigküche",
    description:
      "Honig tropft, klebt und landet immer am Ellenbogen. In den Ferien rührst du Cremehonig, kochst Bonbons, gießt Kerzen und stellst einen Verkaufsstand auf, an dem du selbst den Preis aushandelst. Waschlappen sind genug da.",
    tasks: ["Honig rühren und abfüllen", "Bonbons kochen", "Am Stand verkaufen"],
    learningGoals: ["Temperaturen genau einhalten", "Lebensmittel kennzeichnen", "Verkaufsgespräche führen"],
    firstDay: ["09:00 Schürze und Regeln", "09:45 Rühren", "13:00 Bonbonprobe"],
    mentor: "Konditorin in der Imkerei",
    periods: [
      [16, 3, 3],
      [35, 3, 3],
    ],
    more: {
      startsAt: "09:00",
      sector: "agriculture",
      prerequisites: ["ifsg43"],
      criteria: ["interests"],
      pay: { type: "hour", cents: 800 },
      wheelchair: "yes",
    },
  },
  {
    kind: "praxiskurs",
    field: "lanaum",
    title: "Fünf Tage Bienen im Mai",
    description:
      "Im Mai wollen Bienen ausziehen, und wer dann nicht aufpasst, rennt mit der Leiter hinterher. Fünf Tage lang suchst du Königinnen, zählst Zellen und bleibst ruhig, wenn es um die Ohren summt. Schutzanzüge leihen wir, Mut bringst du selbst mit.",
    tasks: ["Völker durchsehen", "Rähmchen bauen", "Schwarmkontrolle protokollieren"],
    learningGoals: ["Bienenwesen unterscheiden", "Ruhig arbeiten", "Bei Stichen richtig handeln"],
    firstDay: ["09:00 Anzug und Schleier", "09:30 Erstes Volk", "13:00 Rähmchen nageln"],
    mentor: "Imkermeister",
    periods: [[23, 5, 3]],
    fate: { is: "paused", weeks: 10 },
    more: { startsAt: "09:00" },
  },
];
