import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "firstbalken",
  name: "Zimmerei Firstbalken",
  street: "Emmericher Straße 144",
  postcode: "46147",
  size: "from10",
  about: "Dachstühle, Carports, Holzhäuser. Samstags schläft der Kran.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Zimmerei: Balken, Zapfen, Richtspruch",
    description:
      "Um sieben dampft der Tee, um halb acht die Säge. Du reißt Balken an, stemmst einen Zapfen mit der Hand, stapelst nach Plan und stehst unten, wenn oben der Kranz an den First kommt. Den Richtspruch kannst du dann auch.",
    tasks: ["Balken anreißen", "Zapfen stemmen", "Bauteile nummerieren und verladen"],
    learningGoals: ["Einen Abbundplan lesen", "Handwerkzeug scharf halten", "Lasten sicher anschlagen"],
    firstDay: ["07:00 Tee und Unterweisung", "08:00 Abbundhalle", "12:00 Erster Zapfen"],
    mentor: "Zimmermeisterin",
    periods: [
      [13, 12, 1],
      [20, 12, 1],
      [29, 12, 2],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes"],
      minimumAge: 15,
      criteria: ["interests"],
      wheelchair: "no",
      germanLevel: "a2",
      usefulLanguages: ["pl", "ro"],
    },
  },
  {
    kind: "pflicht_studium",
    field: "bav",
    title: "Holzbau planen: Praxissemester zwischen Büro und Halle",
    description:
      "Dein Modell am Bildschirm steuert eine Säge, die so lang ist wie ein Bus, und Fehler liegen danach sehr sichtbar auf dem Hof. Du planst ein Holzhaus mit, rechnest Verbindungen und lernst, bei Zimmerleuten nachzufragen, ehe du speicherst.",
    tasks: ["Holzbauteile modellieren", "Verbindungen bemessen", "Montagen dokumentieren"],
    learningGoals: ["Vom Plan in die Maschine denken", "Statik überschlagen", "Bauphysik anwenden"],
    firstDay: ["08:00 Hallenrunde", "09:30 Konstruktionsprogramm", "13:00 Baustellenbesuch"],
    mentor: "Holzbauingenieur",
    periods: [[14, 170, 1, 100, 170]],
    more: {
      pay: { type: "month", cents: 97000 },
      germanLevel: "b2",
      criteria: ["skills"],
      remoteShare: 20,
      wheelchair: "no",
      prerequisites: ["safety_shoes"],
    },
  },
  {
    kind: "ferien",
    field: "bav",
    title: "Herbstferien in der Zimmerei: ein Spielhaus richten",
    description:
      "Zwölf Balken, achtundvierzig Zapfen, ein Richtkranz aus Efeu. In drei Tagen richten wir auf dem Hof einer Kita ein Spielhaus, und wer mit anpackt, darf einen Nagel in den First schlagen, den dort niemand je wieder herauszieht.",
    tasks: ["Zapfen stemmen", "Balken richten", "Dach eindecken"],
    learningGoals: ["Holzverbindungen anreißen", "Im Trupp heben", "Unfallverhütung beachten"],
    firstDay: ["08:00 Abbundplatz", "09:00 Anreißen", "13:00 Stemmen"],
    mentor: "Zimmerergeselle",
    periods: [[-2, 3, 3]],
    fate: { is: "expired" },
    more: { prerequisites: ["safety_shoes"] },
  },
];
