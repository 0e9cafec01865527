import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "ladewerk",
  name: "Ladewerk Energie",
  street: "Altendorfer Straße 212",
  postcode: "45143",
  size: "from10",
  about: "Wallboxen, Ladeparks, Speicher in Garagen. Wir sind sieben Elektroleute, zwei Planerinnen und ein Lastenrad.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Ladesäulen anschließen und begreifen",
    description:
      "Wie viele Föhne passen in ein Auto? Die Antwort rechnest du am ersten Vormittag aus, und danach wird gebaut: Zähler setzen, Kabel ziehen, Fundament prüfen, testen. Am Schluss lädt an deiner Übungssäule ein echtes Fahrrad.",
    tasks: ["Kabelwege vermessen", "Eine Übungssäule verdrahten", "Prüfprotokolle ausfüllen"],
    learningGoals: [
      "Leistung und Energie auseinanderhalten",
      "Schutzschalter erklären",
      "Auf Baustellen umsichtig sein",
    ],
    firstDay: ["08:00 Frühstück am Lastenrad", "08:45 Rechnen mit Föhnen", "10:30 Werkstatt", "13:30 Baustellenbesuch"],
    mentor: "Elektroniker für Energietechnik",
    periods: [
      [7, 12, 2],
      [14, 12, 2],
      [22, 12, 1],
    ],
    more: {
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "dates"],
      usefulLanguages: ["tr", "en"],
      wheelchair: "partly",
      accessibilityNote: "Büro und Werkstatt ebenerdig, Baustellen unterschiedlich.",
      germanLevel: "b1",
    },
  },
  {
    kind: "pflicht_studium",
    field: "tec",
    title: "Praxissemester Ladepark: planen, simulieren, streiten",
    description:
      "Zwölf Ladepunkte, ein Trafo, ein Parkhausbetreiber mit Sonderwünschen. Du simulierst Lastspitzen, vergleichst Speichergrößen und vertrittst deine Empfehlung vor Leuten, die das Budget haben und am liebsten alles sofort hätten. Widerspruch ist willkommen, auch deiner.",
    tasks: [
      "Lastgänge auswerten",
      "Varianten simulieren",
      "Anträge beim Netzbetreiber vorbereiten",
      "Bauherrengespräche protokollieren",
    ],
    learningGoals: ["Netzanschlussregeln kennen", "Wirtschaftlichkeit berechnen", "Technik für Laien darstellen"],
    firstDay: ["08:30 Einrichten", "10:00 Projektvorstellung", "14:00 Ortstermin im Parkhaus"],
    mentor: "Planungsingenieurin",
    periods: [
      [13, 182, 1, 120, 182],
      [41, 182, 1, 120, 182],
    ],
    more: {
      startsAt: "08:30",
      pay: { type: "month", cents: 100000 },
      remoteShare: 30,
      criteria: ["skills", "answers"],
      usefulLanguages: ["en"],
      wheelchair: "yes",
      germanLevel: "b2",
    },
  },
];
