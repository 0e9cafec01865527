import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "pfotenhof",
  name: "Tierarztpraxis Pfotenhof",
  street: "Kaiserstraße 33",
  postcode: "47229",
  size: "under10",
  about: "Eine Praxis für Hunde, Katzen, Kaninchen und die Schafe aus der Nachbarschaft.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Tierarztpraxis: Pfoten, Proben, Wartezimmer",
    description:
      "Im Wartezimmer sitzen Katze und Dogge nebeneinander, und beide tun, als wäre da niemand. Du hältst, wiegst, beruhigst, schaust durchs Mikroskop in eine Kotprobe und putzt danach gründlich. Spritzen setzen andere, du reichst an.",
    tasks: ["Tiere wiegen und Karteien heraussuchen", "Instrumente reinigen", "Proben unter dem Mikroskop ansehen"],
    learningGoals: ["Ein Tier ruhig halten", "Hygiene in der Praxis einhalten", "Besorgten Menschen zuhören"],
    firstDay: ["08:30 Kittel und Praxisrunde", "09:00 Sprechstunde begleiten", "14:00 Mikroskop"],
    mentor: "Tiermedizinische Fachangestellte",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
      [23, 12, 1],
    ],
    more: {
      startsAt: "08:30",
      criteria: ["interests", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Praxis ebenerdig, der Röntgenraum ist eng.",
      germanLevel: "b1",
    },
  },
  {
    kind: "orient",
    field: "lanaum",
    title: "Vom Stall in die Praxis: sechs Wochen Großtiere",
    description:
      "Um halb acht fährt der Kombi los, und wer mitwill, hat Gummistiefel an. Du begleitest die Tierärztin zu Höfen am linken Rheinufer, hilfst beim Klauenschneiden, schreibst Bestandslisten und merkst, ob dich Kühe genauso mögen wie du sie.",
    tasks: ["Bestandslisten führen", "Beim Klauenschneiden helfen", "Die Fahrapotheke auffüllen"],
    learningGoals: [
      "Tiere aus sicherem Abstand einschätzen",
      "Arzneimittel dokumentieren",
      "Einen Hofbesuch vorbereiten",
    ],
    firstDay: ["07:30 Stiefel und Kombi packen", "08:15 Erster Hof", "13:00 Listen eintragen"],
    mentor: "Tierärztin",
    periods: [[14, 110, 1, 28, 45]],
    more: {
      startsAt: "07:30",
      germanLevel: "b1",
      criteria: ["interests", "dates"],
      wheelchair: "no",
      pay: { type: "month", cents: 40000 },
      sector: "agriculture",
    },
  },
];
