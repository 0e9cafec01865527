import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kohlenstaub",
  name: "Theater Kohlenstaub",
  street: "Brückstraße 44",
  postcode: "44787",
  size: "under10",
  kind: "association",
  about: "Freies Theater in einer alten Waschkaue. Wir bauen Bühnen, nähen Kostüme und spielen für alle ab vier.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "kkg",
    title: "Bühne bauen, Licht setzen, Texte soufflieren",
    description:
      "In zwei Wochen entsteht ein Kinderstück. Du hilfst beim Bühnenbild, probierst Scheinwerfer aus und sitzt bei den Proben im Dunkeln mit dem Textbuch.",
    tasks: ["Kulissen streichen und Requisiten suchen", "Scheinwerfer hängen und einrichten", "Bei Proben mitlesen"],
    learningGoals: [
      "Eine Bühne sicher auf- und abbauen",
      "Licht und Farbe einsetzen",
      "Im Team pünktlich sein, wenn es darauf ankommt",
    ],
    firstDay: ["10:00 Treffen im Foyer", "11:00 Rundgang über und unter der Bühne", "13:30 Farbe mischen"],
    mentor: "Bühnenbildner",
    periods: [[8, 12, 2]],
    more: {
      startsAt: "10:00",
      criteria: ["interests", "skills"],
      wheelchair: "partly",
      accessibilityNote: "Bühne und Saal stufenlos, der Schnürboden nicht.",
    },
  },
  {
    kind: "orient",
    field: "kkg",
    title: "Drei Monate Theaterluft nach der Schule",
    description:
      "Du willst wissen, ob Kultur dein Beruf werden kann? Du wechselst zwischen Dramaturgie, Kostüm und Öffentlichkeitsarbeit und begleitest eine Produktion bis zur Premiere.",
    tasks: ["Texte kürzen und Proben protokollieren", "Kostüme ändern und beschriften", "Ankündigungen schreiben"],
    learningGoals: [
      "Einen Spielplan lesen und planen",
      "Für verschiedene Menschen schreiben",
      "Eine Produktion vom ersten Treffen bis zur Premiere verstehen",
    ],
    firstDay: ["11:00 Begrüßung im Büro", "12:00 Leseprobe", "15:00 Was dich interessiert: wir planen deine Wochen"],
    mentor: "Dramaturgin",
    periods: [[11, 84, 1, 42, 84]],
    more: { startsAt: "11:00", germanLevel: "b2", criteria: ["answers", "dates"] },
  },
];
