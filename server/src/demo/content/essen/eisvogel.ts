import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "eisvogel",
  name: "Eisvogel Kältetechnik",
  street: "Steeler Straße 467",
  postcode: "45138",
  size: "from10",
  about: "Kühlzellen für Bäckereien, Klimaanlagen für Krankenhäuser, ein Notdienst für Eisdielen im August.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Kältetechnik: Warum der Kühlschrank warm ist",
    description:
      "Fass mal hinten an. Genau: Kälte entsteht, indem man Wärme woanders hinbringt, und das kannst du bei uns fühlen, messen und nachbauen. Vormittags Werkstatt, nachmittags mit im Wagen zu Metzgern, Laboren und einer Eishalle.",
    tasks: [
      "Messfühler anschließen",
      "Einen kleinen Kältekreislauf aufbauen",
      "Wartungen begleiten und protokollieren",
    ],
    learningGoals: [
      "Kreisprozess in eigenen Worten erklären",
      "Elektrische Antriebe prüfen",
      "Umweltgerecht mit Kältemitteln umgehen",
    ],
    firstDay: ["07:30 Werkstatt", "08:30 Versuch mit Eis und Salz", "10:00 Tour", "15:00 Protokoll"],
    mentor: "Mechatronikerin für Kältetechnik",
    periods: [
      [7, 12, 1],
      [12, 19, 1],
      [25, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      breakMinutes: 60,
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      usefulLanguages: ["tr"],
      germanLevel: "b1",
    },
  },
  {
    kind: "eq",
    field: "el",
    title: "Einstieg Mechatronik: ein halbes Jahr kühler Kopf",
    description:
      "Es gibt mehr Anlagen als Leute, die sie reparieren können. Deshalb nehmen wir uns Zeit: sechs Monate an der Seite einer erfahrenen Technikerin, Lernnachmittage für Physik, und wenn es passt, der Ausbildungsvertrag schon vor Weihnachten.",
    tasks: ["Anlagen reinigen und warten", "Rohrleitungen löten", "Schaltpläne mitlesen und Fehler eingrenzen"],
    learningGoals: ["Mess- und Regeltechnik anwenden", "Löten mit Formiergas", "Kundengespräche führen"],
    firstDay: ["07:30 Ausrüstung", "09:00 Sicherheitsunterweisung", "11:00 Rohr biegen"],
    mentor: "Technikerin im Außendienst",
    periods: [
      [10, 180, 1],
      [36, 180, 1],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes", "erstuntersuchung"],
      criteria: ["answers", "skills"],
      pay: { type: "month", cents: 55000 },
      germanLevel: "b1",
      usefulLanguages: ["ar", "uk", "en"],
    },
  },
];
