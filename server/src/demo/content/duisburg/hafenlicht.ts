import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "hafenlicht",
  name: "Hafenlicht Logistik",
  street: "Am Nordhafen 12",
  postcode: "47119",
  size: "from50",
  about: "Container, Kräne, Computer: Wir sorgen dafür, dass alles zur richtigen Zeit am richtigen Ort ist.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "praxiskurs",
    field: "vl",
    title: "Praxiskurs Hafen: drei Tage Container",
    description:
      "Am ersten Morgen bekommst du ein Funkgerät und einen Helm, der immer ein bisschen rutscht. Terminal, Büro und Werkstatt wechseln täglich. Am letzten Tag rechnest du nach, ob ein Containerzug zu schwer beladen ist, und wenn ja, sagst du es laut.",
    tasks: [
      "Container von außen prüfen und Schäden melden",
      "Gewichte eines Zuges zusammenrechnen",
      "Mit auf den Kran, wenn der Wind es zulässt",
    ],
    learningGoals: ["Sich auf einem Terminal sicher bewegen", "Ladelisten lesen", "Klar und knapp funken"],
    firstDay: ["08:00 Helm, Weste, Funkgerät", "09:00 Runde über das Terminal", "13:00 Ladelisten im Büro"],
    mentor: "Schichtleiterin Terminal",
    periods: [
      [9, 3, 8],
      [13, 3, 8],
      [22, 3, 6],
    ],
    more: { prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "no" },
  },
  {
    kind: "begleit",
    field: "wive",
    title: "Werkstudium light: Zahlen im Hafen",
    description:
      "Unsere Tabellen sind lang, und manche sind so alt wie die Kräne. Zwei Tage in der Woche räumst du neben dem Studium im Controlling auf und baust Auswertungen, die auch die Frühschicht am Schwarzen Brett versteht.",
    tasks: [
      "Monatszahlen aufbereiten",
      "Abweichungen nachgehen, bis jemand eine Erklärung hat",
      "Diagramme für den Aushang bauen",
    ],
    learningGoals: ["Kennzahlen erklären", "Mit großen Tabellen umgehen", "Ergebnisse vor dem Team vorstellen"],
    firstDay: ["09:00 Kaffee mit der Buchhaltung", "10:00 Einführung in die Systeme", "12:00 Deine erste Auswertung"],
    mentor: "Leiter Controlling",
    periods: [
      [8, 88, 1, 60, 88],
      [30, 160, 1, 56, 88],
    ],
    more: { startsAt: "09:00", remoteShare: 50, criteria: ["skills"], germanLevel: "b2", wheelchair: "yes" },
  },
  {
    kind: "langzeit",
    field: "vl",
    title: "Jeden Mittwoch im Umschlaglager",
    description:
      "Halle 4 ist so groß, dass wir Fahrräder benutzen. Mittwochs gehörst du zum Wareneingang, scannst Paletten, suchst verschwundene Kartons und weißt nach ein paar Wochen, an welchem Tor der Fahrer mit dem Dackel steht.",
    tasks: ["Ware scannen und einlagern", "Fehlmengen klären", "Leergut zählen"],
    learningGoals: ["Ein Lagerprogramm bedienen", "Ladung richtig sichern", "Unstimmigkeiten ruhig ansprechen"],
    firstDay: ["07:30 Fahrrad und Spind", "08:00 Erste Anlieferung", "11:00 Rundgang mit der Sicherheitskraft"],
    mentor: "Fachkraft für Lagerlogistik",
    periods: [[10, 140, 2]],
    more: {
      weekdays: [3],
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["interests", "distance"],
      wheelchair: "partly",
      accessibilityNote: "Die Halle ist eben, die Rampen am Kai sind steil.",
      usefulLanguages: ["pl", "ro", "bg"],
    },
  },
  {
    kind: "eq",
    field: "vl",
    title: "Einstieg ins Lager: acht Monate mit Gabelstaplerschein",
    description:
      "Noch keinen Ausbildungsplatz, aber Lust auf Bewegung? Du läufst in der Tagschicht mit, machst bei uns den Staplerschein und gehst donnerstags zur Berufsschule. Im Pausenraum steht ein Tischkicker, der entscheidet, wer Kaffee kocht.",
    tasks: ["Kommissionieren nach Liste", "Paletten packen und wickeln", "Staplerfahren üben, erst auf dem Hof"],
    learningGoals: ["Einen Stapler sicher fahren", "Lieferscheine prüfen", "Den eigenen Arbeitstag einteilen"],
    firstDay: ["08:00 Frühstück mit der Tagschicht", "09:00 Unterweisung", "10:30 Erste Liste zu zweit"],
    mentor: "Lagermeister",
    periods: [[10, 240, 2]],
    more: {
      prerequisites: ["erstuntersuchung", "safety_shoes"],
      germanLevel: "a2",
      criteria: ["interests", "answers"],
      pay: { type: "month", cents: 48000 },
      wheelchair: "no",
    },
  },
];
