import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "ruhrfracht",
  name: "Ruhrfracht Lastenrad",
  street: "Mellinghofer Straße 150",
  postcode: "45473",
  size: "under10",
  about: "Eine Genossenschaft, neun Lastenräder, null Auspuff.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "vl",
    title: "Lastenradlogistik: Pakete ohne Diesel",
    description:
      "Bergauf merkt man, was Wasserkästen wiegen, bergab, ob die Bremsen taugen. Du planst Touren durch Eppinghofen, packst Kisten so, dass nichts klappert, begleitest Fahrten mit Helm auf dem Beifahrersitz und reparierst zwischendurch einen Platten.",
    tasks: ["Touren planen", "Sendungen packen und scannen", "Räder prüfen"],
    learningGoals: ["Wege und Zeiten schätzen", "Ladung im Rad sichern", "Bei der Übergabe freundlich sein"],
    firstDay: ["09:00 Helm und Hof", "10:00 Erste Tour als Beifahrer", "13:30 Planungstisch"],
    mentor: "Tourenplaner",
    periods: [
      [12, 12, 2],
      [20, 12, 2],
      [28, 12, 2],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests", "distance"],
      wheelchair: "partly",
      accessibilityNote: "Planung und Lager sind stufenlos.",
      usefulLanguages: ["ar", "ro"],
      germanLevel: "a2",
    },
  },
  {
    kind: "orient",
    field: "vl",
    title: "Genossenschaft verstehen: acht Wochen Lieferdienst von innen",
    description:
      "Bei uns entscheidet die Versammlung, und die kann dauern. Du arbeitest im Büro und auf dem Rad, suchst neue Geschäfte als Kundschaft, rechnest aus, was eine Lieferung kostet, und hältst deine Zahlen auch dem lautesten Mitglied entgegen.",
    tasks: ["Angebote rechnen", "Läden besuchen", "Fahrten koordinieren"],
    learningGoals: ["Kosten einer Lieferung ermitteln", "Überzeugen, ohne zu drängen", "Eine Genossenschaft erklären"],
    firstDay: ["09:00 Hofrunde", "10:30 Zahlen der Woche", "14:00 Erster Laden"],
    mentor: "Vorstand der Genossenschaft",
    periods: [[10, 160, 1, 35, 60]],
    more: {
      startsAt: "09:00",
      pay: { type: "month", cents: 60000 },
      criteria: ["skills", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Büro und Hof sind stufenlos, gefahren wird auf drei Rädern.",
      germanLevel: "b1",
    },
  },
  {
    kind: "ferien",
    field: "vl",
    title: "Lieferferien: drei Tage Pakete auf drei Rädern",
    description:
      "Eppinghofen hat achtzehn Einbahnstraßen, und ein Lastenrad darf durch die meisten in beide Richtungen. Drei Tage lang fährst du im Konvoi mit, klingelst, trägst, scannst und zählst am Abend die gesparten Kilometer.",
    tasks: ["Im Konvoi fahren", "Pakete übergeben", "Wege auswerten"],
    learningGoals: ["Beladung ausbalancieren", "Verkehr vorausschauend lesen", "Kundschaft ansprechen"],
    firstDay: ["09:00 Fahrprobe", "10:00 Konvoi", "15:00 Auswertung"],
    mentor: "Fahrerin und Vorständin",
    periods: [
      [33, 3, 3],
      [36, 3, 3],
    ],
    fate: {
      is: "suspended",
      reason: "unsafe",
      text: "Nach einem Sturz ohne Helm ruht das Angebot, bis Sie uns Unterweisung und Schutzausrüstung beschreiben.",
    },
    more: { startsAt: "09:00" },
  },
];
