import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "rheinpegel",
  name: "Wasserlabor Rheinpegel",
  street: "Ehinger Straße 312",
  postcode: "47259",
  size: "from10",
  about: "Wir messen, was im Fluss, im Brunnen und im Schwimmbad schwimmt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "kompakt",
    field: "n",
    title: "Ein Tag Wasserlabor: fünf Gläser, fünf Rätsel",
    description:
      "Fünf Gläser stehen vor dir, alle klar, und nur eines darf man trinken. Mit Teststreifen, Tropfen und einer Pipette findest du heraus, welches. Zwischendurch erklärt dir eine Laborantin, warum sie nie mit Uhr arbeitet.",
    tasks: ["Proben vergleichen", "Härte und Säure bestimmen", "Ein Ergebnisblatt ausfüllen"],
    learningGoals: ["Sauber pipettieren", "Einen Versuch beschreiben", "Einen Laborberuf einschätzen"],
    firstDay: ["09:00 Kittel und Brille", "09:30 Rätsel eins bis drei", "12:00 Auflösung"],
    mentor: "Chemielaborantin",
    periods: [
      [7, 1, 8],
      [13, 1, 8],
      [27, 1, 8],
    ],
    more: { startsAt: "09:00", weekdays: [2], breakMinutes: 30, criteria: ["interests"], wheelchair: "yes" },
  },
  {
    kind: "pflicht_studium",
    field: "n",
    title: "Praxissemester: Arzneimittelspuren im Rhein",
    description:
      "Schmerzmittel landen irgendwann im Fluss, nur in Mengen, die kaum jemand messen kann. Du bringst ein Verfahren zum Laufen, das es kann, verteidigst deine Zahlen vor zwei sehr kritischen Kollegen und fährst alle zwei Wochen mit dem Messboot.",
    tasks: ["Proben anreichern", "Am Massenspektrometer messen", "Messreihen statistisch prüfen"],
    learningGoals: ["Ein Verfahren absichern", "Messunsicherheit angeben", "Einen Laborbericht schreiben"],
    firstDay: ["08:30 Sicherheit", "10:00 Geräteraum", "14:00 Projektplan"],
    mentor: "Laborleiterin",
    periods: [[13, 180, 1, 110, 170]],
    more: {
      startsAt: "08:30",
      pay: { type: "month", cents: 94000 },
      germanLevel: "b2",
      usefulLanguages: ["en"],
      criteria: ["skills", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Das Labor ist stufenlos, auf das Messboot führt eine steile Gangway.",
      remoteShare: 10,
    },
  },
  {
    kind: "fos",
    field: "n",
    title: "Jahrespraktikum Naturwissenschaft zwischen Boot und Labor",
    description:
      "Montags Boot, dienstags Labor, mittwochs Büro: So sieht deine Praktikumswoche aus. Du ziehst Wasser aus drei Metern Tiefe, zählst Keime auf Platten und lernst, weshalb eine Zahl ohne Einheit im Papierkorb landet.",
    tasks: ["Proben nehmen und kühlen", "Nährböden gießen und auszählen", "Ergebnisse eintragen"],
    learningGoals: ["Steril arbeiten", "Messreihen auswerten", "Eine Methode jemand anderem beibringen"],
    firstDay: ["08:00 Unterweisung", "09:30 Probenkoffer packen", "12:30 Auf dem Steg"],
    mentor: "Biologielaborant",
    periods: [[36, 330, 1]],
    more: {
      prerequisites: ["erstuntersuchung", "arbeitsmedizin"],
      criteria: ["german", "interests"],
      wheelchair: "no",
      pay: { type: "month", cents: 20000 },
    },
  },
  {
    kind: "sbp",
    field: "n",
    title: "Pegel, Proben, Protokolle: zwei Wochen am Strom",
    description:
      "Der Rhein steigt nachts, wenn niemand hinsieht, außer unserem Pegelschreiber. Du liest ihn ab, nimmst Proben vom Ponton, filtrierst trübes Wasser und vergleichst den Winter mit dem Sommer, in dem man bis zur Fahrrinne laufen konnte.",
    tasks: ["Proben am Ponton ziehen", "Schwebstoffe filtrieren und wiegen", "Ganglinien zeichnen"],
    learningGoals: ["Abfluss und Pegel unterscheiden", "Mittelwerte bilden", "Sicherheitsregeln am Wasser einhalten"],
    firstDay: ["08:00 Rettungsweste", "08:30 Ponton", "11:00 Labor", "14:00 Zeitreihen"],
    mentor: "Hydrologin",
    periods: [
      [13, 12, 2],
      [18, 12, 2],
    ],
    fate: { is: "submitted" },
    more: { wheelchair: "no", criteria: ["skills"], germanLevel: "b1" },
  },
];
