import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "rotglut",
  name: "Glaswerkstatt Rotglut",
  street: "Karl-Meyer-Straße 17",
  postcode: "45884",
  size: "under10",
  about: "Bleiverglasung, Fenster für alte Kirchen, Lampen für neue Küchen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Glas schneiden, Blei biegen, Licht fangen",
    description:
      "Glas bricht dort, wo du es willst, wenn du es vorher freundlich fragst. Bei uns ritzt du, brichst, schleifst Kanten und lötest aus bunten Scherben ein kleines Fenster. Pflaster liegen griffbereit, gebraucht werden sie selten.",
    tasks: ["Schablonen zeichnen", "Glas schneiden und schleifen", "Bleiruten löten"],
    learningGoals: ["Ein Muster in Teile zerlegen", "Glas gefahrlos handhaben", "Saubere Lötstellen setzen"],
    firstDay: ["09:00 Handschuhe und Glaslager", "10:00 Bruchübung", "13:30 Entwurf zeichnen"],
    mentor: "Glasermeisterin",
    periods: [
      [7, 12, 1],
      [14, 12, 1],
      [28, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["skills", "interests"],
      wheelchair: "partly",
      accessibilityNote: "Werkstatt ebenerdig, Arbeitstische sind fest auf 95 cm.",
    },
  },
  {
    kind: "praxiskurs",
    field: "kkg",
    title: "Drei Tage Farbe im Fenster",
    description:
      "Welche Farbe hat Sonntagmorgen? Solche Fragen stellen wir, bevor jemand zum Pinsel greift. Du malst mit Schwarzlot auf Glas, schiebst es in den Brennofen und wartest eine Nacht lang, ob die Linie hält.",
    tasks: ["Motive entwerfen", "Auf Glas malen", "Einen Brand einräumen"],
    learningGoals: ["Farben aufeinander abstimmen", "Eine Technik geduldig üben", "Eigene Entwürfe begründen"],
    firstDay: ["10:00 Farbproben im Licht", "11:00 Entwurf", "14:00 Erste Linie auf Glas"],
    mentor: "Glasmaler",
    periods: [
      [9, 3, 3],
      [23, 3, 3],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["interests", "skills"],
      wheelchair: "partly",
      accessibilityNote: "Der Malraum ist stufenlos und hat einen Tisch zum Unterfahren.",
      germanLevel: "a1",
    },
  },
];
