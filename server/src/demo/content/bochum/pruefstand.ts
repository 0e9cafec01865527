import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "pruefstand",
  name: "Prüfstand Hordel GmbH",
  street: "Hannoverstraße 62",
  postcode: "44809",
  size: "from50",
  about:
    "Wir ziehen, drücken, biegen und kühlen Dinge, bis sie brechen. Danach wissen Brückenbauer und Fahrradhersteller, woran sie sind.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "bfe",
    field: "tec",
    title: "Ein Tag zum Zerreißen: Werkstoffprüfung",
    description:
      "Es knallt, und alle grinsen. Eine Schraube hält mehr aus, als du denkst, aber wie viel genau, das findest du an unserer Zugprüfmaschine heraus. Vorher schätzt jeder in der Gruppe, hinterher wird gerechnet, und wer am nächsten dran war, darf das Bruchstück behalten.",
    tasks: ["Proben messen und einspannen", "Kraft und Weg ablesen", "Ein Diagramm zeichnen"],
    learningGoals: [
      "Spannung und Dehnung unterscheiden",
      "Messwerte sauber notieren",
      "Einen Bruch unter der Lupe beschreiben",
    ],
    firstDay: ["09:00 Schutzbrille und Regeln", "09:30 Schätzrunde", "10:00 Versuche", "13:00 Auswertung"],
    mentor: "Werkstoffprüferin",
    periods: [
      [5, 1, 6],
      [11, 1, 6],
      [19, 1, 6],
    ],
    more: { startsAt: "09:00", weekdays: [2], criteria: ["interests"], wheelchair: "yes", breakMinutes: 45 },
  },
  {
    kind: "langzeit",
    field: "n",
    title: "Immer freitags im Korrosionslabor",
    description:
      "Rost schläft nie. In unseren Kammern regnet es Salzwasser auf Bleche, wochenlang, und du führst Buch darüber, welcher Lack als Erster aufgibt. Weil du das ganze Halbjahr kommst, hast du am Ende eine eigene Versuchsreihe mit Fotos, Zahlen und einer Vermutung, die stimmt oder eben nicht.",
    tasks: [
      "Proben fotografieren und wiegen",
      "Salzlösungen ansetzen",
      "Messreihen in Tabellen pflegen",
      "Ein Poster gestalten",
    ],
    learningGoals: [
      "Einen Versuch mit Vergleichsprobe planen",
      "Konzentrationen berechnen",
      "Ergebnisse zeigen, auch wenn sie langweilig sind",
    ],
    firstDay: [
      "08:00 Laborkittel und Sicherheit",
      "09:00 Vorstellung der Kammern",
      "10:30 Deine Frage für das Halbjahr finden",
    ],
    mentor: "Laborantin für Oberflächen",
    periods: [
      [8, 150, 2],
      [40, 150, 2],
    ],
    more: {
      weekdays: [5],
      criteria: ["answers", "skills"],
      wheelchair: "partly",
      accessibilityNote: "Labor im Erdgeschoss, die Salzkammern haben eine Schwelle von 6 cm.",
      germanLevel: "b1",
    },
  },
  {
    kind: "pflicht_studium",
    field: "tec",
    title: "Praxissemester: Ermüdung von Klebverbindungen",
    description:
      "Zehn Millionen Mal ziehen, und zwar nachts, denn dann ist die Maschine frei. Du planst Dauerversuche an geklebten Blechen, schreibst kleine Auswertungen in Python und verteidigst deine Kurven freitags vor Leuten, die sehr freundlich sehr genaue Fragen stellen. Eine Abschlussarbeit kann daraus werden, muss aber nicht.",
    tasks: [
      "Probekörper kleben und dokumentieren",
      "Dauerversuche einrichten und überwachen",
      "Messdaten mit Python auswerten",
      "Ergebnisse in der Freitagsrunde vorstellen",
    ],
    learningGoals: [
      "Versuche statistisch planen",
      "Wöhlerlinien lesen und erstellen",
      "Fachberichte schreiben",
      "Mit Normen umgehen",
    ],
    firstDay: ["08:30 Zugang und Sicherheitsunterweisung", "10:00 Prüffeld", "13:00 Einarbeitung in die Messdaten"],
    mentor: "Entwicklungsingenieur im Prüffeld",
    periods: [
      [13, 182, 2, 120, 182],
      [40, 182, 2, 120, 182],
    ],
    more: {
      startsAt: "08:30",
      pay: { type: "month", cents: 95000 },
      remoteShare: 20,
      criteria: ["skills", "dates"],
      germanLevel: "b1",
      usefulLanguages: ["en"],
      prerequisites: ["safety_shoes"],
    },
  },
];
