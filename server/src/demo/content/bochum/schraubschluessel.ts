import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "schraubschluessel",
  name: "Schraubschlüssel Gerthe",
  street: "Lothringer Straße 29",
  postcode: "44805",
  size: "under10",
  about:
    "Freie Kfz-Werkstatt mit drei Bühnen. Oldtimer, Lieferwagen, Kleinwagen mit 300.000 Kilometern: Wir reparieren, solange es sinnvoll ist, und sagen ehrlich, wann nicht mehr.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "m",
    title: "Kfz-Werkstatt: unter der Hebebühne",
    description:
      "Wenn der Wagen oben ist, sieht man erst, was die Straße mit ihm gemacht hat. Du leuchtest, wir erklären, und ab dem zweiten Tag drehst du selbst an den Rädern, allerdings mit Drehmomentschlüssel und Gegenkontrolle. Ölflecken gehen aus der Hose nie wieder raus, zieh also eine alte an.",
    tasks: [
      "Räder wechseln und Profiltiefe messen",
      "Ölstand, Bremsen und Beleuchtung prüfen",
      "Ersatzteile bestellen und vergleichen",
    ],
    learningGoals: [
      "Hauptbaugruppen eines Autos benennen",
      "Mit Drehmoment arbeiten",
      "Altöl und Batterien richtig entsorgen",
    ],
    firstDay: [
      "08:00 Overall und Sicherheitsschuhe",
      "08:30 Runde über die drei Bühnen",
      "10:00 Reifenwechsel üben",
      "13:30 Diagnosegerät anschließen",
    ],
    mentor: "Kfz-Mechatroniker",
    periods: [
      [6, 12, 2],
      [11, 12, 1],
      [19, 19, 1],
      [41, 12, 2],
    ],
    more: {
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      usefulLanguages: ["tr", "ru", "pl"],
      germanLevel: "a2",
    },
  },
  {
    kind: "eq",
    field: "m",
    title: "Kfz-Handwerk: sechs Monate als Brücke zur Ausbildung",
    description:
      "Bei uns lief es bei drei von vier Azubis genauso: erst ein halbes Jahr Probe, dann Vertrag. Du bekommst einen eigenen Werkzeugwagen, eine feste Ansprechperson und Aufgaben, die von Monat zu Monat kniffliger werden. Mathe üben wir donnerstags nach Feierabend zusammen, mit Keksen.",
    tasks: [
      "Inspektionen nach Plan durchführen",
      "Bremsen unter Aufsicht erneuern",
      "Kundenfahrzeuge annehmen und übergeben",
    ],
    learningGoals: [
      "Fehlerspeicher auslesen und deuten",
      "Arbeiten dokumentieren",
      "Reparaturkosten verständlich erklären",
      "Hochvolt-Fahrzeuge erkennen und Abstand halten",
    ],
    firstDay: [
      "07:30 Werkzeugwagen einräumen",
      "09:00 Unterweisung Bühne und Grube",
      "11:00 Erste Inspektion zu zweit",
    ],
    mentor: "Werkstattmeister",
    periods: [
      [10, 182, 1],
      [34, 182, 1],
    ],
    more: {
      startsAt: "07:30",
      breakMinutes: 60,
      prerequisites: ["safety_shoes", "erstuntersuchung"],
      criteria: ["answers", "interests"],
      germanLevel: "a2",
      usefulLanguages: ["ar", "ku"],
    },
  },
];
