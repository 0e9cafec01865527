import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "schluesselwerk",
  name: "Schlüsselwerk Metallbau",
  street: "Gelsenkirchener Straße 71",
  postcode: "45141",
  size: "from10",
  about: "Treppen, Balkone, Schlösser, Kunst am Bau. In unserem Hof steht eine Giraffe aus Zahnrädern.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "m",
    title: "Schlosserei: Funken, Feilen, Feingefühl",
    description:
      "Durch das Schutzglas ist das Schweißbad ein kleiner See. Zuerst schaust du nur, dann ziehst du Probenähte auf Blech, bis sie aussehen wie umgefallene Dominosteine, und zuletzt entsteht ein Kerzenständer, schwerer als gedacht und garantiert standfest.",
    tasks: ["Profile sägen und entgraten", "Probenähte schweißen", "Bei einer Balkonmontage zureichen"],
    learningGoals: [
      "Schutzausrüstung richtig tragen",
      "Winkel und Rechtwinkligkeit prüfen",
      "Stahl, Edelstahl und Aluminium unterscheiden",
    ],
    firstDay: ["07:30 Ausrüstung und Regeln", "08:30 Feilen", "11:00 Zuschauen am Schweißtisch", "13:00 Erste Naht"],
    mentor: "Metallbaumeisterin",
    periods: [
      [6, 12, 2],
      [13, 12, 2],
      [19, 19, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "skills"],
      usefulLanguages: ["tr", "pl", "ar"],
      germanLevel: "a2",
    },
  },
  {
    kind: "langzeit",
    field: "m",
    title: "Ein Tag pro Woche: die Giraffe bekommt ein Kind",
    description:
      "Unsere Zahnrad-Giraffe soll nicht allein bleiben. Montag für Montag sammelst du Schrottteile, zeichnest, heftest, verwirfst und schweißt an einem Jungtier, das am Ende des Schuljahres auf dem Stadtteilfest enthüllt wird. Nebenbei lernst du alles, was sonst noch in einer Schlosserei passiert.",
    tasks: [
      "Altteile sortieren und reinigen",
      "Entwürfe als Modell biegen",
      "Bauteile heften",
      "Arbeitsschritte in einem Heft festhalten",
    ],
    learningGoals: [
      "Vom Entwurf zum Werkstück arbeiten",
      "Mit Flex und Bohrmaschine umgehen",
      "Durchhalten bei langen Projekten",
    ],
    firstDay: ["08:00 Hofrunde zur Giraffe", "09:00 Sicherheitsunterweisung", "10:30 Schrottkiste durchsuchen"],
    mentor: "Schlossergeselle und Kunstschmied",
    periods: [
      [8, 160, 2],
      [40, 160, 2],
    ],
    more: { weekdays: [1], prerequisites: ["safety_shoes"], criteria: ["answers"] },
  },
];
