import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "ofenrohr",
  name: "Kulturzentrum Ofenrohr",
  street: "Lothringer Straße 15",
  postcode: "46045",
  size: "under10",
  about: "Kleinkunst, Werkräume und ein Repaircafé in einer ehemaligen Ofenfabrik.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "begleit",
    field: "gesge",
    title: "Stadtteilkultur erforschen, zwei Nachmittage pro Woche",
    description:
      "Warum kommen die einen jeden Freitag und die anderen nie? Du sprichst mit Leuten an der Haltestelle, wertest Eintrittslisten aus und probierst mit uns kleine Änderungen aus, zum Beispiel Suppe vor dem Konzert. Einfach, aber es wirkte.",
    tasks: ["Umfragen führen", "Listen auswerten", "Neue Formate erproben"],
    learningGoals: ["Befragungen sauber anlegen", "Ergebnisse bebildern", "Vorschläge begründen"],
    firstDay: ["13:00 Hausrunde", "14:00 Haltestelle", "16:00 Fragebogen"],
    mentor: "Soziologin im Vorstand",
    periods: [
      [9, 86, 1, 56, 86],
      [21, 86, 1, 56, 86],
    ],
    more: {
      startsAt: "13:00",
      weekdays: [3, 5],
      criteria: ["answers", "languages"],
      usefulLanguages: ["tr", "ar", "ru"],
      remoteShare: 30,
      wheelchair: "yes",
    },
  },
];
