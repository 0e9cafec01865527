import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "riemke-turnt",
  name: "Turnverein Riemke turnt",
  street: "Herner Straße 331",
  postcode: "44807",
  size: "under10",
  kind: "association",
  about:
    "Kinderturnen, Parkour, Rollstuhlbasketball, Herzsport. 900 Mitglieder und eine Halle, in der immer jemand seine Trinkflasche vergisst.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "langzeit",
    field: "sp",
    title: "Donnerstags in der Halle: Kinderturnen leiten lernen",
    description:
      "Fünfundzwanzig Kinder, ein Schwungtuch und garantiert jemand, der nicht an die Reihe kommen will. Woche für Woche übernimmst du ein Stück mehr vom Ablauf, erst das Aufwärmen, dann eine Station, schließlich eine ganze Stunde mit deinem eigenen Parcours.",
    tasks: ["Geräte auf- und abbauen", "Hilfestellung geben", "Spiele erklären und pfeifen", "Stundenbilder zeichnen"],
    learningGoals: [
      "Gruppen mit Stimme und Blick führen",
      "Unfälle vermeiden",
      "Bewegungen in kleine Schritte zerlegen",
    ],
    firstDay: ["13:00 Hallenschlüssel und Rundgang", "14:00 Geräteaufbau", "15:00 Erste Gruppe"],
    mentor: "Übungsleiter mit B-Lizenz",
    periods: [
      [7, 130, 2],
      [39, 170, 2],
    ],
    more: {
      startsAt: "13:00",
      dailyMinutes: 270,
      breakMinutes: 30,
      criteria: ["interests", "dates"],
      prerequisites: ["fuehrungszeugnis"],
      wheelchair: "yes",
      germanLevel: "a2",
    },
  },
  {
    kind: "ferien",
    field: "sp",
    title: "Ferien-Parkour: Kisten, Matten, Mut",
    description:
      "Von Kasten zu Kasten, mit Anlauf und ohne Angst. In den Ferien wird unsere Halle zur Stadt aus Schaumstoff, und du hilfst, sie jeden Morgen neu zu bauen, damit siebzig Kinder springen, klettern und landen können. Abends tun die Arme weh und das Lachen hält noch an.",
    tasks: [
      "Parcours planen und sicher aufbauen",
      "Kindern Tricks Schritt für Schritt zeigen",
      "Pflaster kleben und trösten",
    ],
    learningGoals: ["Risiken einschätzen", "Klare Regeln sagen", "Im Trainerteam absprechen"],
    firstDay: ["09:00 Aufbau", "10:00 Regeln für alle", "13:00 Stationen", "15:00 Abbau"],
    mentor: "Parkour-Trainerin",
    periods: [
      [17, 3, 4],
      [33, 3, 5],
      [34, 3, 5],
      [48, 3, 4],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Halle und Toilette barrierefrei, die Tribüne nicht.",
      usefulLanguages: ["ar", "uk", "ro"],
      pay: { type: "hour", cents: 650 },
    },
  },
];
