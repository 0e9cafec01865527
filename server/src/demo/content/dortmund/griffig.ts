import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "griffig",
  name: "Kletterhalle Griffig",
  street: "Wellinghofer Straße 244",
  postcode: "44265",
  size: "from10",
  about: "Bouldern und Seilklettern unter dem Dach einer alten Gießerei. Montags wird umgeschraubt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "sp",
    title: "Kletterrouten bauen, die Spaß machen",
    description:
      "Eine Route ist ein Rätsel für den Körper. Du schraubst Griffe, probierst, fällst in die Matte, schraubst um und klebst am Schluss einen Namen daran, unter dem sie sechs Wochen lang hängt. Höhenangst ist kein Hindernis, wir bauen zuerst auf Brusthöhe.",
    tasks: [
      "Griffe waschen und sortieren",
      "Eine leichte Boulderroute schrauben",
      "Anfängerinnen und Anfänger einweisen",
    ],
    learningGoals: ["Sichern und Partnercheck", "Bewegungsabläufe beschreiben", "Rückmeldungen einarbeiten"],
    firstDay: ["12:00 Schuhe leihen", "12:30 Aufwärmen", "13:30 Griffe und Bohrer", "16:00 Testklettern"],
    mentor: "Routenbauer",
    periods: [
      [9, 5, 3],
      [14, 5, 3],
      [25, 5, 3],
    ],
    more: {
      startsAt: "12:00",
      criteria: ["interests"],
      germanLevel: "a2",
      usefulLanguages: ["en"],
      wheelchair: "partly",
      accessibilityNote: "Boulderbereich und Umkleide ebenerdig, Galerie nicht.",
    },
  },
];
