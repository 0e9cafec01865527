import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stadt-bochum",
  name: "Stadt Bochum",
  street: "Willy-Brandt-Platz 2",
  postcode: "44787",
  size: "from250",
  kind: "administration",
  about: "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "verwaltung",
    field: "wive",
    title: "Verwaltungspraktikum: Stadtplanung und Beteiligung",
    description:
      "Du bereitest eine Bürgerbeteiligung vor, wertest Rückmeldungen aus und sitzt dabei, wenn entschieden wird. Teil des Studiums, mit Vergütung.",
    tasks: ["Unterlagen aufbereiten", "Rückmeldungen auswerten", "Sitzungen protokollieren"],
    learningGoals: ["Verwaltungsrecht anwenden", "Verständlich schreiben", "Abläufe im Rathaus kennen"],
    firstDay: ["08:30 Begrüßung", "09:30 Amt für Stadtplanung", "13:00 Aktenkunde"],
    mentor: "Sachgebietsleiterin",
    periods: [[14, 120, 2, 84, 120]],
    more: { startsAt: "08:30", germanLevel: "c1", criteria: ["answers"], wheelchair: "yes", remoteShare: 20 },
  },
  {
    kind: "sbp",
    field: "wive",
    title: "Im Bürgerbüro: Ausweise, Anträge, Menschen",
    description:
      "Du lernst, warum eine Geburtsurkunde manchmal dreimal gebraucht wird, und hilfst mit, dass alle den richtigen Schalter finden.",
    tasks: ["Empfang unterstützen", "Formulare ordnen", "Wegweiser verbessern"],
    learningGoals: ["Freundlich Auskunft geben", "Datenschutz verstehen", "Ordnung in Vorgänge bringen"],
    firstDay: ["08:00 Begrüßung", "09:00 Bürgerbüro", "13:00 Archiv"],
    mentor: "Verwaltungsfachangestellte",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
    ],
    more: {
      criteria: ["german", "answers"],
      germanLevel: "b1",
      wheelchair: "yes",
      prerequisites: ["schweigepflicht"],
      usefulLanguages: ["tr", "ar", "uk", "ro"],
    },
  },
];
