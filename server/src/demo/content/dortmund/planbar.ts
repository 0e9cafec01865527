import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "planbar",
  name: "Planbar Softwarekollektiv",
  street: "Emil-Figge-Straße 88",
  postcode: "44227",
  size: "from10",
  about:
    "Dreizehn Menschen, kein Chef, viele Whiteboards. Wir bauen Software für Feuerwehren, Tafeln und Bibliotheken.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "bfe",
    field: "itc",
    title: "Ein Tag Code: deine erste Webseite",
    description:
      "Weiße Seite, blinkender Strich. Mittags hat deine Seite schon Farben, einen Knopf und einen Fehler, den niemand versteht, bis alle gemeinsam draufschauen und lachen, weil nur ein Zeichen fehlte. Zu Hause kannst du einfach weitermachen.",
    tasks: ["HTML und CSS ausprobieren", "Einen Fehler suchen", "Die eigene Seite zeigen"],
    learningGoals: ["Grundaufbau einer Webseite erklären", "Systematisch suchen", "Um Hilfe bitten"],
    firstDay: ["09:30 Laptops verteilen", "10:00 Erste Zeile", "13:00 Fehlersuche zu zweit"],
    mentor: "Entwickler und Kursleiter",
    periods: [
      [6, 1, 8],
      [13, 1, 8],
      [22, 1, 8],
    ],
    more: {
      startsAt: "09:30",
      weekdays: [3],
      criteria: ["interests"],
      wheelchair: "yes",
      breakMinutes: 45,
      germanLevel: "a2",
      usefulLanguages: ["en", "uk"],
    },
  },
  {
    kind: "begleit",
    field: "itc",
    title: "Werkstudienplatz Barrierefreiheit",
    description:
      "Wie klingt eine Webseite, wenn man sie nicht sieht? Mit Screenreader, Tastatur und einer Testgruppe, die kein Blatt vor den Mund nimmt, prüfst du unsere Oberflächen und reparierst, was klemmt. Zwei Tage pro Woche, Prüfungszeiten sind heilig.",
    tasks: [
      "Oberflächen nach WCAG prüfen",
      "Korrekturen in React umsetzen",
      "Testrunden mit Nutzerinnen und Nutzern vorbereiten",
    ],
    learningGoals: [
      "Semantisches HTML sicher einsetzen",
      "Befunde priorisieren",
      "Automatische Tests für Barrieren schreiben",
    ],
    firstDay: [
      "10:00 Rechner und Zugänge",
      "11:00 Eine Seite mit geschlossenen Augen bedienen",
      "14:00 Erste Korrektur",
    ],
    mentor: "Frontend-Entwicklerin",
    periods: [
      [7, 84, 2, 56, 84],
      [21, 84, 2, 56, 84],
      [41, 84, 2, 56, 84],
    ],
    more: {
      startsAt: "10:00",
      dailyMinutes: 420,
      breakMinutes: 45,
      remoteShare: 50,
      criteria: ["skills"],
      pay: { type: "hour", cents: 1750 },
      usefulLanguages: ["en"],
      germanLevel: "b1",
      wheelchair: "yes",
    },
  },
  {
    kind: "sbp",
    field: "itc",
    title: "Zwei Wochen Softwarekollektiv: fragen, bauen, zeigen",
    description:
      "Bei uns gibt es keinen Chef, also fragst du einfach alle. Zusammen mit der Tafel in Hombruch entsteht eine kleine App, die anzeigt, welche Lebensmittel heute übrig sind, und am zweiten Freitag führst du sie den Leuten vor, die sie benutzen werden.",
    tasks: ["Mit künftigen Nutzerinnen sprechen", "Bildschirme auf Papier entwerfen", "Eine Ansicht programmieren"],
    learningGoals: ["Anforderungen aufschreiben", "Im Paar programmieren", "Rückmeldungen annehmen"],
    firstDay: ["09:30 Plenum", "10:30 Besuch bei der Tafel", "13:30 Papier und Schere"],
    mentor: "Entwicklerin und Moderatorin",
    periods: [
      [12, 12, 2],
      [19, 12, 2],
    ],
    fate: { is: "submitted" },
    more: { startsAt: "09:30", wheelchair: "yes", criteria: ["interests"], remoteShare: 0, usefulLanguages: ["en"] },
  },
];
