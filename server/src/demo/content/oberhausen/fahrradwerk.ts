import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "fahrradwerk",
  name: "Fahrradwerk Sterkrade",
  street: "Steinbrinkstraße 18",
  postcode: "46145",
  size: "under10",
  about: "Wir reparieren alles mit Pedalen und bauen Lastenräder für die ganze Region.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Fahrräder retten: schrauben, prüfen, Probe fahren",
    description:
      "Du bringst ein Schrottrad wieder auf die Straße und darfst es am Ende probefahren. Nebenbei lernst du, warum Bremsen Vertrauenssache sind.",
    tasks: ["Räder zerlegen und reinigen", "Bremsen und Schaltung einstellen", "Lastenräder montieren"],
    learningGoals: ["Werkzeug richtig benutzen", "Verschleiß erkennen", "Kundschaft erklären, was kaputt ist"],
    firstDay: ["09:00 Werkstattrunde", "10:00 Dein Rad", "14:00 Bremsen"],
    mentor: "Zweiradmechaniker",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
    ],
    more: { startsAt: "09:00", criteria: ["interests"], wheelchair: "partly", usefulLanguages: ["pl", "ro"] },
  },
  {
    kind: "praxiskurs",
    field: "tec",
    title: "Praxiskurs Zweirad: drei Tage Werkstatt",
    description: "Drei Tage, ein Ziel: eine Schaltung, die schaltet. Für alle, die lieber schrauben als schreiben.",
    tasks: ["Ketten wechseln", "Laufräder zentrieren", "Schaltung einstellen"],
    learningGoals: ["Systematisch prüfen", "Drehmoment verstehen", "Ordnung halten"],
    firstDay: ["09:00 Begrüßung", "09:30 Werkzeugkunde", "13:00 Laufrad"],
    mentor: "Werkstattleiterin",
    periods: [
      [9, 3, 4],
      [13, 3, 4],
    ],
    more: { startsAt: "09:00", criteria: ["interests"], wheelchair: "partly" },
  },
];
