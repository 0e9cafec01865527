import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "syburger-tierpraxis",
  name: "Tierpraxis Syburg",
  street: "Hohensyburgstraße 120",
  postcode: "44267",
  size: "under10",
  about: "Hunde, Katzen, Kaninchen und donnerstags Schildkröten. Das Wartezimmer ist nach Fauchen und Bellen getrennt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "n",
    title: "Tierarztpraxis: Mikroskop, Maulkorb, Mitgefühl",
    description:
      "Dem Kater Rudi ist alles zu viel, und dir vielleicht auch, wenn eine Spritze aufgezogen wird. Du darfst jederzeit rausgehen. Wer bleibt, zählt unter dem Mikroskop Blutzellen, hält Pfoten, bereitet Röntgenbilder vor und lernt, wie man Menschen eine schlechte Nachricht überbringt.",
    tasks: [
      "Proben unter dem Mikroskop auszählen",
      "Tiere halten und beruhigen",
      "Instrumente reinigen",
      "Karteikarten ergänzen",
    ],
    learningGoals: ["Einfache Laborwerte einordnen", "Tiere richtig anfassen", "Mit traurigen Momenten umgehen"],
    firstDay: ["08:30 Kittel und Regeln", "09:00 Sprechstunde", "12:30 Labor", "15:00 Gespräch über den Tag"],
    mentor: "Tiermedizinische Fachangestellte",
    periods: [
      [9, 12, 1],
      [16, 12, 1],
      [26, 12, 1],
    ],
    more: {
      startsAt: "08:30",
      criteria: ["answers", "interests"],
      prerequisites: ["schweigepflicht"],
      germanLevel: "b1",
      minimumAge: 15,
    },
  },
];
