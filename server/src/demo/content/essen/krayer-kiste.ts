import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "krayer-kiste",
  name: "Nachbarschaftshaus Krayer Kiste",
  street: "Krayer Straße 211",
  postcode: "45307",
  size: "under10",
  kind: "association",
  about: "Mittagstisch, Repair-Café, Kinderkino, Rechtsberatung. Der Schlüssel hängt beim Kiosk gegenüber.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "langzeit",
    field: "gesge",
    title: "Nachbarschaftshaus, Woche für Woche",
    description:
      "Jeden Mittwoch ist Suppentag, und jeden Mittwoch kommt jemand, der noch nie da war. Du schnippelst, begrüßt, hilfst im Repair-Café mit der Lötstation und denkst dir mit anderen ein Angebot aus, das im Sommer auf der Straße stattfindet.",
    tasks: ["Den Mittagstisch mitgestalten", "Gäste empfangen", "Ein eigenes Angebot planen und durchführen"],
    learningGoals: [
      "Gastfreundlich sein, auch bei Streit",
      "Einfache Geräte reparieren",
      "Projekte mit kleinem Budget planen",
    ],
    firstDay: ["10:00 Schnippeln", "12:00 Ausgabe", "14:00 Repair-Café"],
    mentor: "Sozialpädagogin",
    periods: [
      [8, 150, 2],
      [38, 170, 2],
    ],
    more: {
      startsAt: "10:00",
      weekdays: [3],
      criteria: ["interests", "languages"],
      prerequisites: ["ifsg43"],
      usefulLanguages: ["ar", "ro", "bg", "tr"],
      wheelchair: "yes",
      germanLevel: "a2",
    },
  },
];
