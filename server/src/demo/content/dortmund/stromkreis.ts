import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stromkreis",
  name: "Stromkreis Anlagenbau",
  street: "Evinger Straße 180",
  postcode: "44339",
  size: "from50",
  about:
    "Schaltschränke für Kläranlagen, Aufzüge und eine Achterbahn. Bei uns hat jedes Kabel eine Nummer und die meisten einen Spitznamen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Schaltschränke verdrahten wie gemalt",
    description:
      "Ein guter Schaltschrank sieht aus wie frisch gekämmt. Aderendhülse, Zange, klick: Nach dem zwanzigsten Draht sitzt der Griff, nach dem hundertsten erkennst du Fehler von Weitem. Zum Abschluss steuert dein eigener Aufbau eine kleine Ampel.",
    tasks: ["Adern ablängen, abisolieren, crimpen", "Nach Plan verdrahten", "Eine Ampelsteuerung aufbauen und testen"],
    learningGoals: [
      "Stromlaufpläne verstehen",
      "Ordnung als Fehlerschutz begreifen",
      "Grundlagen einer Steuerung programmieren",
    ],
    firstDay: ["08:00 Sicherheitsrunde", "09:00 Crimpen bis es sitzt", "13:00 Der Plan der Ampel"],
    mentor: "Industrieelektriker",
    periods: [
      [6, 12, 3],
      [11, 19, 3],
      [19, 12, 3],
    ],
    more: { criteria: ["skills", "interests"], wheelchair: "yes", usefulLanguages: ["tr", "uk"], germanLevel: "a2" },
  },
  {
    kind: "pflicht_studium",
    field: "el",
    title: "Praxisphase Automatisierung: Software für Pumpwerke",
    description:
      "Wenn es in Eving stark regnet, springt irgendwo eine Pumpe an, die deine Bausteine steuern. Du programmierst Funktionsblöcke, testest sie am Simulator und fährst zur Inbetriebnahme mit, einschließlich Gummistiefeln. Verantwortung bekommst du, allein gelassen wirst du nicht.",
    tasks: [
      "Bausteine nach IEC 61131 schreiben",
      "Simulationen aufbauen",
      "Inbetriebnahmen begleiten",
      "Betriebsanleitungen ergänzen",
    ],
    learningGoals: ["Steuerungsprojekte strukturieren", "Sichere Zustände entwerfen", "Mit Betreibern sprechen"],
    firstDay: ["08:00 Arbeitsplatz und Zugang", "10:00 Simulator", "14:00 Laufendes Projekt kennenlernen"],
    mentor: "Projektingenieurin Wassertechnik",
    periods: [
      [14, 182, 2, 100, 182],
      [40, 182, 2, 100, 182],
    ],
    more: {
      pay: { type: "month", cents: 110000 },
      remoteShare: 20,
      criteria: ["skills"],
      usefulLanguages: ["en"],
      prerequisites: ["safety_shoes"],
      wheelchair: "partly",
      accessibilityNote: "Büro und Prüffeld barrierefrei, Pumpwerke meist nicht.",
      germanLevel: "b2",
    },
  },
];
