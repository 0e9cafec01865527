import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "faehrmann",
  name: "Pflegedienst Fährmann",
  street: "Augustastraße 27",
  postcode: "47198",
  size: "from10",
  about: "Ambulante Pflege in Homberg, Beeck und Laar. Neun kleine Autos, eine große Kaffeekanne.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "Zu Hause helfen: eine Tour mit dem Pflegedienst",
    description:
      "Im dritten Stock wartet ein Herr, der zuerst den Wetterbericht hören will und danach seine Tabletten nimmt. Du fährst die Vormittagstour mit, kochst Tee, misst Blutdruck und merkst, dass zehn Minuten Zuhören auch Pflege sind.",
    tasks: ["Auf Tour mitgehen", "Blutdruck messen", "Beim Frühstück Gesellschaft leisten"],
    learningGoals: ["Höflich eine Wohnung betreten", "Werte notieren", "Vertrauliches behalten"],
    firstDay: ["07:30 Übergabe", "08:15 Erste Tür", "12:30 Dokumentation"],
    mentor: "Pflegefachmann",
    periods: [
      [8, 12, 1],
      [21, 12, 1],
    ],
    place: { street: "Lange Kamp 14", postcode: "47139" },
    more: {
      startsAt: "07:30",
      sector: "care",
      prerequisites: ["schweigepflicht", "masern"],
      minimumAge: 15,
      germanLevel: "b1",
      criteria: ["german", "answers"],
      usefulLanguages: ["tr", "pl", "ru"],
      wheelchair: "no",
    },
  },
  {
    kind: "orient",
    field: "g",
    title: "Pflege ausprobieren: von vier Wochen bis ein Vierteljahr",
    description:
      "Passt der Beruf zu mir? Drei Wochen reichen für die Antwort oft nicht, darum kannst du länger bleiben. Du wechselst zwischen Tour, Tagespflege und Büro, und jeden Freitag setzen wir uns hin und sprechen über das, was schwer war.",
    tasks: ["Touren begleiten", "In der Tagespflege anleiten helfen", "Einsatzpläne lesen"],
    learningGoals: [
      "Pflegehandlungen unter Aufsicht ausführen",
      "Die eigenen Grenzen benennen",
      "Einen Bericht schreiben",
    ],
    firstDay: ["07:30 Übergabe", "09:00 Tagespflege", "13:00 Wochenplan für dich"],
    mentor: "Praxisanleiterin",
    periods: [[9, 200, 2, 26, 84]],
    more: {
      startsAt: "07:30",
      sector: "care",
      prerequisites: ["schweigepflicht", "masern", "fuehrungszeugnis"],
      criteria: ["answers", "dates"],
      pay: { type: "month", cents: 60000 },
      wheelchair: "partly",
      accessibilityNote: "Tagespflege und Büro sind stufenlos, viele Wohnungen nicht.",
    },
  },
];
