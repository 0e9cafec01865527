import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "wanheim",
  name: "Elektro Wanheim",
  street: "Wanheimer Straße 250",
  postcode: "47249",
  size: "under10",
  about: "Ein Meister, vier Gesellinnen und Gesellen, viele Keller mit alten Leitungen.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "el",
    title: "Elektro: Keller, Kabel, kluge Häuser",
    description:
      "Alte Häuser haben Leitungen, die niemand eingezeichnet hat. Du suchst mit uns danach, ziehst neue Kabel, setzt Dosen und misst nach, ob wirklich kein Strom drauf ist. Zum Schluss verdrahtest du eine Wechselschaltung auf einem Brett und nimmst sie mit nach Hause.",
    tasks: ["Leitungen suchen und verlegen", "Dosen setzen und verdrahten", "Messen und protokollieren"],
    learningGoals: ["Die fünf Sicherheitsregeln auswendig anwenden", "Schaltpläne lesen", "Sauber verdrahten"],
    firstDay: ["07:30 Werkzeug und Sicherheit", "09:00 Erste Baustelle", "14:00 Wechselschaltung auf dem Brett"],
    mentor: "Elektrotechnikmeister",
    periods: [
      [7, 12, 1],
      [11, 12, 1],
      [24, 12, 1],
    ],
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"], criteria: ["interests", "answers"], wheelchair: "no" },
  },
  {
    kind: "eq",
    field: "el",
    title: "Einstieg Elektrohandwerk: ein halbes Jahr auf Probe",
    description:
      "Wer gern repariert und noch keinen Ausbildungsplatz hat, ist bei uns richtig. Jeden Tag fährst du mit einer Gesellin raus, anfangs trägst du Werkzeug, nach einem Monat verlegst du allein, und wenn etwas nicht funktioniert, suchen wir zusammen.",
    tasks: ["Baustellen einrichten", "Leitungen verlegen", "Zähler und Sicherungen vorbereiten"],
    learningGoals: [
      "Grundlagen der Elektrotechnik anwenden",
      "Kundschaft freundlich begegnen",
      "Ein Berichtsheft führen",
    ],
    firstDay: ["07:30 Kennenlernen im Betrieb", "08:00 Werkzeugtasche packen", "09:00 Erste Baustelle"],
    mentor: "Gesellin im Kundendienst",
    periods: [[9, 180, 1]],
    more: {
      startsAt: "07:30",
      prerequisites: ["erstuntersuchung", "safety_shoes"],
      germanLevel: "a2",
      criteria: ["interests"],
      wheelchair: "no",
    },
  },
  {
    kind: "bfe",
    field: "el",
    title: "Ein Tag unter Strom, natürlich ohne",
    description:
      "Morgens lötest du eine Taschenlampe, mittags gibt es Nudeln vom Campingkocher, nachmittags darfst du im Lieferwagen mit zu einer Klingelanlage, die seit Wochen nur brummt. Wer neugierig fragt, bekommt ehrliche Antworten über den Beruf.",
    tasks: ["Eine Taschenlampe löten", "Eine Klingelanlage durchmessen", "Kabelreste sortieren"],
    learningGoals: ["Einen Stromkreis erklären", "Mit dem Lötkolben umgehen", "Den Tagesablauf im Handwerk kennen"],
    firstDay: ["08:00 Lötplatz einrichten", "11:30 Nudeln", "12:00 Mit zur Klingelanlage"],
    mentor: "Elektroniker",
    periods: [
      [6, 1, 3],
      [12, 1, 3],
      [25, 1, 3],
    ],
    more: { weekdays: [3], breakMinutes: 30, criteria: ["interests"], wheelchair: "no", germanLevel: "a1" },
  },
  {
    kind: "sbp",
    field: "el",
    title: "Baustelle im Winter: Kabel in der kalten Schule",
    description:
      "In der alten Grundschule zieht es durch jede Ritze, und trotzdem müssen bis zum Frühjahr achthundert Meter Leitung in die Decken. Du trägst Rollen, ziehst, nummerierst und wärmst dir mittags die Finger am Tee aus der größten Kanne von Wanheim.",
    tasks: ["Kabelrinnen montieren", "Leitungen bündeln", "Dosen nummerieren"],
    learningGoals: ["Leitungswege planen", "Auf Leitern sicher stehen", "Brandschotte erkennen"],
    firstDay: ["07:30 Bus packen", "08:00 Schule", "09:00 Rundgang mit dem Plan"],
    mentor: "Altgeselle",
    periods: [[9, 12, 1]],
    fate: { is: "withdrawn" },
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"] },
  },
];
