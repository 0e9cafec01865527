import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "westwind",
  name: "Sportkreis Westwind",
  street: "Rittershofer Straße 49",
  postcode: "44357",
  size: "under10",
  kind: "association",
  about: "Fußball, Judo, Lauftreff, Eltern-Kind-Turnen. Wir haben mehr Bälle als Büros.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "ferien",
    field: "sp",
    title: "Fußballcamp mit allem, was dazugehört",
    description:
      "Hütchen aufstellen, Trinkflaschen füllen, Tränen trocknen, Tore zählen. Unser Camp lebt davon, dass jemand den Überblick behält, während sechzig Kinder gleichzeitig Stürmer sein wollen. Du leitest eine Station, die du vorher selbst entworfen hast.",
    tasks: [
      "Eine Technikstation entwerfen und leiten",
      "Ausrüstung ausgeben und zurückzählen",
      "Beim Abschlussturnier pfeifen",
    ],
    learningGoals: ["Übungen altersgerecht erklären", "Erste Hilfe bei Schürfwunden", "Ein Turnier planen"],
    firstDay: ["09:00 Trikots sortieren", "09:45 Camp beginnt", "12:30 Mittag", "13:30 Deine Station"],
    mentor: "Jugendtrainer",
    periods: [
      [17, 3, 4],
      [34, 3, 6],
      [48, 3, 4],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests"],
      prerequisites: ["fuehrungszeugnis"],
      usefulLanguages: ["tr", "ar", "bg"],
      germanLevel: "a2",
      pay: { type: "none", reason: "short_voluntary" },
    },
  },
  {
    kind: "langzeit",
    field: "sp",
    title: "Dienstags Verein: von der Kabine bis zur Kasse",
    description:
      "Ein Verein ist ein kleiner Betrieb, nur mit mehr Kuchen. Du begleitest ein ganzes Halbjahr lang Training, Mitgliederverwaltung und Platzpflege, und weil du regelmäßig kommst, vertraut man dir bald den Schlüssel zum Ballschrank an.",
    tasks: [
      "Trainingsstunden mitgestalten",
      "Anmeldungen in die Liste übertragen",
      "Linien auf dem Platz ziehen",
      "Einen Vereinsabend organisieren",
    ],
    learningGoals: [
      "Verantwortung für Material tragen",
      "Protokoll führen",
      "Sportarten anleiten, die man selbst nicht kann",
    ],
    firstDay: ["12:30 Vereinsheim", "13:30 Platzpflege", "15:30 Training der Kleinsten"],
    mentor: "Vereinsgeschäftsführerin",
    periods: [
      [8, 150, 2],
      [39, 170, 2],
    ],
    more: { startsAt: "12:30", weekdays: [2], dailyMinutes: 300, criteria: ["dates", "interests"], wheelchair: "yes" },
  },
];
