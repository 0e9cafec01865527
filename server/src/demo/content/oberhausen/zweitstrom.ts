import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "zweitstrom",
  name: "Zweitstrom Elektrorecycling",
  street: "Dorstener Straße 408",
  postcode: "46119",
  size: "from10",
  about: "Inklusionsbetrieb: Wir machen aus kaputten Geräten ganze und aus ganz kaputten Rohstoffe.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Reparieren statt wegwerfen: Toaster, Radios, Staubsauger",
    description:
      "In sieben von zehn Toastern fehlt nur eine Feder. Du öffnest, prüfst, lötest und reinigst, und was wieder läuft, bekommt von dir ein Prüfsiegel und einen Preis. Bei uns arbeiten Menschen mit sehr verschiedenem Tempo, und alle trinken um zehn Kaffee.",
    tasks: ["Geräte öffnen und durchmessen", "Bauteile tauschen", "Sicherheitsprüfungen protokollieren"],
    learningGoals: ["Mit dem Vielfachmessgerät umgehen", "Lötstellen setzen", "Gefährliche Fehler erkennen"],
    firstDay: ["08:00 Rundgang", "09:00 Messplatz", "12:30 Erster Toaster"],
    mentor: "Elektroniker für Geräte",
    periods: [
      [7, 12, 2],
      [11, 12, 2],
      [22, 12, 3],
    ],
    more: {
      criteria: ["interests"],
      wheelchair: "yes",
      accessibilityNote: "Alle Arbeitsplätze sind höhenverstellbar, es gibt einen Ruheraum.",
      germanLevel: "a1",
      usefulLanguages: ["ar", "uk", "ro"],
    },
  },
  {
    kind: "fos",
    field: "el",
    title: "Fachoberschule Technik: ein Jahr Werkstatt mit Sinn",
    description:
      "Platinen, Akkus, Motoren: Drei Tage pro Woche lernst du, was in Geräten steckt und was davon in die Tonne darf. Im zweiten Halbjahr entwickelst du eine Vorrichtung, die jemandem mit einer Hand das Arbeiten erleichtert.",
    tasks: ["Geräte fachgerecht zerlegen", "Prüfabläufe verbessern", "Eine Vorrichtung bauen"],
    learningGoals: ["Schaltungen analysieren", "Gefahrstoffe trennen", "Für Bedürfnisse konstruieren"],
    firstDay: ["08:00 Unterweisung", "10:00 Demontagelinie", "13:00 Gespräch über deine Ziele"],
    mentor: "Arbeitspädagogin",
    periods: [[36, 330, 1]],
    more: {
      prerequisites: ["erstuntersuchung", "safety_shoes"],
      criteria: ["skills", "answers"],
      wheelchair: "yes",
      pay: { type: "month", cents: 18000 },
    },
  },
  {
    kind: "ferien",
    field: "el",
    title: "Drei Tage Repair: vom Mixer zur Musikbox",
    description:
      "Was andere zum Wertstoffhof bringen, landet bei uns auf dem Tisch: Mixer, Radios, eine sprechende Waage. Drei Tage lang schraubst du auf, misst durch, fotografierst, rettest und baust aus Resten einen Lautsprecher für dein Zimmer.",
    tasks: ["Geräte öffnen und dokumentieren", "Bauteile auslöten", "Einen Lautsprecher bauen"],
    learningGoals: ["Sicher vom Netz trennen", "Mit dem Multimeter messen", "Ersatzteile finden"],
    firstDay: ["10:00 Schraubendreher wählen", "10:30 Erstes Gerät", "14:00 Lötplatz"],
    mentor: "Reparaturtechniker",
    periods: [
      [33, 3, 4],
      [34, 3, 4],
    ],
    fate: { is: "submitted" },
    more: { startsAt: "10:00", wheelchair: "yes", usefulLanguages: ["ar", "tr", "en"] },
  },
];
