import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "zahlenfluss",
  name: "Steuerbüro Zahlenfluss",
  street: "Bredeneyer Straße 120",
  postcode: "45133",
  size: "from10",
  about: "Buchhaltung und Steuern für Handwerk, Praxen und Vereine. Wir mögen Belege, sogar zerknitterte.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "wive",
    title: "Belege, Konten, Aha-Momente",
    description:
      "Aus einem Schuhkarton voller Quittungen wird in drei Tagen eine Buchhaltung, und beim letzten Cent stimmt sie. Du sortierst, fragst nach, buchst im Übungsmandanten und entdeckst, was ein Friseursalon wirklich an einem Haarschnitt verdient.",
    tasks: ["Belege ordnen und scannen", "In einem Übungsbestand buchen", "Eine Lohnabrechnung nachrechnen"],
    learningGoals: ["Einnahmen und Ausgaben unterscheiden", "Umsatzsteuer berechnen", "Vertraulich arbeiten"],
    firstDay: ["08:30 Empfang", "09:00 Der Schuhkarton", "13:00 Erste Buchung"],
    mentor: "Steuerfachangestellte",
    periods: [
      [8, 12, 2],
      [12, 12, 2],
      [20, 12, 2],
    ],
    more: {
      startsAt: "08:30",
      criteria: ["skills"],
      prerequisites: ["schweigepflicht"],
      wheelchair: "yes",
      germanLevel: "b2",
    },
  },
];
