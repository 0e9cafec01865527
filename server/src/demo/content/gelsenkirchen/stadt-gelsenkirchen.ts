import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stadt-gelsenkirchen",
  name: "Stadt Gelsenkirchen",
  street: "Ebertplatz 11",
  postcode: "45879",
  size: "from250",
  kind: "administration",
  about: "Die Stadtverwaltung mit ihren Ämtern, Betrieben und Einrichtungen: vom Bürgerbüro bis zum Grünflächenamt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "sp",
    title: "Jugendzentrum: Turnier, Tonstudio, Theke",
    description:
      "Du organisierst ein Turnier, hilfst im Tonstudio und hörst zu, wenn jemand reden will. Beginn erst mittags.",
    tasks: ["Angebote vorbereiten", "Turniere leiten", "Die Theke betreuen"],
    learningGoals: ["Gruppen leiten", "Konflikte beruhigen", "Planen und aufräumen"],
    firstDay: ["12:00 Teamrunde", "13:00 Haus kennenlernen", "15:00 Öffnung"],
    mentor: "Sozialpädagoge",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
    ],
    more: {
      startsAt: "12:00",
      criteria: ["answers", "interests"],
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "ku"],
      minimumAge: 15,
    },
  },
  {
    kind: "fos",
    field: "wive",
    title: "Ein Jahr Stadtkasse und Personalamt",
    description:
      "Zwei Ämter, ein Jahr: Du buchst, prüfst, schreibst und lernst nebenbei, wie eine Stadt ihr Geld ausgibt.",
    tasks: ["Rechnungen prüfen", "Post bearbeiten", "Statistiken führen"],
    learningGoals: ["Kaufmännisch rechnen", "Briefe verständlich schreiben", "Fristen einhalten"],
    firstDay: ["08:00 Begrüßung", "09:00 Stadtkasse", "13:00 Personalamt"],
    mentor: "Ausbilderin",
    periods: [[36, 330, 2]],
    more: { criteria: ["german", "skills"], germanLevel: "b2", wheelchair: "yes" },
  },
];
