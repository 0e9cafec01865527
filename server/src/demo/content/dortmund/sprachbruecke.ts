import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "sprachbruecke",
  name: "Sprachbrücke Dorstfeld",
  street: "Dorstfelder Hellweg 13",
  postcode: "44149",
  size: "under10",
  kind: "association",
  about: "Nachbarschaftsladen mit Deutschkursen, Formularhilfe und einem Samowar, der nie kalt wird.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "gesge",
    title: "Formulare, Tee und viele Alphabete",
    description:
      "Neunundvierzig Felder hat der Antrag, und keins ist selbsterklärend. Zu zweit mit einer Beraterin hilfst du beim Ausfüllen, sammelst Wörter für die Vokabelwand, betreust die Spielecke und schenkst Tee aus, der hier mehr Türen öffnet als jedes Schild.",
    tasks: [
      "Formulare gemeinsam ausfüllen",
      "Vokabelkarten gestalten",
      "Die Spielecke betreuen",
      "Aushänge in einfacher Sprache schreiben",
    ],
    learningGoals: [
      "Behördensprache vereinfachen",
      "Datenschutz in der Beratung beachten",
      "Zuhören, auch wenn Wörter fehlen",
    ],
    firstDay: ["09:00 Teeküche", "09:30 Kursbesuch", "11:00 Beratung begleiten", "13:30 Vokabelwand"],
    mentor: "Sozialberaterin",
    periods: [
      [7, 12, 2],
      [13, 12, 2],
      [19, 12, 2],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["languages", "interests"],
      usefulLanguages: ["ar", "uk", "ru", "fa", "ku", "ro"],
      prerequisites: ["schweigepflicht"],
      wheelchair: "yes",
      germanLevel: "b1",
    },
  },
  {
    kind: "orient",
    field: "gesge",
    title: "Nach der Schule: Gemeinwesenarbeit ausprobieren",
    description:
      "Wem gehört der Spielplatz, wenn alle ihn anders nutzen wollen? Du machst Umfragen an Haustüren, organisierst ein Straßenfest, streitest freundlich mit dem Ordnungsamt und merkst nebenbei, ob Soziale Arbeit, Verwaltung oder Lehramt besser zu dir passt.",
    tasks: ["Haustürgespräche führen und auswerten", "Ein Straßenfest planen", "Förderanträge mitschreiben"],
    learningGoals: ["Interessen verschiedener Gruppen zusammenbringen", "Budgets aufstellen", "Öffentlich sprechen"],
    firstDay: ["10:00 Stadtteilspaziergang", "12:00 Suppe im Laden", "13:00 Deine Projektidee"],
    mentor: "Quartiersmanager",
    periods: [
      [12, 84, 1, 42, 84],
      [36, 84, 1, 42, 84],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["answers", "languages"],
      usefulLanguages: ["tr", "ar", "bg"],
      wheelchair: "yes",
      remoteShare: 10,
    },
  },
];
