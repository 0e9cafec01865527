import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "schwanenhof",
  name: "Krankenhaus Schwanenhof",
  street: "Dückerstraße 5",
  postcode: "45239",
  size: "from250",
  about: "210 Betten, eine Geburtsstation mit Blick auf die Abteikirche und ein Labor, das nie schläft.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Station, Labor, Kreißsaalflur: ein Haus, viele Berufe",
    description:
      "Krankenhaus ist mehr als weiße Kittel: Jemand sterilisiert, jemand dichtet Schläuche ab, jemand kocht ohne Salz. Alle drei Tage wechselst du den Bereich und führst ein Heft darüber, wer hier eigentlich was macht und woran man merkt, dass es gut gemacht ist.",
    tasks: [
      "Essen ausgeben",
      "Proben ins Labor bringen und anmelden",
      "Betten aufbereiten",
      "Interviews für das Berufe-Heft führen",
    ],
    learningGoals: [
      "Berufe im Krankenhaus unterscheiden",
      "Hygiene konsequent einhalten",
      "Respekt vor Privatsphäre zeigen",
    ],
    firstDay: ["07:30 Kleidung und Ausweis", "08:00 Hygieneschulung", "10:00 Erste Station", "13:00 Heft beginnen"],
    mentor: "Koordinatorin für Praktika",
    periods: [
      [7, 19, 5],
      [11, 19, 5],
      [18, 12, 5],
    ],
    more: {
      startsAt: "07:30",
      sector: "health",
      prerequisites: ["masern", "schweigepflicht"],
      criteria: ["german", "answers"],
      minimumAge: 15,
      usefulLanguages: ["tr", "ar", "pl", "ru"],
      wheelchair: "yes",
      germanLevel: "b1",
    },
  },
  {
    kind: "bfe",
    field: "n",
    title: "Ein Tag im Krankenhauslabor",
    description:
      "Ein Tropfen, und das Gerät spuckt vierzig Werte aus. Was davon wichtig ist, entscheidet am Ende ein Mensch am Mikroskop, und neben diesem Menschen sitzt du. Mit Kunstblut färbst du einen Ausstrich, zählst Zellen und stellst fest, dass Rot nicht gleich Rot ist.",
    tasks: ["Einen Ausstrich färben", "Zellen zählen", "Werte vergleichen"],
    learningGoals: ["Vergrößerungen einstellen", "Messunsicherheit begreifen", "Laborregeln beachten"],
    firstDay: ["08:30 Kittel", "09:00 Laborrundgang", "10:30 Mikroskop"],
    mentor: "Medizinische Technologin",
    periods: [
      [6, 1, 3],
      [13, 1, 3],
      [20, 1, 3],
    ],
    more: { startsAt: "08:30", weekdays: [4], criteria: ["interests"], breakMinutes: 45, wheelchair: "yes" },
  },
];
