import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "blattgold",
  name: "Buchbinderei Blattgold",
  street: "Höntroper Straße 58",
  postcode: "44869",
  size: "under10",
  about:
    "Einzelbände, Kassetten, kranke Bücher. In der Werkstatt riecht es nach Leim und Leder, und die große Presse ist von 1911.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Kranke Bücher gesund machen",
    description:
      "Manche Bücher kommen in der Plastiktüte, mit Kaffeefleck und halbem Rücken. Du schaust, was fehlt, löst alte Fäden, heftest neu und spürst unter dem Falzbein, wann Papier nachgibt. Aus Resten entsteht nebenbei ein Skizzenbuch, das außer dir niemand so hat.",
    tasks: ["Papier falzen, heften, leimen", "Einbände aus Leinen beziehen", "Schäden in einem Protokoll festhalten"],
    learningGoals: [
      "Laufrichtung von Papier bestimmen",
      "Drei Heftarten ausführen",
      "Langsam und trotzdem fertig werden",
    ],
    firstDay: ["09:00 Tee und Werkstattführung", "10:00 Papier fühlen, reißen, falten", "13:00 Erstes Heft binden"],
    mentor: "Buchbindermeister",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
      [24, 19, 1],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["skills", "answers"],
      wheelchair: "no",
      germanLevel: "a2",
      usefulLanguages: ["uk", "fa"],
    },
  },
  {
    kind: "bfe",
    field: "kkg",
    title: "Ein Tag Papier: marmorieren und binden",
    description:
      "Tropf, tropf, Kamm durchziehen: So entsteht Marmorpapier, und keins gleicht dem anderen. An einem Vormittag färbst du Bögen, am Nachmittag wird daraus ein Heft mit Fadenbindung. Wer kleckst, macht es richtig.",
    tasks: ["Farben ansetzen und tropfen", "Bögen trocknen und schneiden", "Ein Heft nähen"],
    learningGoals: ["Alte Muster erkennen", "Mit Schablone und Ahle arbeiten", "Ein Werkstück zu Ende bringen"],
    firstDay: ["09:00 Schürze an", "09:15 Farbbad", "12:00 Fadenbindung"],
    mentor: "Buchbinder und Kursleiter",
    periods: [
      [6, 1, 4],
      [14, 1, 4],
      [20, 1, 4],
    ],
    more: { startsAt: "09:00", weekdays: [4], breakMinutes: 45, criteria: ["interests"], germanLevel: "a1" },
  },
];
