import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kupferwelle",
  name: "Bürgerradio Kupferwelle",
  street: "Wanheimer Straße 88",
  postcode: "47053",
  size: "under10",
  about: "Ein Verein, ein Studio, jeden Abend zwei Stunden Sendung aus Hochfeld.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "me",
    title: "Radio machen: fragen, schneiden, senden",
    description:
      "Das rote Licht geht an, und plötzlich ist es sehr still. Du sammelst Stimmen auf dem Wochenmarkt, schneidest aus zwanzig Minuten zwei und sprichst deine eigene Anmoderation. Versprecher heben wir auf, für die Weihnachtsfeier.",
    tasks: ["Umfragen aufnehmen", "Töne schneiden", "Eine Anmoderation schreiben und sprechen"],
    learningGoals: ["Gute Fragen stellen", "Mit Aufnahmerechten umgehen", "Frei ins Mikrofon sprechen"],
    firstDay: ["11:00 Studiorunde", "12:00 Mikrofonprobe", "14:00 Auf den Markt"],
    mentor: "Redakteurin vom Dienst",
    periods: [
      [7, 12, 2],
      [13, 12, 2],
      [25, 12, 2],
    ],
    more: {
      startsAt: "11:00",
      criteria: ["answers", "languages"],
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "bg", "ro"],
    },
  },
  {
    kind: "freiwillig_lang",
    field: "me",
    title: "Halbes Jahr Lokalredaktion im Hörfunk",
    description:
      "Eine Sendung über den Stadtteil hört nur, wer sich darin wiedererkennt. Du recherchierst Geschichten zwischen Hafenbecken und Moschee, produzierst eine eigene Reihe und leitest nach drei Monaten die Themenrunde am Montag.",
    tasks: ["Themen suchen und prüfen", "Beiträge bauen", "Gäste einladen und betreuen"],
    learningGoals: ["Quellen gegenprüfen", "Eine Reihe planen", "Sendungen fahren"],
    firstDay: ["10:00 Themenrunde", "12:00 Technik am Pult", "15:00 Erste Recherche"],
    mentor: "Chefredakteur",
    periods: [[13, 180, 1]],
    more: {
      startsAt: "10:00",
      germanLevel: "c1",
      usefulLanguages: ["tr", "bg", "en"],
      criteria: ["answers", "skills"],
      remoteShare: 30,
      wheelchair: "yes",
    },
  },
];
