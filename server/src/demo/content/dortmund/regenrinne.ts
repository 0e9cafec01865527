import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "regenrinne",
  name: "Regenrinne Sanitär und Heizung",
  street: "Mengeder Markt 6",
  postcode: "44359",
  size: "from10",
  about: "Bäder, Wärmepumpen, Notdienst. Wenn es bei jemandem tropft, klingelt es bei uns.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "m",
    title: "Rohre löten, Heizungen verstehen",
    description:
      "Kupfer ist freundlich: Es lässt sich biegen, löten und verzeiht fast alles. In der Übungsecke baust du einen kleinen Kreislauf mit Pumpe und Ventil, und bei der Kundschaft merkst du, dass ein warmes Bad Menschen sofort besser gelaunt macht.",
    tasks: ["Rohre entgraten, biegen und löten", "Armaturen austauschen", "Beim Einbau einer Wärmepumpe anreichen"],
    learningGoals: [
      "Wie Wärme durch ein Haus wandert",
      "Dichtheit prüfen",
      "Freundlich auftreten in fremden Wohnungen",
    ],
    firstDay: ["07:30 Werkstattwagen", "08:00 Lötprobe", "10:00 Mit auf Tour", "14:30 Lager"],
    mentor: "Anlagenmechaniker SHK",
    periods: [
      [6, 12, 1],
      [12, 12, 2],
      [18, 19, 1],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "dates"],
      usefulLanguages: ["tr", "pl", "sq"],
      germanLevel: "a2",
    },
  },
  {
    kind: "eq",
    field: "m",
    title: "Anlagenmechanik: ein halbes Jahr mit Notdienst-Wissen",
    description:
      "Verstopft, geplatzt, eingefroren: Unsere Geschichten könnten ein Buch füllen. Im halben Jahr vor der Ausbildung lernst du das ruhige Vorgehen dahinter, erst abdrehen, dann nachdenken, dann schrauben, und fährst mit, wenn tagsüber das Notfalltelefon klingelt.",
    tasks: ["Bäder demontieren", "Leitungen verlegen", "Armaturen einbauen"],
    learningGoals: ["Trinkwasserhygiene einhalten", "Pressverbindungen herstellen", "Störungen eingrenzen"],
    firstDay: ["07:30 Lager", "08:30 Unterweisung", "10:00 Erste Baustelle"],
    mentor: "Meister im Kundendienst",
    periods: [[9, 180, 1]],
    fate: { is: "withdrawn" },
    more: { startsAt: "07:30", prerequisites: ["safety_shoes", "erstuntersuchung"] },
  },
];
