import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "zwischenzeile",
  name: "Buchhandlung Zwischenzeile",
  street: "Bergheimer Straße 54",
  postcode: "47228",
  size: "under10",
  about: "Bücher, Tee und ein Lesesessel, in dem meistens jemand sitzt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "wive",
    title: "Buchhandlung: empfehlen, einräumen, Kasse machen",
    description:
      "Wer ein Buch »mit blauem Umschlag, irgendwas mit Meer« sucht, bekommt es hier auch. Du packst Lieferungen aus, schreibst Empfehlungskärtchen von Hand und rechnest abends mit uns die Kasse, auf den Cent und manchmal zweimal.",
    tasks: ["Wareneingang prüfen", "Empfehlungen schreiben", "Bestellungen bearbeiten"],
    learningGoals: ["Eine Warenwirtschaft verstehen", "Wünsche erfragen", "Eine Kasse abrechnen"],
    firstDay: ["09:30 Kartons auspacken", "11:00 Regale kennenlernen", "14:00 Erste Empfehlung"],
    mentor: "Buchhändlerin",
    periods: [
      [7, 12, 1],
      [14, 12, 1],
    ],
    more: {
      startsAt: "09:30",
      sector: "retail",
      criteria: ["german", "interests"],
      germanLevel: "b2",
      wheelchair: "yes",
    },
  },
  {
    kind: "ferien",
    field: "wive",
    title: "Drei Tage Schulbuchschlacht",
    description:
      "In der letzten Ferienwoche stapeln sich hier viertausend Schulbücher, und jedes gehört jemandem. Du sortierst, nebenan wird foliert, und wenn ein Stapel stimmt, hakst du ihn mit dem dicken Stift ab. Danach gibt es Eis.",
    tasks: ["Bestellungen zusammenstellen", "Listen abgleichen", "Abholungen ausgeben"],
    learningGoals: ["Ordnung in große Mengen bringen", "Listen fehlerfrei führen", "Freundlich bleiben im Gedränge"],
    firstDay: ["09:00 Stapelkunde", "09:30 Erste Klassenliste", "13:00 Ausgabe"],
    mentor: "Buchhändler",
    periods: [[38, 3, 3]],
    place: { street: "Düsseldorfer Straße 81", postcode: "47239" },
    more: {
      startsAt: "09:00",
      sector: "retail",
      criteria: ["skills", "dates"],
      pay: { type: "hour", cents: 1000 },
      wheelchair: "yes",
    },
  },
  {
    kind: "orient",
    field: "wive",
    title: "Buchhandlung entdecken (zweites Inserat)",
    description:
      "Lesen, sortieren, kassieren, dekorieren: Acht Wochen lang stehst du bei uns hinter der Theke und auf der Leiter. Wer nach dem Abschluss noch schwankt, sieht so den ganzen Laden, vom Wareneingang bis zum Karton mit den Remittenden.",
    tasks: ["Lieferungen auspacken", "Kundschaft beraten", "Remissionen buchen"],
    learningGoals: ["Sortiment aufbauen", "Kassenabschluss durchführen", "Bestellungen verwalten"],
    firstDay: ["09:00 Begrüßung", "10:00 Sortiment", "13:00 Kasse"],
    mentor: "Buchhändlerin",
    periods: [[9, 56, 1, 28, 56]],
    fate: {
      is: "rejected",
      reason: "duplicate",
      text: "Dieses Angebot steht seit Oktober fast gleich bei der Prüfstelle. Bitte ergänzen Sie dort einen weiteren Zeitraum, statt ein zweites einzureichen.",
    },
    more: { startsAt: "09:00" },
  },
];
