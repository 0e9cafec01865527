import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "blaupause",
  name: "Druckerei Blaupause",
  street: "Hochstraße 36",
  postcode: "45894",
  size: "under10",
  about: "Plakate, Hochzeitskarten, Vereinshefte. Zwei Offsetmaschinen und eine Handpresse.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "me",
    title: "Gestalten und drucken: dein Plakat an der Wand",
    description:
      "Zwischen Bildschirm und Papier verschwindet gern das schönste Grün. Du setzt ein Plakat für ein Nachbarschaftsfest, schneidest, falzt und druckst es auf der Handpresse nach, Buchstabe für Buchstabe. Farbflecken auf dem Pullover zählen als Andenken.",
    tasks: ["Ein Plakat setzen", "An der Handpresse drucken", "Schneiden und falzen"],
    learningGoals: ["Schriften bewusst wählen", "Daten druckfertig machen", "Korrektur lesen"],
    firstDay: ["08:30 Papiermuster fühlen", "10:00 Entwurf", "13:00 Handpresse"],
    mentor: "Mediengestalterin",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
      [24, 12, 1],
    ],
    more: { startsAt: "08:30", criteria: ["skills", "interests"], wheelchair: "no", germanLevel: "b1" },
  },
  {
    kind: "langzeit",
    field: "me",
    title: "Mittwochs in der Druckvorstufe",
    description:
      "Vereinshefte kommen als wilde Sammlung aus Handyfotos und Sprachnachrichten bei uns an. Mittwochs machst du daraus Seiten: Bilder freistellen, Texte kürzen, Umbrüche retten. Bis zum Sommer hältst du zwölf Hefte in der Hand, in denen du steckst.",
    tasks: ["Bilder bearbeiten", "Seiten umbrechen", "Druckdaten prüfen"],
    learningGoals: ["Ein Layoutprogramm beherrschen", "Texte auf Länge bringen", "Absprachen einhalten"],
    firstDay: ["08:30 Arbeitsplatz", "09:30 Ein Heft von vorn bis hinten", "13:00 Erste Seite"],
    mentor: "Druckvorlagenherstellerin",
    periods: [[9, 150, 1]],
    more: { weekdays: [3], startsAt: "08:30", criteria: ["skills", "german"], germanLevel: "b2", wheelchair: "no" },
  },
];
