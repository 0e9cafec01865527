import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "pottwelle",
  name: "Radio Pottwelle",
  street: "Wittener Straße 98",
  postcode: "44803",
  size: "under10",
  kind: "association",
  about:
    "Bürgerfunk aus dem ehemaligen Straßenbahndepot. Achtzig Leute machen Sendungen, sechs davon hauptberuflich, alle mit kaltem Kaffee.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "me",
    title: "Mikro an: eine eigene Radiosendung in zwei Wochen",
    description:
      "Am Montag weißt du noch nicht, worüber du sprechen willst, am Freitag der zweiten Woche läuft deine Sendung auf 98,5. Dazwischen liegen Umfragen auf dem Wochenmarkt, Versprecher, ein Schnittprogramm und die Erkenntnis, dass Stille auch ein Geräusch ist.",
    tasks: ["Ein Thema finden und recherchieren", "Umfragen und Interviews aufnehmen", "Töne schneiden und mischen"],
    learningGoals: ["Offene Fragen stellen", "Für das Hören schreiben", "Rechte an Musik beachten"],
    firstDay: [
      "10:00 Redaktionssitzung",
      "11:00 Aufnahmegerät ausprobieren",
      "13:00 Erste Umfrage auf der Straße",
      "15:30 Anhören und lachen",
    ],
    mentor: "Redakteurin vom Dienst",
    periods: [
      [7, 12, 2],
      [13, 12, 2],
      [21, 12, 2],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["answers", "interests"],
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "en", "fa"],
      germanLevel: "b2",
    },
  },
  {
    kind: "kompakt",
    field: "me",
    title: "Radiomachen in einem Tag",
    description:
      "Zehn Uhr: leeres Studio. Fünfzehn Uhr: acht Minuten fertige Sendung. Was dazwischen passiert, entscheidet eure Gruppe selbst, eine Person fragt, eine spricht, eine fährt die Regler, und irgendwann tauschen alle.",
    tasks: ["Eine Minute Nachrichten schreiben", "Am Mischpult Regler fahren", "Ein Gespräch live führen"],
    learningGoals: ["Berufe im Hörfunk unterscheiden", "Laut und ruhig sprechen", "Auf die Uhr achten"],
    firstDay: ["10:00 Sprechübungen", "10:45 Rollen verteilen", "14:00 Aufzeichnung"],
    mentor: "Medienpädagoge",
    periods: [
      [6, 1, 8],
      [12, 1, 8],
      [17, 1, 8],
    ],
    more: {
      startsAt: "10:00",
      weekdays: [3],
      criteria: ["interests"],
      wheelchair: "yes",
      germanLevel: "b1",
      breakMinutes: 30,
    },
  },
  {
    kind: "begleit",
    field: "me",
    title: "Podcast-Redaktion an zwei Nachmittagen",
    description:
      "Unsere Reihe über Menschen mit ungewöhnlichen Berufen braucht Nachschub: Taucherin im Gasometer, Glockengießer, Nachtportier. Du recherchierst neben dem Studium, führst Vorgespräche am Telefon und schneidest jede zweite Folge. Was du pro Woche schaffst, sprechen wir montags ab, und an Klausuren wird nicht gerüttelt.",
    tasks: [
      "Gäste suchen und Vorgespräche führen",
      "Folgen schneiden und Texte für die Website schreiben",
      "Hörzahlen auswerten",
    ],
    learningGoals: ["Dramaturgie eines Gesprächs aufbauen", "Fakten prüfen", "Mit Tonspuren arbeiten"],
    firstDay: ["14:00 Kennenlernen", "14:30 Folgen anhören und kritisieren", "16:00 Themenliste"],
    mentor: "Leiter der Podcast-Redaktion",
    periods: [
      [8, 84, 1, 56, 84],
      [20, 84, 1, 56, 84],
    ],
    more: { startsAt: "14:00", remoteShare: 60, criteria: ["skills", "answers"], germanLevel: "c1", wheelchair: "yes" },
  },
  {
    kind: "ferien",
    field: "me",
    title: "Reportertage im Sommer: Freibad, Festival, Feierabend",
    description:
      "Die Sommerredaktion sendet aus dem Freibad, und wer mitmacht, bekommt Sonnencreme und ein wasserdichtes Mikrofon. Geplant sind drei Tage mit Umfragen am Beckenrand, einem Gespräch mit dem Bademeister und einer Livestunde.",
    tasks: ["Umfragen führen", "Eine Collage schneiden", "Live von draußen sprechen"],
    learningGoals: ["Spontan formulieren", "Windschutz und Technik beherrschen", "Einverständnis einholen"],
    firstDay: ["10:00 Technik verpacken", "11:00 Freibad", "15:00 Schnitt im Schatten"],
    mentor: "Redakteur für Außenübertragungen",
    periods: [
      [33, 3, 3],
      [34, 3, 3],
    ],
    fate: { is: "submitted" },
    more: { startsAt: "10:00", wheelchair: "yes" },
  },
];
