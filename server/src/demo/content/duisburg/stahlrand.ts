import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "stahlrand",
  name: "Stahlrand Maschinenbau",
  street: "Hamborner Allee 91",
  postcode: "47166",
  size: "from50",
  about: "Wir bauen Maschinen, die Stahl biegen, und reparieren sie, wenn der Stahl gewinnt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "tec",
    title: "Maschinen zerlegen und verstehen",
    description:
      "Du zerlegst mit einem Mechatroniker eine Biegemaschine, reinigst sie und setzt sie wieder zusammen. Am Ende läuft sie. Hoffentlich.",
    tasks: ["Baugruppen zerlegen und beschriften", "Sensoren tauschen", "Testläufe protokollieren"],
    learningGoals: ["Technische Zeichnungen deuten", "Systematisch Fehler suchen", "Sicher mit Werkzeug umgehen"],
    firstDay: ["07:30 Unterweisung", "08:30 Werkstatt", "12:30 Deine Maschine"],
    mentor: "Mechatroniker",
    periods: [
      [7, 19, 2],
      [13, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["skills", "interests"],
      wheelchair: "partly",
    },
  },
  {
    kind: "pflicht_studium",
    field: "tec",
    title: "Konstruktion: ein Bauteil von der Skizze bis zur Fräse",
    description:
      "Du konstruierst ein Bauteil, rechnest es nach und begleitest es durch die Fertigung. Wenn es nicht passt, findest du heraus, warum.",
    tasks: ["In CAD konstruieren", "Festigkeit nachrechnen", "Mit der Fertigung abstimmen"],
    learningGoals: ["Fertigungsgerecht konstruieren", "Toleranzen verstehen", "Änderungen dokumentieren"],
    firstDay: ["08:00 Begrüßung", "09:00 CAD-Platz", "13:00 Rundgang durch die Halle"],
    mentor: "Konstrukteurin",
    periods: [[14, 140, 1, 84, 140]],
    more: { pay: { type: "month", cents: 110000 }, criteria: ["skills"], germanLevel: "b2", remoteShare: 10 },
  },
];
