import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "pappelmond",
  name: "Figurentheater Pappelmond",
  street: "Kuhlenwall 22",
  postcode: "47051",
  size: "under10",
  about: "Handpuppen, Schatten, Schaumstoff: Wir spielen in Schulen, Altenheimen und einmal im Schwimmbad.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "kkg",
    title: "Puppen bauen in drei Tagen",
    description:
      "Aus einem Klumpen Schaumstoff wird ein Kopf, wenn man genug wegschneidet. Drei Tage hast du, um eine Figur zu bauen, ihr eine Stimme zu geben und sie vor uns auftreten zu lassen. Wir lachen nur, wenn es lustig sein soll.",
    tasks: ["Einen Kopf schnitzen", "Ein Kostüm heften", "Eine Minute spielen"],
    learningGoals: ["Mit einfachem Werkzeug gestalten", "Eine Figur führen", "Vor anderen auftreten"],
    firstDay: ["10:00 Puppen kennenlernen", "11:00 Schaumstoff schneiden", "14:00 Augen aufsetzen, jetzt schaut sie"],
    mentor: "Puppenspielerin",
    periods: [
      [9, 3, 3],
      [23, 3, 3],
    ],
    more: { startsAt: "10:00", criteria: ["interests", "skills"], wheelchair: "no", germanLevel: "a1" },
  },
  {
    kind: "begleit",
    field: "kkg",
    title: "Dramaturgie für kleine Bühnen, neben dem Studium",
    description:
      "Ein Stück ohne Worte zu schreiben, ist mehr Arbeit als eines mit. An zwei Tagen in der Woche suchst du Stoffe, sitzt in Proben, streichst und beobachtest im Zuschauerraum, wann das Publikum auf den Stühlen nach vorn rutscht.",
    tasks: ["Stoffe recherchieren", "Proben protokollieren", "Begleitmaterial für Schulen schreiben"],
    learningGoals: ["Szenen ohne Sprache bauen", "Rückmeldungen geben", "Fördertexte verstehen"],
    firstDay: ["11:00 Gespräch über Lieblingsgeschichten", "12:30 Probe", "15:00 Erste Stoffliste"],
    mentor: "Dramaturg",
    periods: [[9, 86, 1, 56, 86]],
    more: {
      startsAt: "11:00",
      criteria: ["answers"],
      germanLevel: "b2",
      remoteShare: 30,
      wheelchair: "no",
      usefulLanguages: ["fr", "ar"],
    },
  },
];
