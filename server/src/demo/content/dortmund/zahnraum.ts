import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "zahnraum",
  name: "Zahnraum Aplerbeck",
  street: "Köln-Berliner Straße 52",
  postcode: "44287",
  size: "from10",
  about: "Zahnarztpraxis mit eigenem Labor im Dachgeschoss. Wer Angst hat, bekommt Zeit; wer keine hat, auch.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Zahnarztpraxis: assistieren, trösten, sterilisieren",
    description:
      "Manche halten beim Bohren am liebsten eine Hand. Du sitzt daneben, reichst an, saugst ab und lernst, Instrumente so vorzubereiten, dass nichts fehlt und nichts Fremdes dran ist. Zwischendurch machst du aus Gips einen Abdruck deiner eigenen Zähne.",
    tasks: [
      "Behandlungsräume vorbereiten",
      "Instrumente reinigen und sterilisieren",
      "Termine vergeben",
      "Ein Gipsmodell herstellen",
    ],
    learningGoals: ["Hygieneketten erklären", "Zahnschema lesen", "Menschen mit Angst begegnen"],
    firstDay: ["08:00 Kasack aussuchen", "08:30 Händedesinfektion üben", "10:00 Bei der ersten Behandlung zuschauen"],
    mentor: "Zahnmedizinische Fachangestellte",
    periods: [
      [8, 12, 1],
      [13, 12, 1],
      [21, 12, 1],
    ],
    more: {
      prerequisites: ["schweigepflicht"],
      criteria: ["german", "interests"],
      usefulLanguages: ["tr", "ru", "ar"],
      wheelchair: "yes",
      germanLevel: "b1",
    },
  },
  {
    kind: "praxiskurs",
    field: "prfe",
    title: "Zahntechnik: eine Krone in vier Tagen",
    description:
      "Wachs, Gips, Keramik, und alles in einer Größe, bei der man die Luft anhält. Im Labor unterm Dach modellierst du einen Backenzahn, erst dreifach vergrößert, dann im Original. Wer gern feilt, puzzelt oder Modellflugzeuge baut, ist bei uns richtig.",
    tasks: ["Modelle gießen und trimmen", "In Wachs modellieren", "Farbtöne bestimmen"],
    learningGoals: ["Feinmotorik einsetzen", "Materialien der Zahntechnik kennen", "Unter Vergrößerung arbeiten"],
    firstDay: ["09:00 Lupe und Licht einstellen", "09:30 Zahnformen zeichnen", "13:00 Wachs schmelzen"],
    mentor: "Zahntechnikerin",
    periods: [
      [10, 4, 2],
      [17, 4, 2],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["skills"],
      wheelchair: "no",
      accessibilityNote: "Das Labor liegt im Dachgeschoss ohne Aufzug.",
      germanLevel: "a2",
    },
  },
];
