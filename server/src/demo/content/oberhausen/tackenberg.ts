import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "tackenberg",
  name: "Bodenlabor Tackenberg",
  street: "Am Tackenberg 77",
  postcode: "46119",
  size: "from10",
  about: "Was hundert Jahre Industrie im Boden hinterlassen haben, finden wir heraus.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "n",
    title: "Bodenlabor: graben, sieben, staunen",
    description:
      "Eine Handvoll Erde erzählt, ob hier ein Garten war oder eine Kokerei. Du bohrst Proben aus der Wiese, trocknest, siebst, misst Säure und Salz und steckst bunte Nadeln in eine Karte, bis ein Muster sichtbar wird.",
    tasks: ["Bohrkerne nehmen", "Proben sieben und trocknen", "Messwerte kartieren"],
    learningGoals: ["Proben eindeutig beschriften", "Messreihen vergleichen", "Schutzkleidung richtig tragen"],
    firstDay: ["08:00 Stiefel und Kittel", "09:00 Wiese", "13:00 Sieb und Ofen"],
    mentor: "Umweltlaborantin",
    periods: [
      [12, 12, 2],
      [19, 12, 2],
      [27, 12, 2],
    ],
    more: { prerequisites: ["safety_shoes"], criteria: ["interests", "skills"], wheelchair: "no" },
  },
];
