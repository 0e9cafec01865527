import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "steiger",
  name: "Dachdeckerei Steiger",
  street: "Altendorfer Straße 380",
  postcode: "45356",
  size: "under10",
  about: "Dächer, Solaranlagen und die beste Aussicht im Stadtteil.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Ganz oben: zwei Wochen Dachdeckerei",
    description:
      "Wenn der Schrägaufzug surrt, kommt das Frühstück mit nach oben. Am Boden lernst du zuerst, wie Gurt und Haken sitzen, schneidest Schiefer auf dem Übungsdach und reichst Module an, und wer möchte, steht am Ende gesichert neben dem First und sieht bis zum Gasometer.",
    tasks: ["Ziegel sortieren und reichen", "Holz zuschneiden", "Baustelle sichern"],
    learningGoals: ["Sicher auf dem Gerüst", "Flächen berechnen", "Material schätzen"],
    firstDay: ["07:00 Gurt und Helm", "08:00 Baustelle", "13:00 Werkstatt"],
    mentor: "Dachdeckergesellin",
    periods: [
      [11, 12, 1],
      [15, 12, 1],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      wheelchair: "no",
      minimumAge: 15,
    },
  },
  {
    kind: "langzeit",
    field: "bav",
    title: "Dienstags aufs Dach: Langzeitpraktikum",
    description:
      "Ein Dach ist nie fertig, es wird nur dicht. Dienstag für Dienstag erlebst du, wie aus Latten, Ziegeln und Solarmodulen ein Ganzes wird, führst ein Bautagebuch mit Wetterspalte und baust bis zum Sommer ein Vogelhaus, das jede Norm erfüllt.",
    tasks: ["Latten zuschneiden", "Material vorbereiten", "Beim Eindecken helfen"],
    learningGoals: ["Aufbau eines Daches erklären", "Werkzeug pflegen", "Wetter einschätzen"],
    firstDay: ["07:30 Begrüßung", "08:00 Werkhof", "10:00 Baustelle"],
    mentor: "Dachdeckermeister",
    periods: [[9, 150, 1]],
    more: {
      startsAt: "07:30",
      weekdays: [2],
      prerequisites: ["safety_shoes"],
      criteria: ["answers"],
      wheelchair: "no",
    },
  },
  {
    kind: "ferien",
    field: "bav",
    title: "Drei Tage Solar: vom Karton aufs Dach",
    description:
      "Ein Modul wiegt zweiundzwanzig Kilo und macht einen Wasserkocher warm. Wie daraus Strom für ein ganzes Haus wird, erklären wir dir am Boden, auf dem Übungsdach und zuletzt am Wechselrichter im Keller.",
    tasks: ["Module auspacken und prüfen", "Schienen auf dem Übungsdach montieren", "Stecker crimpen"],
    learningGoals: ["Reihen- und Parallelschaltung unterscheiden", "Absturzsicherung anlegen", "Ertrag schätzen"],
    firstDay: ["08:00 Gurte anlegen", "09:00 Übungsdach", "13:00 Wechselrichter"],
    mentor: "Dachdeckermeister",
    periods: [[33, 3, 2]],
    fate: {
      is: "changes_requested",
      remarks: [
        {
          field: "description",
          text: "Bitte schreiben Sie ausdrücklich, dass niemand im Praktikum das Dach eines Hauses betritt.",
        },
        { field: "prerequisites", text: "Sicherheitsschuhe fehlen." },
      ],
    },
  },
];
