import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "turmzimmer",
  name: "Serverhaus Turmzimmer",
  street: "Centroallee 140",
  postcode: "46047",
  size: "from10",
  about: "Wir betreiben Rechner für Vereine, Praxen und ein sehr beliebtes Eishockeyforum.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "pflicht_studium",
    field: "itc",
    title: "Rechenzentrum: Ausfälle verhindern, bevor jemand ruft",
    description:
      "Wenn alles läuft, merkt niemand, dass wir da sind, und das ist das Ziel. Du baust Überwachung für dreihundert Server, automatisierst, was wir bisher von Hand machen, und bist dabei, wenn wir absichtlich den Stecker ziehen.",
    tasks: ["Überwachung einrichten", "Abläufe automatisieren", "Notfallübungen auswerten"],
    learningGoals: ["Linux-Systeme betreiben", "Sicherungen zurückspielen", "Störungen sachlich aufarbeiten"],
    firstDay: ["09:00 Sicherheitsschleuse", "10:30 Serverraum", "13:00 Erste Warnmeldung"],
    mentor: "Systemadministratorin",
    periods: [
      [13, 180, 1, 90, 180],
      [40, 180, 2, 90, 180],
    ],
    more: {
      startsAt: "09:00",
      pay: { type: "month", cents: 99000 },
      germanLevel: "b1",
      usefulLanguages: ["en"],
      remoteShare: 50,
      criteria: ["skills"],
      wheelchair: "partly",
      accessibilityNote: "Büros mit Aufzug, der Serverraum hat einen Doppelboden mit Rampe.",
    },
  },
  {
    kind: "sbp",
    field: "itc",
    title: "Server, Switches und ein eigenes kleines Netz",
    description:
      "Aus drei ausgemusterten Rechnern und einem Knäuel Kabel baust du ein Netz, über das ihr euch am Ende schreiben könnt. Wir zeigen dir, wie Passwörter geknackt werden, damit du weißt, wie gute aussehen.",
    tasks: ["Rechner aufrüsten", "Kabel crimpen", "Ein Netz einrichten"],
    learningGoals: [
      "Adressen in einem Netz erklären",
      "Sichere Passwörter begründen",
      "Dokumentieren, was man getan hat",
    ],
    firstDay: ["09:00 Schleuse und Serverraum", "10:00 Kabel crimpen", "13:30 Der erste Ping"],
    mentor: "Ausbilderin im Serverhaus",
    periods: [
      [7, 12, 2],
      [14, 12, 2],
      [28, 12, 2],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Büros mit Aufzug.",
      germanLevel: "a2",
      usefulLanguages: ["en"],
    },
  },
];
