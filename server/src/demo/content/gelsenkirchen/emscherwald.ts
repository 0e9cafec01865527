import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "emscherwald",
  name: "Klinik Emscherwäldchen",
  street: "Münsterstraße 240",
  postcode: "45889",
  size: "from250",
  about: "210 Betten, eine Notaufnahme, eine Kinderstation und ein Klinikclown, der donnerstags kommt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Kinderstation: Pflaster, Spiele, Nachtisch",
    description:
      "Das wichtigste Gerät auf unserer Station ist die Seifenblasenmaschine. Du begleitest eine Pflegefachfrau, bringst Essen, spielst mit Kindern, die im Bett bleiben müssen, und lernst, einen Teddy so zu verbinden, dass er nicht mehr weint.",
    tasks: ["Essen bringen und beim Trinken erinnern", "Mit Kindern spielen", "Wagen auffüllen"],
    learningGoals: [
      "Händehygiene sicher beherrschen",
      "Kindern Untersuchungen erklären",
      "Ruhig bleiben, wenn andere es nicht sind",
    ],
    firstDay: ["07:30 Kleidung und Pforte", "08:00 Übergabe", "10:00 Teddys verbinden"],
    mentor: "Pflegefachfrau der Kinderstation",
    periods: [
      [7, 19, 2],
      [11, 19, 2],
      [21, 19, 2],
    ],
    more: {
      startsAt: "07:30",
      sector: "health",
      prerequisites: ["masern", "schweigepflicht"],
      minimumAge: 15,
      germanLevel: "b1",
      criteria: ["answers", "german"],
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "ro", "bg"],
    },
  },
  {
    kind: "fos",
    field: "g",
    title: "Krankenhaus ganz: Jahrespraktikum auf vier Stationen",
    description:
      "Notaufnahme, Labor, Physiotherapie, Innere: Alle drei Monate ziehst du um und nimmst nur deinen Kugelschreiber mit. Wir bringen dir bei, Blutdruck zu messen, gut zu lagern und nach einem langen Dienst zu sagen, was dich beschäftigt hat.",
    tasks: ["Menschen zu Untersuchungen begleiten", "Werte messen und eintragen", "Material bestellen"],
    learningGoals: ["Abläufe einer Klinik erklären", "Sicher lagern", "Über Belastendes sprechen"],
    firstDay: ["07:30 Pflegeschule", "09:00 Hausführung", "11:00 Hygieneschulung"],
    mentor: "Zentrale Praxisanleiterin",
    periods: [[36, 330, 3]],
    more: {
      startsAt: "07:30",
      sector: "health",
      prerequisites: ["masern", "schweigepflicht", "fuehrungszeugnis", "erstuntersuchung"],
      criteria: ["german", "answers"],
      wheelchair: "yes",
      pay: { type: "month", cents: 25000 },
    },
  },
  {
    kind: "freiwillig_lang",
    field: "wive",
    title: "Klinikverwaltung: sechs Monate zwischen Akte und Mensch",
    description:
      "Eine Rechnung vom Krankenhaus hat sieben Seiten, und eigentlich reicht eine. Daran arbeitest du: Du sprichst mit der Abrechnung, fragst Patientinnen, was sie nicht verstehen, und entwirfst Briefe, die man ohne Lupe lesen kann.",
    tasks: ["Vorlagen überarbeiten", "Rückfragen auswerten", "Abläufe zeichnen"],
    learningGoals: ["Krankenhausabrechnung verstehen", "Verständlich schreiben", "Änderungen durchsetzen"],
    firstDay: ["08:30 Empfang", "10:00 Abrechnung", "13:00 Der Sieben-Seiten-Brief"],
    mentor: "Leiterin Patientenverwaltung",
    periods: [[12, 180, 1]],
    more: {
      startsAt: "08:30",
      germanLevel: "c1",
      remoteShare: 40,
      criteria: ["german", "skills"],
      prerequisites: ["schweigepflicht"],
      wheelchair: "yes",
    },
  },
];
