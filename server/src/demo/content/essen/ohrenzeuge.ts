import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "ohrenzeuge",
  name: "Hörakustik Ohrenzeuge",
  street: "Kaiser-Otto-Platz 7",
  postcode: "45276",
  size: "under10",
  about:
    "Hörgeräte, Gehörschutz, Zeit. Manche Termine dauern zwei Stunden, weil jemand zum ersten Mal wieder Amseln hört.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Hörgeräte anpassen: Technik mit Gänsehaut",
    description:
      "Setz den Kopfhörer auf, und die Welt klingt wie unter Wasser. So hört, wer zu uns kommt. Danach gießt du Ohrabdrücke, tauschst Lautsprecher kleiner als Reiskörner und sitzt dabei, wenn jemand nach Jahren die Stimme des Enkels versteht.",
    tasks: ["Otoplastiken fräsen und polieren", "Geräte reinigen und prüfen", "Hörtests vorbereiten"],
    learningGoals: ["Wie das Ohr Schall verarbeitet", "Kleinste Bauteile löten", "Deutlich und zugewandt sprechen"],
    firstDay: ["09:00 Selbstversuch", "10:00 Werkstatt", "13:00 Hörtest am Teamkollegen"],
    mentor: "Hörakustikmeister",
    periods: [
      [8, 12, 1],
      [14, 12, 1],
      [26, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["german", "skills"],
      prerequisites: ["schweigepflicht"],
      wheelchair: "yes",
      usefulLanguages: ["ru", "tr", "pl"],
      germanLevel: "b2",
    },
  },
];
