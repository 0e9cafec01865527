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
      "Du drehst mit einer zweiten Praktikantin oder einem zweiten Praktikanten einen kurzen Film über euren Stadtteil. Kamera, Ton, Schnitt: alles selbst.",
    tasks: ["Drehorte suchen", "Kamera und Ton bedienen", "Schneiden"],
    learningGoals: ["Bildrechte beachten", "Geschichten in Bildern erzählen", "Feedback aushalten"],
    firstDay: ["10:00 Studio", "11:00 Kamerakunde", "14:00 Drehplan"],
    mentor: "Kamerafrau",
    periods: [
      [7, 12, 2],
      [12, 12, 2],
    ],
    more: { startsAt: "10:00", criteria: ["interests", "answers"], wheelchair: "partly" },
  },
  {
    kind: "orient",
    field: "me",
    title: "Drei Monate Medienhaus: Foto, Film, Archiv",
    description:
      "Du digitalisierst alte Zechenfotos, begleitest Drehs und baust eine kleine Ausstellung. Am Ende weißt du, ob es eher Kamera oder eher Schnitt ist.",
    tasks: ["Negative scannen", "Drehs begleiten", "Eine Ausstellung planen"],
    learningGoals: ["Bildbearbeitung", "Ordnung in Archiven", "Texte für Ausstellungen"],
    firstDay: ["10:00 Begrüßung", "11:00 Archiv", "14:00 Studio"],
    mentor: "Archivar",
    periods: [[11, 84, 1, 42, 84]],
    more: { startsAt: "10:00", criteria: ["dates", "interests"], pay: { type: "month", cents: 40000 } },
  },
];
