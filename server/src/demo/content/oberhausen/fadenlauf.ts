import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "fadenlauf",
  name: "Textilmanufaktur Fadenlauf",
  street: "Duisburger Straße 103",
  postcode: "46049",
  size: "from10",
  about: "Arbeitskleidung, Vorhänge, Taschen aus altem Segeltuch.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Nähen, zuschneiden, umdenken: Textil von Hand",
    description:
      "Dieses Segel war schon auf der Nordsee, jetzt wird es deine Tasche. Du zeichnest einen Schnitt, kämpfst mit der Industriemaschine, die schneller ist als du, und rechnest nach, was ein Meter Stoff wirklich kostet, wenn alle davon leben sollen.",
    tasks: ["Stoffe zuschneiden", "An der Industriemaschine nähen", "Fehler finden und auftrennen"],
    learningGoals: ["Schnittmuster lesen", "Sicher an der Maschine arbeiten", "Kosten berechnen"],
    firstDay: ["07:30 Rundgang", "08:30 Stoffkunde", "10:30 Erste Naht"],
    mentor: "Schneiderin",
    periods: [
      [7, 12, 2],
      [12, 12, 2],
    ],
    more: { startsAt: "07:30", criteria: ["skills", "interests"], wheelchair: "yes", usefulLanguages: ["tr", "uk"] },
  },
  {
    kind: "begleit",
    field: "kkg",
    title: "Modedesign nebenbei: zwei Tage pro Woche",
    description:
      "Eine Jacke für Gerüstbauer braucht Taschen dort, wo der Gurt nicht sitzt. Solche Dinge erfährst du bei Anproben auf der Baustelle und zeichnest sie danach in den Entwurf. Schön werden darf es natürlich auch.",
    tasks: ["Entwürfe zeichnen", "Schnitte bauen", "Anproben begleiten"],
    learningGoals: ["Material auswählen", "Für den Gebrauch gestalten", "Eine Kleinserie vorbereiten"],
    firstDay: ["09:00 Begrüßung", "10:00 Musterarchiv", "13:00 Entwurf"],
    mentor: "Designerin",
    periods: [[9, 84, 1, 56, 84]],
    more: { startsAt: "09:00", criteria: ["skills", "answers"], wheelchair: "yes", germanLevel: "b1" },
  },
];
