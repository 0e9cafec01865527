import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "spektrum",
  name: "Institut Spektrum Styrum",
  street: "Hauskampstraße 58",
  postcode: "45476",
  size: "from50",
  about: "Angewandte Forschung zu Katalysatoren. Viel Edelstahl, viel Geduld, gute Kantine.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "n",
    title: "Forschungsinstitut: messen, was man nicht sieht",
    description:
      "In unserem Keller steht ein Magnet, der Schlüssel aus der Tasche zieht. Du bereitest Proben vor, lernst, ein Spektrum zu lesen wie eine Landschaft, und hältst zum Schluss einen Vortrag von fünf Minuten vor Leuten, die sonst nur Englisch reden.",
    tasks: ["Proben vorbereiten", "Messungen begleiten", "Ein Spektrum auswerten"],
    learningGoals: ["Ein Laborbuch führen", "Diagramme deuten", "Kurz vortragen"],
    firstDay: ["08:30 Sicherheit", "10:00 Laborrunde", "13:30 Erstes Spektrum"],
    mentor: "Chemielaborantin",
    periods: [
      [7, 12, 1],
      [14, 12, 1],
    ],
    more: {
      startsAt: "08:30",
      criteria: ["interests", "skills"],
      wheelchair: "yes",
      usefulLanguages: ["en"],
      minimumAge: 15,
    },
  },
  {
    kind: "pflicht_studium",
    field: "n",
    title: "Katalyseforschung: ein Praxissemester an der Bank",
    description:
      "Wasserstoff speichern, ohne dass es knallt, daran forschen hier elf Leute aus sechs Ländern. Du bekommst eine eigene Messreihe, eine eigene Bank im Labor und jeden Montag vierzig Minuten, in denen deine Fragen drankommen.",
    tasks: ["Katalysatoren herstellen", "Messreihen fahren", "Literatur zusammenfassen"],
    learningGoals: ["Versuche planen und wiederholen", "Daten kritisch prüfen", "Auf Englisch berichten"],
    firstDay: ["09:00 Laborsicherheit", "11:00 Gruppentreffen", "14:00 Deine Bank"],
    mentor: "Gruppenleiterin",
    periods: [
      [15, 180, 1, 100, 180],
      [40, 190, 1, 100, 180],
    ],
    more: {
      startsAt: "09:00",
      pay: { type: "month", cents: 96000 },
      germanLevel: "a2",
      usefulLanguages: ["en"],
      criteria: ["skills"],
      prerequisites: ["arbeitsmedizin"],
      wheelchair: "partly",
      accessibilityNote: "Aufzug vorhanden, zwei Laborbänke sind unterfahrbar.",
    },
  },
  {
    kind: "langzeit",
    field: "n",
    title: "Donnerstags im Institut: Kristalle züchten",
    description:
      "Kristalle wachsen langsamer als Bohnen und schneller als Geduld. Ein Halbjahr lang züchtest du welche aus Salzlösungen, misst Winkel, fotografierst durch Polarisationsfilter und erklärst beim Tag der offenen Tür, warum Zucker eckig ist.",
    tasks: ["Lösungen ansetzen", "Kristalle vermessen", "Fotografieren und beschriften"],
    learningGoals: ["Sättigung verstehen", "Versuche wiederholbar machen", "Öffentlich erklären"],
    firstDay: ["09:00 Labor", "10:00 Die erste Lösung", "13:00 Mikroskop"],
    mentor: "Chemielaborantin",
    periods: [[12, 140, 2]],
    fate: { is: "submitted" },
    more: { startsAt: "09:00", wheelchair: "yes", criteria: ["answers"] },
  },
];
