import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "solarwerk",
  name: "Solarwerkstatt Ückendorf",
  street: "Bergmannstraße 55",
  postcode: "45886",
  size: "from10",
  about: "Wir bringen Photovoltaik auf Dächer und erklären allen im Haus, wie sie funktioniert.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Strom vom Dach: Solaranlagen planen und anschließen",
    description:
      "Du planst am Rechner eine Anlage für eure Schule, misst nach, was die Sonne wirklich bringt, und hilfst, Module anzuschließen, unten am Prüfstand.",
    tasks: ["Dachflächen ausmessen", "Anlagen am Rechner planen", "Module am Prüfstand testen"],
    learningGoals: ["Strom, Spannung, Leistung erklären", "Eine Anlage auslegen", "Ergebnisse vorstellen"],
    firstDay: ["08:30 Sicherheit", "09:30 Wie eine Zelle arbeitet", "13:00 Planung"],
    mentor: "Solarteurin",
    periods: [
      [8, 12, 2],
      [12, 12, 2],
    ],
    more: { startsAt: "08:30", criteria: ["interests", "answers"], wheelchair: "yes", usefulLanguages: ["tr", "ar"] },
  },
  {
    kind: "pflicht_studium",
    field: "el",
    title: "Energiesysteme: Speicher klug steuern",
    description:
      "Du schreibst eine Steuerung, die entscheidet, wann ein Haus seinen Strom speichert. Getestet wird im Keller unseres Büros, mit echtem Speicher.",
    tasks: ["Messdaten auswerten", "Steuerung programmieren", "Testläufe fahren"],
    learningGoals: ["Regelungstechnik anwenden", "Sauber dokumentieren", "Vor dem Team vortragen"],
    firstDay: ["09:00 Begrüßung", "10:00 Technikraum", "13:00 Entwicklungsumgebung"],
    mentor: "Entwicklungsingenieur",
    periods: [[14, 168, 1, 100, 168]],
    more: { pay: { type: "month", cents: 95000 }, remoteShare: 30, germanLevel: "b2", criteria: ["skills"] },
  },
];
