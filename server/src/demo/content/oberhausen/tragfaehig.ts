import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "tragfaehig",
  name: "Möbelspedition Tragfähig",
  street: "Concordiastraße 120",
  postcode: "46049",
  size: "from10",
  about: "Umzüge, Lager, Klaviere. Wir tragen, was andere nicht einmal anheben.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "vl",
    title: "Umzug planen: Kisten, Wege, Klaviere",
    description:
      "Ein Klavier hat 88 Tasten und vier Tragegurte. Du schätzt mit, wie viele Kartons ein Haushalt ergibt, zeichnest Ladepläne, polsterst Möbel ein und hörst am Telefon, wie jemand Fremdes ruhig wird, weil einer einen Plan hat.",
    tasks: ["Umzugsgut schätzen", "Ladepläne zeichnen", "Möbel verpacken"],
    learningGoals: ["Rückenschonend heben", "Rauminhalte berechnen", "Kundengespräche vorbereiten"],
    firstDay: ["07:30 Rückenschule", "08:30 Lager", "13:00 Ladeplan"],
    mentor: "Umzugsberaterin",
    periods: [
      [7, 12, 2],
      [13, 12, 2],
      [26, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Planung im Büro stufenlos, im Lager gibt es eine Hebebühne.",
      usefulLanguages: ["ro", "ar"],
    },
  },
  {
    kind: "orient",
    field: "vl",
    title: "Umzugshelfer mit Perspektive",
    description:
      "Pünktlich, schwindelfrei, gut zu Fuß: Wer mit anpackt, verdient sich bei uns in zehn Wochen vielleicht einen festen Platz. Gearbeitet wird, wenn Umzüge anstehen, meistens am Monatsende und immer im Treppenhaus.",
    tasks: ["Möbel tragen", "Kartons packen", "Fahrzeuge beladen"],
    learningGoals: ["Rückenschonend heben", "Möbel zerlegen", "Ladung verteilen"],
    firstDay: ["07:00 Treffpunkt", "07:30 Erste Wohnung", "12:00 Entladen"],
    mentor: "Kolonnenführer",
    periods: [[8, 70, 4]],
    fate: {
      is: "rejected",
      reason: "not_an_internship",
      text: "Beschrieben wird Arbeit auf Abruf ohne Anleitung und ohne Bezahlung. Stellen Sie dafür bitte Beschäftigte ein.",
    },
    more: { startsAt: "07:00", minimumAge: 18 },
  },
];
