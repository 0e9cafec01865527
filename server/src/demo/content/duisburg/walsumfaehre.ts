import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "walsumfaehre",
  name: "Fährhaus Elsenkamp",
  street: "Rheinstraße 40",
  postcode: "47178",
  size: "from10",
  about: "Gasthaus am Walsumer Anleger mit Biergarten, Saal und Fischräucherei.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "d",
    title: "Gasthaus am Fluss: Küche, Saal und Räucherofen",
    description:
      "Freitags hängt hier Forelle im Rauch, und man riecht es bis zur Fähre. Du schnippelst in der Küche, deckst im Saal ein, faltest Servietten zu Schiffchen und lernst, drei Teller zu tragen, erst leer, dann mit Suppe.",
    tasks: ["Gemüse schneiden", "Tische eindecken", "Gäste an den Platz bringen"],
    learningGoals: ["Messer richtig führen", "Hygieneregeln einhalten", "Bestellungen behalten"],
    firstDay: ["10:00 Kleidung und Küche", "11:00 Schneidetechnik", "14:00 Saal eindecken"],
    mentor: "Köchin",
    periods: [
      [11, 12, 2],
      [19, 12, 2],
      [30, 12, 2],
    ],
    more: {
      startsAt: "10:00",
      sector: "gastronomy",
      prerequisites: ["ifsg43"],
      criteria: ["interests", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Saal und Terrasse stufenlos, die Küche hat eine Schwelle.",
      usefulLanguages: ["nl", "en"],
    },
  },
  {
    kind: "orient",
    field: "wive",
    title: "Veranstaltungen planen: Hochzeit, Taufe, Skatturnier",
    description:
      "Ein Fest gelingt, wenn niemand merkt, wie viel vorher geschrieben wurde. Du begleitest Gespräche mit Paaren und Vereinen, rechnest Angebote, zeichnest Sitzpläne und stehst am Abend selbst im Saal und schaust, ob alles aufgeht.",
    tasks: ["Angebote schreiben", "Sitzpläne zeichnen", "Lieferungen abstimmen"],
    learningGoals: ["Kosten kalkulieren", "Gespräche mit Kundschaft führen", "Einen Ablauf minutengenau planen"],
    firstDay: ["11:00 Saal und Büro", "12:30 Erste Anfrage", "15:00 Sitzplan zeichnen"],
    mentor: "Veranstaltungskauffrau",
    periods: [[12, 150, 1, 42, 84]],
    more: {
      startsAt: "11:00",
      sector: "gastronomy",
      weekdays: [3, 4, 5, 6, 7],
      germanLevel: "b2",
      criteria: ["skills", "german"],
      pay: { type: "month", cents: 55000 },
      wheelchair: "partly",
      accessibilityNote: "Saal und Büro stufenlos, zum Weinkeller führt eine Treppe.",
    },
  },
];
