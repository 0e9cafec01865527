import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "backstein",
  name: "Backstein Maurerbetrieb",
  street: "Altenderner Straße 61",
  postcode: "44329",
  size: "from10",
  about:
    "Klinker, Sichtmauern, denkmalgeschützte Zechenhäuser. Unsere Wände stehen, und wir wissen von jeder noch, wer sie gemauert hat.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "bav",
    title: "Stein auf Stein: eine Mauer, die bleibt",
    description:
      "Zwei Wochen reichen für eine Bank aus Klinker, auf der später jemand sein Pausenbrot isst. Du mischst Mörtel, bis er von der Kelle rutscht wie Pudding, spannst die Schnur, klopfst, prüfst mit der Wasserwaage und fluchst ein bisschen über die Ecke. Ecken sind für alle schwer.",
    tasks: ["Mörtel anmischen", "Im Läuferverband mauern", "Fugen auskratzen und verfugen"],
    learningGoals: ["Wasserwaage, Lot und Schnur benutzen", "Steinbedarf berechnen", "Rückenschonend heben"],
    firstDay: ["07:30 Schuhe und Helm", "08:00 Baustelle in Lanstrop", "10:00 Mörtel nach Gefühl", "13:00 Erste Reihe"],
    mentor: "Maurerpolier",
    periods: [
      [13, 12, 2],
      [18, 12, 2],
      [26, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["interests"],
      usefulLanguages: ["pl", "ro", "tr"],
      germanLevel: "a1",
    },
  },
  {
    kind: "eq",
    field: "bav",
    title: "Bauhandwerk probehalber: vom Fundament zum First",
    description:
      "Ein Haus im Februar ist kalt, nass und ehrlich. Wer trotzdem wiederkommt, den wollen wir behalten, und deshalb bekommst du in diesem halben Jahr jede Station gezeigt, die auch unsere Auszubildenden durchlaufen, samt Werkzeug mit deinem Namen.",
    tasks: [
      "Schalungen bauen",
      "Bewehrung flechten",
      "Mauerwerk in verschiedenen Verbänden erstellen",
      "Die Baustelle jeden Abend sichern",
    ],
    learningGoals: ["Bauzeichnungen lesen", "Baustoffe unterscheiden", "Arbeitsschutz einfordern"],
    firstDay: ["07:00 Treffpunkt Bauhof", "07:30 Unterweisung", "12:30 Grillwurst mit der Kolonne"],
    mentor: "Ausbilder, Maurermeister",
    periods: [[11, 182, 2]],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes", "erstuntersuchung"],
      criteria: ["interests", "dates"],
      germanLevel: "a2",
      usefulLanguages: ["ro", "bg", "ar"],
      pay: { type: "month", cents: 60000 },
    },
  },
];
