import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "unruh",
  name: "Uhrmacherei Unruh",
  street: "Moltkestraße 41",
  postcode: "45136",
  size: "under10",
  about: "Taschenuhren, Kirchturmuhren, Kuckucke. Bei uns tickt es auf 212 Arten.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Uhrwerke zerlegen und wieder zum Ticken bringen",
    description:
      "Atme flach, sonst fliegt die Feder. Ein altes Wecker-Werk gehört zwei Wochen lang dir: zerlegen, reinigen, zeichnen, zusammensetzen, lauschen. Bleiben Teile übrig, fängst du eben noch mal an, das haben wir alle gemacht.",
    tasks: ["Ein Großuhrwerk zerlegen und reinigen", "Zeiger, Gläser und Bänder wechseln", "Den Gang einer Uhr messen"],
    learningGoals: ["Feinwerkzeug führen", "Räderwerke berechnen", "Sich lange konzentrieren"],
    firstDay: ["09:30 Lupe anpassen", "10:00 Schraubendreher schleifen", "13:00 Dein Wecker"],
    mentor: "Uhrmachermeister",
    periods: [
      [9, 12, 1],
      [14, 12, 1],
      [40, 12, 1],
    ],
    more: {
      startsAt: "09:30",
      dailyMinutes: 330,
      criteria: ["skills", "interests"],
      wheelchair: "yes",
      germanLevel: "a1",
      usefulLanguages: ["ru", "uk"],
    },
  },
];
