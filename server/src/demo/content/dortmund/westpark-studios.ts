import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "westpark-studios",
  name: "Westpark Studios",
  street: "Rheinische Straße 171",
  postcode: "44137",
  size: "under10",
  about: "Tonstudio und Podcastwerkstatt in einer alten Brauerei. Vier Aufnahmeräume, ein Sofa mit Vergangenheit.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "pflicht_studium",
    field: "me",
    title: "Ton und Schnitt: Pflichtpraktikum im Studio",
    description:
      "Nichts klingt so leer wie ein schlecht aufgehängtes Mikrofon. Von der Hörspielaufnahme bis zum Chorkonzert baust du auf, steckst um, drehst leiser und sitzt nachts, wenn du magst, beim Mastering daneben. Eigene Mixe besprechen wir jeden Freitag schonungslos und nett.",
    tasks: ["Aufnahmesitzungen vorbereiten", "Sprachaufnahmen schneiden", "Archiv und Sicherungen pflegen"],
    learningGoals: [
      "Mikrofone und Räume aufeinander abstimmen",
      "Mehrspurprojekte organisieren",
      "Kritik annehmen und geben",
    ],
    firstDay: ["11:00 Rundgang mit Ohren zu", "12:00 Signalweg verstehen", "15:00 Erste Aufnahme"],
    mentor: "Tonmeister",
    periods: [
      [11, 120, 1, 60, 120],
      [30, 120, 1, 60, 120],
    ],
    more: {
      startsAt: "11:00",
      dailyMinutes: 420,
      criteria: ["skills", "answers"],
      usefulLanguages: ["en"],
      germanLevel: "b1",
      pay: { type: "month", cents: 50000 },
      wheelchair: "no",
    },
  },
  {
    kind: "begleit",
    field: "me",
    title: "Hörspiele fürs Kinderkrankenhaus: zwei Abende die Woche",
    description:
      "Knisterndes Zellophan ist Feuer, Kokosnüsse sind ein Pferd. Mit Studierenden verschiedener Fächer entwickelst du kurze Geschichten, die nachts auf der Kinderstation laufen, sprichst Rollen ein und erfindest Geräusche aus dem, was im Supermarkt liegt. Fahrtkosten übernehmen wir zusätzlich.",
    tasks: ["Drehbücher schreiben", "Stimmen aufnehmen", "Geräusche erfinden und archivieren"],
    learningGoals: [
      "Für Kinder erzählen, ohne zu verniedlichen",
      "Produktionspläne einhalten",
      "Gemeinsam überarbeiten",
    ],
    firstDay: ["16:00 Folge eins gemeinsam hören", "17:00 Geräuschejagd", "18:30 Ideenrunde"],
    mentor: "Hörspielautorin",
    periods: [
      [8, 70, 2, 42, 70],
      [20, 70, 2, 42, 70],
    ],
    more: {
      startsAt: "16:00",
      dailyMinutes: 210,
      breakMinutes: 15,
      criteria: ["answers"],
      germanLevel: "b2",
      usefulLanguages: ["tr", "ar", "uk", "pl"],
      wheelchair: "no",
    },
  },
];
