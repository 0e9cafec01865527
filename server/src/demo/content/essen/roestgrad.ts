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
      "Beim ersten Knacken der Bohnen wird es still im Laden, denn jetzt zählt jede Sekunde. Du sitzt mit am Röster, verkostest mit lautem Schlürfen, schäumst Hafermilch und trägst Säcke, die nach Heu riechen. Kaffee mögen musst du nicht, neugierig sein schon.",
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
];
