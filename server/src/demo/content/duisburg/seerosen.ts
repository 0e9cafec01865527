import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "seerosen",
  name: "Wassersportverein Seerosen 1923",
  street: "Masurenallee 40",
  postcode: "47279",
  size: "from10",
  about: "Kanu, Drachenboot und Schwimmkurse an der Regattabahn. Vierhundert Mitglieder, davon die Hälfte Kinder.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "Sportverein am See: Kurse, Boote, Übernachtungsfest",
    description:
      "Kinder, die nicht ins Wasser wollen, brauchen jemanden, der am Rand sitzen bleibt. Das bist du, bis sie selbst springen. Dazu packst du Schwimmnudeln, flickst ein Kanu und planst das Übernachtungsfest, bei dem keiner schläft.",
    tasks: ["Schwimmkurse begleiten", "Boote waschen und flicken", "Ein Fest planen"],
    learningGoals: [
      "Gruppen beaufsichtigen helfen",
      "Sicherheitsregeln am Wasser erklären",
      "Einen Ablaufplan schreiben",
    ],
    firstDay: ["10:00 Bootshaus", "11:00 Baderegeln", "14:00 Erster Kurs"],
    mentor: "Jugendwartin",
    periods: [
      [22, 12, 2],
      [28, 12, 2],
      [30, 12, 2],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["interests", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Steg und Bootshaus sind befahrbar, die Umkleide ist eng.",
      prerequisites: ["fuehrungszeugnis"],
      minimumAge: 15,
    },
  },
  {
    kind: "fos",
    field: "sp",
    title: "Ein Schuljahr Vereinsjugend",
    description:
      "Vom Beitragsbrief bis zum Ferienlager: In diesem Jahr siehst du, was einen Verein zusammenhält, wenn gerade kein Wettkampf ist. Dein eigenes Projekt darf klein sein, letztes Jahr war es ein Regal für verlorene Handtücher.",
    tasks: ["Trainingsgruppen mitleiten", "Ferienlager vorbereiten", "Mitgliederpost beantworten"],
    learningGoals: ["Eine Trainingsstunde planen", "Mit Eltern sprechen", "Ein kleines Budget verwalten"],
    firstDay: ["09:00 Geschäftsstelle", "10:30 Jahreskalender", "15:00 Training zusehen"],
    mentor: "Geschäftsführerin des Vereins",
    periods: [[37, 325, 1]],
    place: { street: "Angermunder Straße 55", postcode: "47269" },
    more: {
      startsAt: "09:00",
      prerequisites: ["fuehrungszeugnis", "erstuntersuchung"],
      criteria: ["answers", "distance"],
      wheelchair: "partly",
      accessibilityNote: "Die Geschäftsstelle ist stufenlos, der Uferweg ist geschottert.",
    },
  },
];
