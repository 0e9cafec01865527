import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "sperling-orgel",
  name: "Orgelbau Sperling",
  street: "Hagener Straße 260",
  postcode: "44229",
  size: "under10",
  about: "Wir bauen und stimmen Pfeifenorgeln. Die größte hat 3.412 Pfeifen, die kleinste passt in einen Kofferraum.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Orgelbau: Holz, Zinn und Luft",
    description:
      "Bläst du in eine Pfeife aus Zinn, zittert die ganze Werkbank. Du hobelst Holzpfeifen, feilst an Mundlöchern, klebst Leder auf Bälge und hörst abends den Unterschied, den ein Zehntelmillimeter macht. Noten lesen zu können schadet nicht, nötig ist es keineswegs.",
    tasks: ["Pfeifen putzen und vermessen", "Windladen abdichten", "Beim Stimmen Tasten halten"],
    learningGoals: ["Zusammenhang von Länge und Tonhöhe erklären", "Holz und Metall fein bearbeiten", "Genau hinhören"],
    firstDay: ["08:30 Werkstattkaffee", "09:00 Eine Pfeife zum Klingen bringen", "13:00 Hobeln", "15:30 Stimmversuch"],
    mentor: "Orgelbauer",
    periods: [
      [9, 12, 1],
      [14, 12, 1],
      [27, 12, 1],
    ],
    more: { startsAt: "08:30", criteria: ["skills", "interests"], prerequisites: ["safety_shoes"], germanLevel: "a2" },
  },
  {
    kind: "bfe",
    field: "kkg",
    title: "Ein Tag Klang: Pfeifen bauen und spielen",
    description:
      "Aus Karton, einem Korken und viel Geduld wird eine Flöte, die tatsächlich klingt. Bis zum Mittag baust du, danach stehen acht selbst gemachte Pfeifen nebeneinander und ihr versucht euch an einem Lied. Schief ist erlaubt.",
    tasks: ["Maße übertragen und schneiden", "Pfeifen stimmen", "Gemeinsam spielen"],
    learningGoals: ["Tonhöhen berechnen", "Werkzeuge der Werkstatt zuordnen", "Aufeinander hören"],
    firstDay: ["09:00 Orgel zum Anfassen", "10:00 Bauen", "12:30 Probe"],
    mentor: "Orgelbaumeisterin",
    periods: [
      [7, 1, 6],
      [15, 1, 6],
    ],
    more: {
      startsAt: "09:00",
      weekdays: [5],
      criteria: ["interests"],
      breakMinutes: 45,
      wheelchair: "partly",
      accessibilityNote: "Werkstatt ebenerdig, die Empore nur über Stufen.",
    },
  },
];
