import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "perlweiss",
  name: "Dentallabor Perlweiß",
  street: "Horster Straße 152",
  postcode: "45897",
  size: "under10",
  about: "Kronen, Brücken, Schienen: Handarbeit auf den Zehntelmillimeter.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Zahntechnik: modellieren, fräsen, polieren",
    description:
      "Ein Backenzahn hat mehr Berge als die Schweiz. Du modellierst einen aus Wachs, scannst ihn, schaust der Fräse beim Kreisen zu und polierst, bis du dich darin spiegelst. Wer gern bastelt und ruhige Hände hat, vergisst hier die Uhr.",
    tasks: ["Gipsmodelle gießen", "Einen Zahn in Wachs modellieren", "Scannen und fräsen"],
    learningGoals: [
      "Auf Zehntelmillimeter genau arbeiten",
      "Werkstoffe vergleichen",
      "Eine Arbeit nach Auftrag prüfen",
    ],
    firstDay: ["08:00 Laborrunde", "09:00 Gips anrühren", "12:30 Erster Zahn aus Wachs"],
    mentor: "Zahntechnikerin",
    periods: [
      [7, 12, 1],
      [12, 12, 1],
      [25, 12, 1],
    ],
    more: { criteria: ["skills", "interests"], wheelchair: "yes", germanLevel: "a2" },
  },
  {
    kind: "orient",
    field: "tec",
    title: "Digitale Zahntechnik: acht Wochen mit Scanner und 3D-Druck",
    description:
      "Früher roch es hier nur nach Wachs, heute auch nach warmem Kunststoff. Du konstruierst Schienen am Bildschirm, druckst sie über Nacht, vergleichst am Morgen und schreibst auf, welche Einstellung die glatteste Oberfläche gibt.",
    tasks: ["Scans bereinigen", "Schienen konstruieren", "Drucke nacharbeiten"],
    learningGoals: ["Dreidimensional konstruieren", "Druckfehler deuten", "Versuche ordentlich festhalten"],
    firstDay: ["08:00 Scanner", "10:00 Konstruktion", "13:00 Erster Druckauftrag"],
    mentor: "Zahntechnikermeister",
    periods: [[9, 160, 1, 40, 60]],
    more: {
      criteria: ["skills", "dates"],
      pay: { type: "month", cents: 42000 },
      wheelchair: "yes",
      usefulLanguages: ["en"],
    },
  },
];
