import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "denkpause",
  name: "Denkpause IT",
  street: "Hohenzollernstraße 12",
  postcode: "45128",
  size: "from10",
  about: "Netzwerke für Arztpraxen und Kanzleien. Wir erklären so lange, bis niemand mehr rot wird.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "langzeit",
    field: "itc",
    title: "Mittwochs im Serverraum",
    description:
      "Blaue Kabel sind Telefon, gelbe sind Internet, und das eine rosafarbene hat niemand je verstanden. Ein halbes Jahr lang löst du mit uns solche Rätsel, richtest Rechner ein, druckst Beschriftungen und setzt im Übungsnetz absichtlich Fehler, die der Chef dann finden muss.",
    tasks: ["Rechner neu aufsetzen", "Netzwerkdosen prüfen und beschriften", "Anleitungen mit Bildern schreiben"],
    learningGoals: [
      "Adressen und Netze verstehen",
      "Datensicherungen testen",
      "Support geben, ohne von oben herab zu sprechen",
    ],
    firstDay: ["09:00 Kabelsalat", "10:00 Übungsnetz", "13:30 Mit zur ersten Praxis"],
    mentor: "Systemadministrator",
    periods: [
      [7, 150, 1],
      [39, 170, 1],
    ],
    more: {
      startsAt: "09:00",
      weekdays: [3],
      criteria: ["interests", "skills"],
      wheelchair: "yes",
      usefulLanguages: ["en"],
      germanLevel: "b1",
      prerequisites: ["schweigepflicht"],
    },
  },
  {
    kind: "begleit",
    field: "itc",
    title: "IT-Sicherheit neben dem Studium",
    description:
      "Vierzehnmal am Tag klickt irgendwo jemand auf den falschen Anhang. Du baust Übungsmails, die wirklich lehrreich sind, wertest Protokolle aus und hältst nach zwei Monaten deine erste Schulung, bei der niemand bloßgestellt wird.",
    tasks: ["Schulungsmaterial entwickeln", "Protokolle auf Auffälligkeiten prüfen", "Notfallpläne aktualisieren"],
    learningGoals: ["Angriffe erkennen und einordnen", "Verantwortungsvoll mit Funden umgehen", "Vortragen"],
    firstDay: ["09:30 Zugänge und Verschwiegenheit", "11:00 Protokolle lesen", "14:00 Idee für deine erste Übung"],
    mentor: "Beraterin für Informationssicherheit",
    periods: [
      [8, 84, 1, 56, 84],
      [21, 84, 1, 56, 84],
      [41, 84, 1, 56, 84],
    ],
    more: {
      startsAt: "09:30",
      dailyMinutes: 360,
      breakMinutes: 30,
      remoteShare: 70,
      criteria: ["skills"],
      prerequisites: ["schweigepflicht"],
      pay: { type: "hour", cents: 1700 },
      usefulLanguages: ["en"],
      germanLevel: "b2",
      wheelchair: "yes",
    },
  },
];
