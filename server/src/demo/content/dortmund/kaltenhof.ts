import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kaltenhof",
  name: "Metallbau Kaltenhof",
  street: "Lindenhorster Straße 7",
  postcode: "44147",
  size: "from10",
  about: "Geländer, Tore, Treppen: Wir schweißen, was länger halten soll als wir.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "ferien",
    field: "m",
    title: "Drei Tage Schlosserei: messen, bohren, schweißen",
    description:
      "Stahl ist kalt, wenn man ihn anfasst, und weich, wenn man weiß, wie. Aus zwei Stangen und einer Platte wird in drei Tagen ein Kerzenhalter, den keine Katze umwirft. Die letzte Naht ziehst du selbst, mit Schirm, Handschuhen und jemandem, der dir über die Schulter schaut.",
    tasks: [
      "Stahl anreißen, sägen und entgraten",
      "Löcher bohren und Gewinde schneiden",
      "Mit Schutzgas schweißen, erst auf Schrott, dann am Stück",
    ],
    learningGoals: [
      "Maße sicher übertragen",
      "Mit Bohrmaschine und Winkelschleifer umgehen",
      "Eine einfache Naht schweißen",
    ],
    firstDay: ["08:00 Schutzkleidung und Unterweisung", "09:30 Anreißen und sägen", "14:00 Schweißen auf Probestücken"],
    mentor: "Metallbauer in der Ausbildungswerkstatt",
    periods: [[17, 3, 6]],
    more: {
      pay: { type: "hour", cents: 750 },
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      minimumAge: 16,
    },
  },
  {
    kind: "langzeit",
    field: "m",
    title: "Jeden Donnerstag in die Werkstatt",
    description:
      "Donnerstag riecht nach Schneidöl. Ein halbes Jahr lang tauschst du einmal pro Woche das Klassenzimmer gegen die Schlosserei, fängst mit Unterlegscheiben an, steigerst dich zu Scharnieren und fährst im Frühling mit auf Montage, wenn ein Tor eingehängt wird, an dem auch deine Teile sitzen.",
    tasks: ["Halbzeuge zuschneiden", "Teile nach Zeichnung fertigen", "Auf Montage helfen"],
    learningGoals: ["Zeichnungen lesen", "Werkzeuge pflegen", "Einen Auftrag über Wochen verfolgen"],
    firstDay: ["08:00 Begrüßung", "08:30 Werkbank einrichten", "10:00 Erstes Teil"],
    mentor: "Metallbaumeister",
    periods: [[9, 150, 1]],
    more: { prerequisites: ["safety_shoes"], criteria: ["answers"] },
  },
  {
    kind: "sbp",
    field: "m",
    title: "Tore und Gitter: zwei Wochen Gartenschlosserei",
    description:
      "Ein Gartentor quietscht nur, wenn jemand beim Bauen geträumt hat. Vor dem Sommer wollen alle eins, deshalb steht im April die Werkstatt voller Stäbe, Ranken und Scharniere, und du biegst am Amboss deine ersten Schnörkel.",
    tasks: ["Stäbe ablängen und biegen", "Ornamente warm verformen", "Scharniere ausrichten"],
    learningGoals: ["Glühfarben deuten", "Symmetrie am Amboss herstellen", "Korrosionsschutz auftragen"],
    firstDay: ["07:30 Esse anheizen", "08:30 Sicherheit am Feuer", "10:00 Der erste Schnörkel"],
    mentor: "Kunstschmied",
    periods: [
      [17, 12, 2],
      [21, 12, 2],
    ],
    fate: { is: "submitted" },
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"], criteria: ["interests"], usefulLanguages: ["tr"] },
  },
];
