import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "nordlicht",
  name: "Agentur Nordlicht Medien",
  street: "Kettwiger Straße 36",
  postcode: "45127",
  size: "under10",
  about: "Plakate, Podcasts, Websites für Vereine und kleine Firmen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "me",
    title: "Plakat, Podcast, Post: eine Woche Agentur und noch eine",
    description:
      "Der Kaninchenzuchtverein braucht ein Plakat, und zwar eins, vor dem man stehen bleibt. Du skizzierst, textest, nimmst für die nächste Podcastfolge das Knabbern auf und zeigst deine Entwürfe in einer Runde, in der alle zuerst sagen, was gelungen ist.",
    tasks: ["Ideen sammeln und ordnen", "Ein Plakat gestalten", "Einen Beitrag schneiden"],
    learningGoals: ["Mit Bildrechten umgehen", "Für eine Zielgruppe schreiben", "Kritik annehmen und geben"],
    firstDay: ["09:30 Kennenlernen", "10:30 Briefing", "13:00 Ideenrunde"],
    mentor: "Grafikerin",
    periods: [
      [7, 12, 1],
      [10, 12, 1],
    ],
    more: { startsAt: "09:30", criteria: ["answers", "skills"], wheelchair: "yes", remoteShare: 10 },
  },
  {
    kind: "freiwillig_lang",
    field: "me",
    title: "Sechs Monate Redaktion und Gestaltung",
    description:
      "Montag Newsletter, Dienstag Korrektur, Mittwoch alles anders, weil ein Foto fehlt. Ein halbes Jahr in unserer kleinen Agentur heißt schreiben, gestalten, streichen, telefonieren und am Ende ein Heft in der Hand halten, dessen Druckfehler außer dir niemand kennt.",
    tasks: ["Beiträge schreiben und bebildern", "Newsletter bauen", "Auswertungen lesen"],
    learningGoals: ["Redaktionell planen", "Barrierearm gestalten", "Mit Kundschaft sprechen"],
    firstDay: ["09:30 Begrüßung", "10:30 Redaktionssitzung", "14:00 Erster Beitrag"],
    mentor: "Redakteur",
    periods: [[12, 180, 1]],
    more: { germanLevel: "c1", remoteShare: 40, criteria: ["skills", "answers"], wheelchair: "yes" },
  },
  {
    kind: "orient",
    field: "me",
    title: "Newsletter für Vereine: zehn Wochen Redaktion",
    description:
      "Vereine haben die besten Geschichten und die schlechtesten Fotos. Zehn Wochen lang hilfst du fünf von ihnen, beides zusammenzubringen: Themen sammeln, Überschriften kürzen, Bilder zuschneiden, am Versandtag einmal tief durchatmen und auf den Knopf drücken.",
    tasks: ["Redaktionspläne führen", "Texte kürzen", "Bilder auswählen und bearbeiten"],
    learningGoals: ["Zielgruppen beschreiben", "Einwilligungen prüfen", "Auswertungen lesen"],
    firstDay: ["09:30 Redaktionsrunde", "10:30 Drei Newsletter auseinandernehmen", "13:00 Erste Überschrift"],
    mentor: "Redaktionsleiter",
    periods: [[12, 70, 1, 42, 70]],
    fate: { is: "submitted" },
    more: { startsAt: "09:30", remoteShare: 30, germanLevel: "c1", pay: { type: "month", cents: 40000 } },
  },
];
