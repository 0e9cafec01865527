import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "floezpixel",
  name: "Spielestudio Flözpixel",
  street: "Feldmarkstraße 120",
  postcode: "45883",
  size: "under10",
  about: "Fünf Leute, die Lernspiele für Museen und Kinderkliniken bauen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "itc",
    title: "Spielestudio: Figuren, Regeln, tausend kleine Fehler",
    description:
      "Letzte Woche lief unser Bergmann rückwärts durch die Wand, und alle fanden es besser als vorher. Du denkst dir ein kleines Level aus, baust es mit unserem Editor, lässt andere spielen und lernst, beim Zuschauen den Mund zu halten.",
    tasks: ["Ein Level entwerfen", "Regeln programmieren", "Spieltests beobachten"],
    learningGoals: [
      "Eine Idee auf das Wichtigste kürzen",
      "Variablen und Bedingungen benutzen",
      "Rückmeldungen sortieren",
    ],
    firstDay: ["10:00 Spielerunde", "11:00 Editor", "14:00 Papierlevel"],
    mentor: "Spieleentwicklerin",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
      [22, 12, 1],
    ],
    more: {
      startsAt: "10:00",
      criteria: ["skills", "interests"],
      wheelchair: "yes",
      remoteShare: 20,
      usefulLanguages: ["en"],
    },
  },
  {
    kind: "pflicht_studium",
    field: "itc",
    title: "Barrierefreie Spiele für kleine Patienten",
    description:
      "Ein Kind mit Gipsarm spielt mit links, und ein anderes nur mit den Augen. Für die beiden entwickelst du Steuerungen, probierst sie auf der Station aus und misst, ob es wirklich leichter geworden ist. Geistesblitze sind willkommen, Beweise noch mehr.",
    tasks: ["Eingabegeräte anbinden", "Mit Kindern testen", "Code dokumentieren"],
    learningGoals: ["Für verschiedene Bedürfnisse entwerfen", "Nutzertests planen", "Leistung messen"],
    firstDay: ["10:00 Studio", "11:30 Eingabegeräte ausprobieren", "14:00 Testplan"],
    mentor: "Technische Leiterin",
    periods: [
      [14, 180, 1, 90, 180],
      [40, 180, 1, 90, 180],
    ],
    more: {
      startsAt: "10:00",
      pay: { type: "month", cents: 88000 },
      germanLevel: "b1",
      remoteShare: 60,
      criteria: ["skills", "answers"],
      wheelchair: "yes",
      usefulLanguages: ["en"],
      prerequisites: ["schweigepflicht"],
    },
  },
  {
    kind: "begleit",
    field: "itc",
    title: "Leveldesign neben dem Studium",
    description:
      "Ein gutes Level erklärt sich, ohne ein Wort zu sagen. Zwei Nachmittage pro Woche baust du Räume, beobachtest durch die Scheibe, wo Testspieler hängen bleiben, und wirfst die Hälfte wieder weg, meistens die schönere.",
    tasks: ["Level entwerfen", "Spieltests beobachten", "Fehlerlisten führen"],
    learningGoals: ["Schwierigkeit dosieren", "Mit einer Spiel-Engine arbeiten", "Entwürfe verteidigen"],
    firstDay: ["13:00 Spielen, leider dienstlich", "14:00 Editor", "16:00 Erster Raum"],
    mentor: "Leveldesignerin",
    periods: [[12, 84, 1, 56, 84]],
    fate: { is: "submitted" },
    more: { startsAt: "13:00", remoteShare: 40, usefulLanguages: ["en"], wheelchair: "yes" },
  },
];
