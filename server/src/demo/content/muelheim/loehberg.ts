import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "loehberg",
  name: "Apotheke am Löhberg",
  street: "Löhberg 21",
  postcode: "45468",
  size: "under10",
  about: "Beratung, Botendienst und ein kleines Labor für Salben.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "g",
    title: "Apotheke: Salben rühren, Rezepte prüfen, beraten",
    description:
      "Du rührst eine Salbe, die niemand benutzt, die aber genau so sein muss wie eine echte. Zwischen Schubladen, die bis zur Decke reichen, sortierst du ein, füllst Tee ab und hörst zu, wie man über Husten spricht, ohne Angst zu machen.",
    tasks: ["Ware einsortieren", "Tees abfüllen", "Eine Salbe rühren"],
    learningGoals: ["Genau wiegen", "Haltbarkeit prüfen", "Verschwiegen sein"],
    firstDay: ["09:00 Begrüßung", "10:00 Warenlager", "13:00 Rezeptur"],
    mentor: "Pharmazeutisch-technische Assistentin",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
    ],
    more: {
      startsAt: "09:00",
      sector: "health",
      prerequisites: ["schweigepflicht"],
      criteria: ["german", "skills"],
      germanLevel: "b1",
      wheelchair: "yes",
      usefulLanguages: ["tr", "ar", "ru"],
    },
  },
  {
    kind: "bfe",
    field: "n",
    title: "Ein Tag Apotheke: Chemie, die hilft",
    description:
      "Ein Gramm kann sehr viel sein, wenn auf der Flasche ein Totenkopf ist. Heute misst du, mischst Brausepulver, das wirklich sprudelt, zählst Linsen statt Tabletten und darfst alles fragen, was du dich sonst nicht traust.",
    tasks: ["Lösungen herstellen", "Mengen umrechnen", "Beratung beobachten"],
    learningGoals: ["Sicher mit Stoffen umgehen", "Dosierungen verstehen", "Gute Fragen stellen"],
    firstDay: ["09:00 Begrüßung", "09:30 Labor", "12:30 Verkaufsraum"],
    mentor: "Apothekerin",
    periods: [
      [6, 1, 2],
      [10, 1, 2],
      [22, 1, 2],
    ],
    more: { startsAt: "09:00", breakMinutes: 30, criteria: ["interests"], wheelchair: "yes" },
  },
  {
    kind: "langzeit",
    field: "g",
    title: "Botendienst und Rezeptur: ein Schulhalbjahr",
    description:
      "Freitags wird ausgeliefert, zu Fuß und mit dem Rad, und davor gerührt, gesiebt und beschriftet. In einem Halbjahr kennst du jede Hausnummer am Löhberg, die Hunde dahinter und die Namen von dreißig Salben, die man laut lesen muss, um sie zu behalten.",
    tasks: ["Lieferungen packen", "Grundlagen für Salben abwiegen", "Regale prüfen"],
    learningGoals: ["Verfallsdaten kontrollieren", "Sauber dosieren", "Diskretion wahren"],
    firstDay: ["09:00 Kittel", "09:30 Rundgang", "11:00 Waage"],
    mentor: "Pharmazeutisch-technische Assistentin",
    periods: [[9, 130, 1]],
    fate: { is: "withdrawn" },
    more: { startsAt: "09:00", weekdays: [5], prerequisites: ["schweigepflicht"] },
  },
];
