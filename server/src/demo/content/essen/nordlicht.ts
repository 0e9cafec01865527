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
      "Du entwickelst mit uns eine Kampagne für einen Sportverein: erst die Idee, dann das Plakat, dann eine Minute Podcast. Der Verein entscheidet am Ende wirklich.",
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
      "Du schreibst, fotografierst und betreust die Kanäle kleiner Vereine. Nach einem Monat hast du eigene Projekte.",
    tasks: ["Beiträge schreiben und bebildern", "Newsletter bauen", "Auswertungen lesen"],
    learningGoals: ["Redaktionell planen", "Barrierearm gestalten", "Mit Kundschaft sprechen"],
    firstDay: ["09:30 Begrüßung", "10:30 Redaktionssitzung", "14:00 Erster Beitrag"],
    mentor: "Redakteur",
    periods: [[12, 180, 1]],
    more: { germanLevel: "c1", remoteShare: 40, criteria: ["skills", "answers"], wheelchair: "yes" },
  },
];
