import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "haldenholz",
  name: "Umbaubetrieb Haldenholz",
  street: "Braukämperstraße 70",
  postcode: "45899",
  size: "from10",
  about: "Wir machen aus alten Zechenhäusern Wohnungen, in denen es nicht mehr zieht.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Altbau sanieren: Lehm, Holz und ein Loch in der Decke",
    description:
      "Hinter der Tapete kam eine Zeitung von 1911 zum Vorschein, die hängt jetzt im Büro. Du klopfst Putz ab, mischst Lehm mit den Füßen, misst schiefe Wände und hilfst, ein Fenster einzusetzen, das danach zum ersten Mal richtig schließt.",
    tasks: ["Putz abschlagen", "Lehm mischen und auftragen", "Wände aufmessen"],
    learningGoals: ["Baustoffe unterscheiden", "Staubschutz ernst nehmen", "Ein Aufmaß zeichnen"],
    firstDay: ["07:30 Helm, Maske, Stiefel", "08:30 Haus von oben bis unten", "13:00 Lehmprobe"],
    mentor: "Restauratorin im Handwerk",
    periods: [
      [12, 12, 1],
      [19, 12, 1],
      [26, 12, 1],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      wheelchair: "no",
      germanLevel: "a2",
      usefulLanguages: ["pl", "ro"],
    },
  },
];
