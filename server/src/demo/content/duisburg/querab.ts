import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "querab",
  name: "Bootswerft Querab",
  street: "Uferstraße 6",
  postcode: "47198",
  size: "under10",
  about: "Vier Leute, zwei Slipwagen, ein Winterlager voller Kähne: Wir halten kleine Schiffe über Wasser.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "m",
    title: "Werft am Rhein: schweißen, schleifen, schwimmen lassen",
    description:
      "Wenn das Hochwasser kommt, ziehen wir alles zehn Meter höher, und dann hilfst auch du schieben. Sonst klopfst du Rost, bohrst Decksplatten und legst an einem Probestück deine erste Schweißnaht. Es riecht nach Teer, Tee und nassem Hund.",
    tasks: ["Rost klopfen und grundieren", "Bleche anreißen und bohren", "Beim Slippen eines Bootes helfen"],
    learningGoals: [
      "Stahl für einen Anstrich vorbereiten",
      "Eine Kehlnaht auf Probeblech schweißen",
      "Lasten sicher bewegen",
    ],
    firstDay: ["08:00 Tee in der Werkhalle", "08:30 Gehörschutz und Regeln", "10:00 Rost klopfen"],
    mentor: "Bootsbauerin",
    periods: [
      [10, 12, 1],
      [18, 12, 1],
    ],
    more: {
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "answers"],
      wheelchair: "no",
      usefulLanguages: ["nl"],
    },
  },
  {
    kind: "ferien",
    field: "prfe",
    title: "Drei Tage Klinkerboot: Holz, Lack, Geduld",
    description:
      "Das Boot ist älter als alle, die daran arbeiten. Du schleifst Planken von Hand, dichtest Nähte mit Baumwolle und streichst die erste von sieben Schichten Lack. Wie es mit der siebten aussieht, darfst du dir im Sommer anschauen kommen.",
    tasks: ["Planken schleifen", "Nähte dichten", "Lackieren ohne Nasen"],
    learningGoals: ["Holz lesen und in Faserrichtung arbeiten", "Lack ansetzen", "Werkzeug schärfen"],
    firstDay: ["09:00 Boot ansehen und Fragen stellen", "09:45 Schleifen", "13:30 Erste Naht"],
    mentor: "Bootsbaugeselle",
    periods: [
      [16, 3, 2],
      [33, 3, 2],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests"],
      wheelchair: "no",
      germanLevel: "a2",
      pay: { type: "hour", cents: 850 },
    },
  },
  {
    kind: "langzeit",
    field: "m",
    title: "Herbst in der Werft: Winterlager vorbereiten",
    description:
      "Wenn die Boote aus dem Wasser kommen, hängt der ganze Sommer an ihrem Rumpf. Donnerstags kratzt du Muscheln, spülst Motoren, legst Masten und lernst, wie man zwölf Tonnen Yacht abstellt, ohne dass nachher jemand schlecht schläft.",
    tasks: ["Rümpfe reinigen", "Motoren einwintern", "Persenninge spannen"],
    learningGoals: ["Kühlkreisläufe entleeren", "Tragfähigkeit von Böcken beachten", "Ordnung im Lager halten"],
    firstDay: ["08:00 Kranplatz", "09:00 Hochdruckreiniger", "13:00 Motorraum"],
    mentor: "Bootsbauer",
    periods: [[-2, 100, 2]],
    fate: { is: "expired" },
    more: { weekdays: [4], prerequisites: ["safety_shoes"] },
  },
];
