import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "lichtfuge",
  name: "Fensterbau Lichtfuge",
  street: "Langenberger Straße 488",
  postcode: "45277",
  size: "from10",
  about: "Holzfenster, Denkmalschutz, Reparatur vor Austausch. Kitt riecht bei uns nach Leinöl.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "eq",
    field: "prfe",
    title: "Fensterbau: sechs Monate zwischen Glas und Eiche",
    description:
      "Fenster halten Wind aus, Kinderfußbälle und hundert Winter, falls man sie richtig baut. Ein halbes Jahr lang begleitest du Aufträge vom Aufmaß im Altbau bis zum letzten Streifen Kitt und machst nebenbei den Staplerschein.",
    tasks: [
      "Profile fräsen und verleimen",
      "Scheiben schneiden und einsetzen",
      "Beschläge montieren",
      "Altfenster aufarbeiten",
    ],
    learningGoals: ["Holzfeuchte messen", "Maße am Bau aufnehmen", "Maschinen rüsten und reinigen"],
    firstDay: ["07:00 Werkstatttor", "07:30 Unterweisung", "09:30 Kitten lernen"],
    mentor: "Glaser und Tischlermeister",
    periods: [
      [11, 180, 1],
      [34, 180, 1],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes", "erstuntersuchung"],
      criteria: ["interests"],
      usefulLanguages: ["pl", "tr"],
      germanLevel: "a2",
    },
  },
];
