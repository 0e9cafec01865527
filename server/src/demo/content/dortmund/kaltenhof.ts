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
      "Kurz und heiß: In drei Tagen baust du einen Kerzenhalter aus Stahl. Am dritten Tag schweißt du die letzte Naht selbst.",
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
      "Ein halbes Jahr lang tauschst du donnerstags das Klassenzimmer gegen die Schlosserei. Du fängst mit kleinen Teilen an und arbeitest am Ende an einem echten Auftrag mit.",
    tasks: ["Halbzeuge zuschneiden", "Teile nach Zeichnung fertigen", "Auf Montage helfen"],
    learningGoals: ["Zeichnungen lesen", "Werkzeuge pflegen", "Einen Auftrag über Wochen verfolgen"],
    firstDay: ["08:00 Begrüßung", "08:30 Werkbank einrichten", "10:00 Erstes Teil"],
    mentor: "Metallbaumeister",
    periods: [[9, 150, 1]],
    more: { prerequisites: ["safety_shoes"], criteria: ["answers"] },
  },
];
