import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "farbton",
  name: "Malerbetrieb Farbton",
  street: "Germaniastraße 150",
  postcode: "45355",
  size: "from10",
  about: "Fassaden, Treppenhäuser, Kinderzimmer. Vierzehn Leute und ungefähr neunhundert Weißtöne.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "bav",
    title: "Fünf Tage Farbe: spachteln, streichen, schablonieren",
    description:
      "Eine Wand verzeiht nichts, Streiflicht am Abend erst recht nicht. Auf deiner eigenen Gipsplatte spachtelst, schleifst und streichst du, ziehst eine Linie ohne Klebeband und bringst ein Muster auf, das du selbst geschnitten hast. Die Platte nimmst du mit, falls sie in die Straßenbahn passt.",
    tasks: ["Untergründe prüfen", "Spachteln und schleifen", "Eine Schablone schneiden und drucken"],
    learningGoals: ["Farbkreis anwenden", "Materialmenge berechnen", "Leitern sicher aufstellen"],
    firstDay: ["08:00 Weiße Hose fassen", "08:30 Farbkreis", "10:00 Spachteln"],
    mentor: "Malermeister",
    periods: [
      [9, 5, 3],
      [16, 5, 3],
      [23, 5, 3],
    ],
    more: {
      criteria: ["interests"],
      prerequisites: ["safety_shoes"],
      usefulLanguages: ["tr", "sq", "pl", "ro"],
      germanLevel: "a1",
    },
  },
  {
    kind: "eq",
    field: "bav",
    title: "Malerhandwerk: Einstieg auf Probe",
    description:
      "Montags Baustelle, dienstags Baustelle, mittwochs Schule, donnerstags merkst du, dass du schneller geworden bist. Im ersten Monat läufst du mit, im vierten streichst du ein Zimmer allein und im sechsten sitzen wir zusammen und reden über die Ausbildung.",
    tasks: ["Räume abkleben und schützen", "Tapeten lösen und neu kleben", "Fassaden reinigen und grundieren"],
    learningGoals: ["Beschichtungssysteme auswählen", "Aufmaß nehmen", "Saubere Übergabe an Kundschaft"],
    firstDay: ["07:00 Lager", "07:30 Gerüst und Leiter: Unterweisung", "12:00 Essen mit dem Trupp"],
    mentor: "Vorarbeiter und Ausbilder",
    periods: [[10, 180, 2]],
    more: {
      startsAt: "07:00",
      prerequisites: ["safety_shoes", "erstuntersuchung"],
      criteria: ["dates", "interests"],
      germanLevel: "a2",
      usefulLanguages: ["ar", "tr", "sq"],
      pay: { type: "month", cents: 50000 },
    },
  },
];
