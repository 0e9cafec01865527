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
];
