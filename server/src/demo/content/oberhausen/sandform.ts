import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "sandform",
  name: "Gießerei Sandform",
  street: "Max-Eyth-Straße 52",
  postcode: "46149",
  size: "from10",
  about: "Wir gießen Glocken, Poller und Ersatzteile, die es nicht mehr gibt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "m",
    title: "Gießerei: Sand formen, Metall gießen, staunen",
    description:
      "Flüssige Bronze ist heller als die Sonne im Winter, deshalb stehst du beim ersten Mal weit hinten. Vorher hast du die Form selbst gestampft, und am nächsten Tag klopfst du sie auf: Darin liegt etwas, das vorher nur eine Zeichnung war.",
    tasks: ["Formen stampfen", "Rohteile putzen", "Modelle sortieren"],
    learningGoals: ["Den Weg vom Modell zum Guss erklären", "Hitzeschutz beachten", "Oberflächen bearbeiten"],
    firstDay: ["07:00 Schutzkleidung", "08:00 Formerei", "12:30 Erste Form"],
    mentor: "Gießereimechaniker",
    periods: [
      [8, 12, 2],
      [15, 12, 2],
      [29, 12, 2],
    ],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes"],
      minimumAge: 15,
      criteria: ["interests", "answers"],
      wheelchair: "no",
      germanLevel: "a2",
    },
  },
  {
    kind: "sbp",
    field: "d",
    title: "Werksküche: 140 Teller bis halb zwölf",
    description:
      "Wer gießt, hat Hunger, und zwar pünktlich. In unserer Werksküche schälst du, würzt, richtest an und lernst, Mengen umzurechnen, ohne dass die Suppe für drei Wochen reicht. Abgeschmeckt wird gemeinsam, gelobt wird laut.",
    tasks: ["Gemüse vorbereiten", "Portionen anrichten", "Den Speiseplan mitschreiben"],
    learningGoals: ["Rezepte auf Mengen umrechnen", "Hygienepläne einhalten", "Zeitdruck ruhig begegnen"],
    firstDay: ["07:30 Händewaschen, Haube", "08:00 Schneidbrett", "11:00 Ausgabe"],
    mentor: "Küchenleiter",
    periods: [
      [8, 12, 1],
      [19, 12, 1],
      [28, 12, 1],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["ifsg43"],
      criteria: ["interests", "skills"],
      wheelchair: "partly",
      accessibilityNote: "Ausgabe stufenlos, die Spülküche ist eng.",
      germanLevel: "a1",
      usefulLanguages: ["tr", "pl"],
    },
  },
];
