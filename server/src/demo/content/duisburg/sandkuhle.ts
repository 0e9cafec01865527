import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "sandkuhle",
  name: "Hochbau Sandkuhle",
  street: "Von-der-Mark-Straße 19",
  postcode: "47137",
  size: "from10",
  about: "Mauern, Putz und Umbau in Meiderich. Der Bauwagen ist geheizt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Mauern lernen: eine Wand, die lotrecht steht",
    description:
      "Der erste Stein entscheidet, sagt unser Polier, und dann trinkt er Tee. Du mischst Mörtel, spannst die Schnur, mauerst eine kleine Wand auf dem Hof und reißt sie zum Schluss selbst wieder ein. Auf der echten Baustelle schleppst und misst du mit.",
    tasks: ["Mörtel anmischen", "Eine Übungswand mauern", "Öffnungen ausmessen"],
    learningGoals: ["Lot und Schnur benutzen", "Material berechnen", "Auf der Baustelle aufeinander achten"],
    firstDay: ["07:00 Bauwagen und Helm", "07:30 Mörtelkunde", "10:00 Erster Stein"],
    mentor: "Polier",
    periods: [
      [13, 12, 2],
      [20, 12, 2],
      [29, 12, 1],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      wheelchair: "no",
      germanLevel: "a1",
      usefulLanguages: ["ro", "pl", "sq", "tr"],
    },
  },
  {
    kind: "eq",
    field: "bav",
    title: "Maurerhandwerk: sieben Monate bis zur Ausbildung",
    description:
      "Wer im Februar anfängt, friert ein paar Wochen und wird im Juni braun. Du arbeitest in einer festen Kolonne, bekommst eigenes Werkzeug mit deinem Namen im Stiel und besuchst freitags die Berufsschule.",
    tasks: ["Schalungen bauen", "Wände hochziehen", "Gerüste prüfen helfen"],
    learningGoals: [
      "Einen Grundriss auf die Baustelle übertragen",
      "Werkzeug pflegen",
      "Sicherheitsregeln weitergeben",
    ],
    firstDay: ["07:00 Werkzeug mit deinem Namen", "08:00 Kolonne", "12:30 Erste Schalung"],
    mentor: "Maurermeister",
    periods: [[10, 210, 1]],
    more: {
      startsAt: "07:00",
      prerequisites: ["erstuntersuchung", "safety_shoes", "arbeitsmedizin"],
      germanLevel: "a2",
      criteria: ["interests", "answers"],
      pay: { type: "month", cents: 50000 },
      wheelchair: "no",
    },
  },
];
