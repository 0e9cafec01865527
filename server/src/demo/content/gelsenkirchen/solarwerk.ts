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
      "Eine Wolke schiebt sich vor die Sonne, und auf dem Messgerät siehst du es sofort. Du planst am Rechner eine Anlage für eure Turnhalle, verkabelst Module unten am Prüfstand und rechnest aus, ob sich das Ganze lohnt.",
    tasks: ["Dachflächen ausmessen", "Anlagen am Rechner planen", "Module am Prüfstand testen"],
    learningGoals: ["Strom, Spannung und Leistung erklären", "Eine Anlage auslegen", "Ergebnisse vorstellen"],
    firstDay: ["08:30 Sicherheit", "09:30 Wie eine Zelle arbeitet", "13:00 Planung"],
    mentor: "Solarteurin",
    periods: [
      [8, 12, 2],
      [12, 12, 2],
      [26, 12, 2],
    ],
    more: { startsAt: "08:30", criteria: ["interests", "answers"], wheelchair: "yes", usefulLanguages: ["tr", "ar"] },
  },
  {
    kind: "pflicht_studium",
    field: "el",
    title: "Energiesysteme: Speicher klug steuern",
    description:
      "Im Keller unseres Büros summt ein Batteriespeicher, und du darfst ihm sagen, wann er laden soll. Dafür schreibst du eine Steuerung, fütterst sie mit Wetterdaten und erklärst freitags dem Team, warum sie nachts um drei den Geschirrspüler anschalten wollte.",
    tasks: ["Messdaten auswerten", "Eine Steuerung programmieren", "Testläufe fahren"],
    learningGoals: ["Regelungstechnik anwenden", "Sauber dokumentieren", "Vor dem Team vortragen"],
    firstDay: ["09:00 Begrüßung", "10:00 Technikraum", "13:00 Entwicklungsumgebung"],
    mentor: "Entwicklungsingenieur",
    periods: [[14, 168, 1, 100, 168]],
    more: {
      pay: { type: "month", cents: 95000 },
      startsAt: "09:00",
      remoteShare: 30,
      germanLevel: "b2",
      criteria: ["skills"],
      wheelchair: "yes",
      usefulLanguages: ["en"],
    },
  },
  {
    kind: "eq",
    field: "el",
    title: "Solartechnik: neun Monate mit auf Montage",
    description:
      "Oben weht Wind, unten wartet der Zählerschrank, und beides gehört zum Beruf. Du gehst mit einem festen Team raus, sicherst zuerst dich und dann das Werkzeug, und jeden Donnerstag besuchst du die Berufsschule.",
    tasks: ["Schienen zuschneiden", "Kabelwege legen", "Zählerschränke vorbereiten"],
    learningGoals: ["Sich am Dach sichern", "Nach Plan verdrahten", "Mit Hausbewohnern reden"],
    firstDay: ["07:30 Gurt anpassen", "08:30 Lager und Wagen", "10:00 Erstes Dach, du bleibst unten"],
    mentor: "Montageleiter",
    periods: [[11, 270, 1]],
    more: {
      startsAt: "07:30",
      prerequisites: ["erstuntersuchung", "safety_shoes", "arbeitsmedizin"],
      germanLevel: "a2",
      criteria: ["interests"],
      pay: { type: "month", cents: 52000 },
      wheelchair: "no",
      usefulLanguages: ["ar", "tr"],
    },
  },
  {
    kind: "praxiskurs",
    field: "el",
    title: "Messwoche im Sommer: Sonne, Schatten, Kilowattstunden",
    description:
      "Eine Wolke von der Größe eines Fußballfelds kostet uns auf dem Schuldach drei Wasserkocher. In der Messwoche trägst du solche Sätze mit Zahlen zusammen, vergleichst Neigungen, putzt die Hälfte der Module und schaust, ob es sich gelohnt hat.",
    tasks: ["Einstrahlung messen", "Module reinigen und vergleichen", "Ergebnisse plakatieren"],
    learningGoals: ["Wirkungsgrad berechnen", "Versuche fair gestalten", "Diagramme lesen"],
    firstDay: ["09:00 Messgeräte ausgeben", "10:00 Modelldach", "13:00 Auswertung"],
    mentor: "Energieberater",
    periods: [[28, 5, 4]],
    fate: { is: "submitted" },
    more: {
      startsAt: "09:00",
      wheelchair: "partly",
      accessibilityNote: "Gemessen wird am Modelldach im Hof, das stufenlos erreichbar ist.",
    },
  },
];
