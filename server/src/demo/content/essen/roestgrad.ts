import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "roestgrad",
  name: "Rösterei Röstgrad",
  street: "Rüttenscheider Straße 88",
  postcode: "45130",
  size: "under10",
  about:
    "Kaffeerösterei mit sechs Tischen, einem Trommelröster namens Hilde und direktem Draht zu vier Kooperativen in Honduras und Uganda.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "d",
    title: "Kaffee rösten, mahlen, ausschenken",
    description:
      "Knack, macht die erste Bohne, und alle halten kurz den Mund, denn jetzt zählt jede Sekunde. Du sitzt mit am Röster, verkostest mit lautem Schlürfen, schäumst Hafermilch und trägst Säcke, die nach Heu riechen. Kaffee mögen musst du nicht, neugierig sein schon.",
    tasks: [
      "Rohkaffee verlesen und abwiegen",
      "Getränke zubereiten",
      "Röstprotokolle führen",
      "Pakete für den Versand packen",
    ],
    learningGoals: [
      "Sensorisch beschreiben, was man schmeckt",
      "Preise entlang der Lieferkette nachvollziehen",
      "Maschinen reinigen und pflegen",
    ],
    firstDay: ["09:00 Schürze und Hygiene", "09:30 Hilde aufheizen", "11:00 Verkostung", "14:00 Milchschaum üben"],
    mentor: "Röstmeister",
    periods: [
      [7, 12, 1],
      [13, 12, 1],
      [19, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      prerequisites: ["ifsg43"],
      criteria: ["interests"],
      usefulLanguages: ["es", "en"],
      wheelchair: "partly",
      accessibilityNote: "Laden ebenerdig, Rösterei eine Stufe mit Rampe.",
      sector: "gastronomy",
    },
  },
  {
    kind: "begleit",
    field: "wive",
    title: "Fairer Handel in Zahlen",
    description:
      "Was bleibt von 3,40 Euro bei der Bäuerin? Neben deinem Studium rechnest du unsere Lieferkette durch, schreibst den jährlichen Bericht und gestaltest Grafiken, die an der Wand hängen dürfen, auch wenn sie unbequem sind.",
    tasks: [
      "Einkaufspreise und Frachten auswerten",
      "Den Jahresbericht schreiben",
      "Gespräche mit Kooperativen vorbereiten",
    ],
    learningGoals: ["Kalkulieren im Handel", "Daten ehrlich darstellen", "Nachhaltigkeitsaussagen belegen"],
    firstDay: ["10:00 Kaffee, was sonst", "10:30 Zahlenmaterial", "13:00 Fragen sammeln"],
    mentor: "Einkäuferin",
    periods: [
      [9, 84, 1, 50, 84],
      [22, 84, 1, 50, 84],
    ],
    more: {
      startsAt: "10:00",
      remoteShare: 50,
      criteria: ["skills", "languages"],
      usefulLanguages: ["es", "en"],
      germanLevel: "b2",
    },
  },
  {
    kind: "praxiskurs",
    field: "d",
    title: "Drei Tage Sensorik: riechen, schmecken, beschreiben",
    description:
      "Zitrone, nasse Pappe oder doch Aprikose? Deine Nase kann mehr, als du ihr zutraust. Mit verbundenen Augen, zwölf Gläsern und einem Aromarad trainierst du sie drei Tage lang und stellst am Ende eine eigene Mischung zusammen.",
    tasks: ["Blindproben durchführen", "Aromen notieren", "Eine Mischung entwickeln"],
    learningGoals: ["Geschmacksrichtungen trennen", "Vergleichstests aufbauen", "Eindrücke in Worte fassen"],
    firstDay: ["09:00 Wasser gegen Wasser", "10:00 Aromarad", "13:00 Blindprobe"],
    mentor: "Rösterin",
    periods: [
      [13, 3, 3],
      [20, 3, 3],
    ],
    fate: { is: "paused", weeks: 5 },
    more: { startsAt: "09:00", prerequisites: ["ifsg43"] },
  },
];
