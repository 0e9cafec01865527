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
      "In der alten Waschkaue hängen noch die Haken für die Bergmannskluft, jetzt hängen Scheinwerfer daran. Zwei Wochen vor der Premiere eines Kinderstücks streichst du Kulissen, suchst einen roten Koffer, den es nicht gibt, und sitzt bei Proben im Dunkeln mit Textbuch und Taschenlampe.",
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
      "Kann man davon leben? Das fragen alle, und wir antworten ehrlich. Ein paar Wochen Dramaturgie, ein paar Wochen Kostüm, dann Öffentlichkeitsarbeit: So begleitest du eine Produktion von der ersten Leseprobe bis zum Premierenbrötchen und weißt danach selbst, ob dir diese Luft bekommt.",
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
