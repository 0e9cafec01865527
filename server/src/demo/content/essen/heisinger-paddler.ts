import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "heisinger-paddler",
  name: "Paddelverein Heisinger Bogen",
  street: "Wuppertaler Straße 31",
  postcode: "45259",
  size: "under10",
  kind: "association",
  about: "Kajaks, Drachenboote und ein Bootshaus, in dem die Schwimmwesten nie ganz trocken werden.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "ferien",
    field: "sp",
    title: "Wassersport-Woche: Boote, Wellen, Wechselklamotten",
    description:
      "Eskimotieren heißt kopfüber hängen und nicht in Panik geraten. Soweit kommt es an den drei Tagen vielleicht nicht, aber du packst Schwimmwesten aus, sicherst Anfängergruppen vom Ufer und paddelst selbst, bis die Ente im Windschatten mitschwimmt.",
    tasks: ["Ausrüstung ausgeben und reinigen", "Gruppen am Ufer sichern", "Bootsmaterial reparieren"],
    learningGoals: ["Rettungsmittel einsetzen", "Wind und Strömung einschätzen", "Anfänger anleiten"],
    firstDay: ["09:30 Schwimmtest", "10:00 Materialkunde", "11:00 Aufs Wasser"],
    mentor: "Kanulehrer",
    periods: [
      [33, 3, 4],
      [35, 3, 4],
      [37, 3, 4],
    ],
    more: {
      startsAt: "09:30",
      criteria: ["interests"],
      prerequisites: ["fuehrungszeugnis"],
      usefulLanguages: ["en"],
      pay: { type: "none", reason: "short_voluntary" },
      germanLevel: "a2",
    },
  },
];
