import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "wiesengrund",
  name: "Hof Wiesengrund",
  street: "Kosterstraße 205",
  postcode: "44797",
  size: "under10",
  kind: "association",
  about:
    "Ein alter Ruhrtalhof mit zwölf Pferden, vierzig Hühnern und einem Verein, der Kinder reiten lässt, auch wenn zu Hause kein Geld dafür da ist.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "ferien",
    field: "lanaum",
    title: "Heu, Hufe, Hühner: drei Ferientage auf dem Hof",
    description:
      "Morgens um acht dampfen die Pferde noch vor Wärme. Ausmisten ist die erste Arbeit und ehrlich gesagt auch die zweite, dazwischen sammelst du Eier, kratzt Hufe aus und lernst, woran man merkt, dass ein Pferd gleich zur Seite springt. Gummistiefel leihen wir dir.",
    tasks: ["Boxen misten und einstreuen", "Pferde führen und putzen", "Eier sammeln, prüfen und verkaufen"],
    learningGoals: [
      "Körpersprache von Pferden deuten",
      "Futter nach Plan zuteilen",
      "Ruhig bleiben, wenn ein Tier unruhig wird",
    ],
    firstDay: [
      "08:00 Stiefel anprobieren",
      "08:15 Fütterung",
      "10:00 Ein Pferd putzen und führen",
      "12:30 Suppe in der Hofküche",
    ],
    mentor: "Pferdewirtin",
    periods: [
      [16, 3, 3],
      [33, 3, 4],
      [35, 3, 4],
      [47, 3, 3],
    ],
    more: {
      criteria: ["interests"],
      dailyMinutes: 330,
      breakMinutes: 45,
      pay: { type: "none", reason: "short_voluntary" },
    },
  },
  {
    kind: "orient",
    field: "sp",
    title: "Reittherapie begleiten: acht bis zwölf Wochen",
    description:
      "Lukas lacht erst, wenn das Pferd losgeht. So fangen viele unserer Stunden an: Menschen mit und ohne Behinderung sitzen auf breiten Rücken, und jemand läuft nebenher, hält, zählt, singt. Dieser Jemand könntest du sein, nach der Schule und mit offenem Herzen für langsame Fortschritte.",
    tasks: [
      "Pferde für die Therapie vorbereiten",
      "Neben dem Pferd laufen und sichern",
      "Beobachtungen nach jeder Stunde notieren",
    ],
    learningGoals: [
      "Bewegungen stützen, ohne festzuhalten",
      "Mit Eltern und Einrichtungen sprechen",
      "Fortschritte genau beschreiben",
    ],
    firstDay: [
      "09:00 Begrüßung im Reiterstübchen",
      "09:30 Pferde kennenlernen",
      "11:00 Eine Stunde zuschauen",
      "13:30 Nachgespräch",
    ],
    mentor: "Heilpädagogin mit Reittherapie-Ausbildung",
    periods: [
      [11, 84, 1, 56, 84],
      [23, 84, 1, 56, 84],
    ],
    more: {
      startsAt: "09:00",
      prerequisites: ["fuehrungszeugnis", "masern"],
      criteria: ["answers"],
      germanLevel: "b2",
    },
  },
];
