import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "nahtstelle",
  name: "Nahtstelle Änderungsatelier",
  street: "Münsterstraße 145",
  postcode: "44145",
  size: "under10",
  about:
    "Kürzen, flicken, retten. Bei uns hängen Brautkleider neben Blaumännern, und beide werden gleich ernst genommen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "prfe",
    title: "Flicken mit Stolz: fünf Tage Reparatur",
    description:
      "Loch im Knie? Wunderbar. An fünf Tagen sammelst du Techniken, mit denen kaputte Kleidung schöner wird als vorher: Sashiko-Stiche, Patches, unsichtbare Säume. Bring etwas mit, das dir leidtut, und nimm es geheilt wieder mit.",
    tasks: ["Risse von Hand stopfen", "Reißverschlüsse austauschen", "Eine Hose kürzen"],
    learningGoals: ["Stoffe am Griff erkennen", "Nähmaschine einfädeln und einstellen", "Arbeitszeit schätzen"],
    firstDay: ["10:00 Ankommen, Tee", "10:30 Nadel, Faden, Fingerhut", "13:00 Erstes Loch"],
    mentor: "Schneidermeister",
    periods: [
      [8, 5, 3],
      [15, 5, 3],
    ],
    more: { startsAt: "10:00", criteria: ["interests"], usefulLanguages: ["tr", "ar", "bg", "ku"], germanLevel: "a1" },
  },
];
