import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "lichtbild",
  name: "Medienhaus Lichtbild",
  street: "Marktstraße 77",
  postcode: "46045",
  size: "under10",
  about: "Foto- und Filmstudio mit Schnittplätzen und einem Archiv voller Zechen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "me",
    title: "Film ab: vom Drehbuch zum Drei-Minuten-Film",
    description:
      "Zwei Wochen, drei Minuten Film, ein Stadtteil: Mehr geben wir dir nicht vor. Zu zweit sucht ihr Drehorte, schleppt das Stativ die Treppe hoch, schneidet nachts im Kopf und tagsüber am Rechner. Premiere ist am letzten Freitag, mit Popcorn.",
    tasks: ["Drehorte suchen", "Kamera und Ton bedienen", "Schneiden"],
    learningGoals: ["Bildrechte beachten", "Geschichten in Bildern erzählen", "Rückmeldungen aushalten"],
    firstDay: ["10:00 Studio", "11:00 Kamerakunde", "14:00 Drehplan"],
    mentor: "Kamerafrau",
    periods: [
      [7, 12, 2],
      [12, 12, 2],
      [23, 12, 2],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["interests", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Studio und Schnitt sind stufenlos, gedreht wird überall.",
    },
  },
  {
    kind: "orient",
    field: "me",
    title: "Drei Monate Medienhaus: Foto, Film, Archiv",
    description:
      "Auf den Negativen sind Menschen, die noch keiner gefragt hat, wer sie sind. Du scannst alte Zechenfotos, begleitest Drehs und hängst eine kleine Ausstellung, bei der manchmal jemand ruft: Das ist mein Opa! Danach weißt du, ob dein Platz eher hinter der Kamera ist oder am Schnitt.",
    tasks: ["Negative scannen", "Drehs begleiten", "Eine Ausstellung hängen"],
    learningGoals: ["Bilder bearbeiten", "Ein Archiv ordnen", "Ausstellungstexte schreiben"],
    firstDay: ["10:00 Begrüßung", "11:00 Archiv", "14:00 Studio"],
    mentor: "Archivar",
    periods: [
      [11, 84, 1, 42, 84],
      [30, 170, 1, 42, 84],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["dates", "interests"],
      pay: { type: "month", cents: 40000 },
      wheelchair: "partly",
      accessibilityNote: "Das Archiv liegt im Keller, ein Lastenaufzug fährt hin.",
    },
  },
];
