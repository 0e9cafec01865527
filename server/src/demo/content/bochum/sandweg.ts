import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "sandweg",
  name: "Kanzlei am Sandweg",
  street: "Hattinger Straße 402",
  postcode: "44795",
  size: "under10",
  about:
    "Zwei Anwältinnen, ein Anwalt, Familien- und Mietrecht. Bei uns sitzen Menschen, für die gerade viel auf dem Spiel steht.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "gesge",
    title: "Mietrecht, Aktenzeichen, Taschentücher",
    description:
      "Ein Brief mit fünfzehn Paragrafen, und trotzdem will die Mieterin nur wissen, ob sie ausziehen muss. Du hörst bei Gesprächen zu, wenn alle einverstanden sind, suchst Urteile heraus, besuchst eine Verhandlung und übersetzt Juristendeutsch in Sätze, die man versteht.",
    tasks: [
      "Akten anlegen und Fristen eintragen",
      "Urteile zu einer Frage suchen",
      "Eine Verhandlung besuchen und zusammenfassen",
    ],
    learningGoals: ["Aufbau eines Falls erkennen", "Verschwiegenheit ernst nehmen", "Einfach schreiben"],
    firstDay: ["09:00 Vertraulichkeit unterschreiben", "09:30 Wie eine Akte lebt", "11:00 Erste Recherche"],
    mentor: "Rechtsanwaltsfachangestellte",
    periods: [
      [8, 12, 1],
      [15, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["german", "answers"],
      prerequisites: ["schweigepflicht"],
      germanLevel: "c1",
      usefulLanguages: ["tr", "ar", "uk"],
      wheelchair: "yes",
    },
  },
  {
    kind: "begleit",
    field: "gesge",
    title: "Studentische Hilfe im Familienrecht",
    description:
      "Dienstags und donnerstags gehört der Schreibtisch am Fenster dir. Unterhalt berechnen, Schriftsätze vorbereiten, Rechtsprechung durchforsten: Du bekommst echte Fragen mit echter Frist, und wenn du mit einer Lösung kommst, die wir nicht gesehen haben, sagen wir das auch laut.",
    tasks: [
      "Rechtsprechung zu laufenden Fällen auswerten",
      "Entwürfe für Schriftsätze schreiben",
      "Unterhalt berechnen",
    ],
    learningGoals: ["Gutachten in Praxis übersetzen", "Fristen sicher berechnen", "Mandantengespräche vorbereiten"],
    firstDay: ["10:00 Zugang und Datenschutz", "11:00 Ein laufender Fall", "14:00 Erster Entwurf"],
    mentor: "Fachanwältin für Familienrecht",
    periods: [
      [9, 84, 1, 42, 84],
      [22, 84, 1, 42, 84],
      [41, 84, 1, 42, 84],
    ],
    more: {
      startsAt: "10:00",
      remoteShare: 30,
      criteria: ["skills", "german"],
      prerequisites: ["schweigepflicht"],
      germanLevel: "c1",
      pay: { type: "hour", cents: 1600 },
      wheelchair: "yes",
    },
  },
];
