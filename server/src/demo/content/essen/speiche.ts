import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "speiche",
  name: "Speiche Radkuriere",
  street: "Frohnhauser Straße 260",
  postcode: "45144",
  size: "under10",
  kind: "company",
  about:
    "Vierzehn Fahrerinnen und Fahrer, neun Lastenräder, eine Leitstelle mit Blick auf den Bahndamm. Wir bringen Blutproben, Blumen und Baupläne.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "vl",
    title: "Leitstelle, Lastenrad, Lieferschein",
    description:
      "Das Telefon klingelt, eine Blutprobe muss in zwanzig Minuten quer durch die Stadt. Wer fährt, auf welchem Weg, mit welcher Kiste? Du planst Touren am Bildschirm, packst, wartest Räder und darfst im Hof eine Runde mit achtzig Kilo Sandsack drehen.",
    tasks: ["Aufträge annehmen und verteilen", "Sendungen wiegen und sichern", "Reifen und Bremsen prüfen"],
    learningGoals: [
      "Strecken und Zeiten einschätzen",
      "Verkehrsregeln für Lastenräder",
      "Unter Zeitdruck freundlich bleiben",
    ],
    firstDay: ["08:30 Leitstelle", "10:00 Kisten packen", "13:00 Hofrunde", "14:30 Werkstatt"],
    mentor: "Disponentin",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
      [20, 12, 2],
    ],
    more: {
      startsAt: "08:30",
      criteria: ["dates", "interests"],
      usefulLanguages: ["en", "ar", "fa"],
      germanLevel: "b1",
    },
  },
  {
    kind: "ferien",
    field: "vl",
    title: "Ferienjob-Schnuppertage bei den Radkurieren",
    description:
      "Drei Tage frische Luft, und am Abend weißt du, wie die Stadt zusammenhängt. Du fährst auf dem Begleitrad hinter einer erfahrenen Kurierin her, nimmst Unterschriften entgegen und sortierst Päckchen nach Stadtteilen. Helm bekommst du, Regenjacke auch.",
    tasks: ["Auf Touren mitfahren", "Sendungen scannen", "Routen vergleichen"],
    learningGoals: ["Stadtpläne lesen", "Pakete richtig laden", "Sicher im Verkehr fahren"],
    firstDay: ["09:00 Radcheck", "09:30 Übungsrunde", "10:30 Erste Tour"],
    mentor: "Kurierin mit zehn Jahren Fahrpraxis",
    periods: [
      [17, 3, 2],
      [33, 3, 2],
      [36, 3, 2],
    ],
    more: {
      startsAt: "09:00",
      minimumAge: 16,
      pay: { type: "hour", cents: 900 },
      criteria: ["interests"],
      germanLevel: "a2",
    },
  },
];
