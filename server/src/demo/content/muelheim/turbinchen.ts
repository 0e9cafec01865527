import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "turbinchen",
  name: "Turbinenservice Broicher Berg",
  street: "Duisburger Straße 375",
  postcode: "45478",
  size: "from50",
  about: "Wir überholen Pumpen und kleine Turbinen, manchmal aus drei Jahrhunderten.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "m",
    title: "Pumpen und Turbinen: messen, passen, wuchten",
    description:
      "Eine Turbinenschaufel sieht aus wie eine Vogelfeder aus Stahl. Du misst sie mit der Mikrometerschraube, polierst, hilfst beim Auswuchten und legst zum Schluss die Hand ans Gehäuse, um zu spüren, ob es ruhig läuft.",
    tasks: ["Bauteile vermessen", "Dichtungen schneiden", "Beim Auswuchten assistieren"],
    learningGoals: ["Mit der Mikrometerschraube messen", "Passungen verstehen", "Prüfprotokolle führen"],
    firstDay: ["07:30 Unterweisung", "08:30 Messraum", "12:30 Erste Schaufel"],
    mentor: "Industriemechanikerin",
    periods: [
      [7, 19, 2],
      [13, 12, 2],
      [27, 12, 2],
    ],
    more: {
      startsAt: "07:30",
      prerequisites: ["safety_shoes"],
      criteria: ["skills", "interests"],
      wheelchair: "partly",
      accessibilityNote: "Messraum und Halle sind stufenlos, der Prüfstand nicht.",
    },
  },
  {
    kind: "praxiskurs",
    field: "el",
    title: "Vier Tage Steuerung: Ein Motor lernt zählen",
    description:
      "Auf dem Tisch liegen ein Motor, ein Sensor und ein Kasten mit sehr vielen Klemmen. Vier Tage später dreht sich der Motor genau siebenmal und hält an. Bis dahin wirst du ihn verfluchen, verstehen und am Ende ein wenig mögen.",
    tasks: ["Sensoren anschließen", "Eine kleine Steuerung programmieren", "Schaltungen prüfen"],
    learningGoals: ["Einen Klemmenplan lesen", "Abläufe in Schritte zerlegen", "Fehler messtechnisch finden"],
    firstDay: ["08:00 Sicherheitsregeln", "09:00 Klemmenkasten", "13:00 Der Motor bewegt sich"],
    mentor: "Elektroniker für Betriebstechnik",
    periods: [
      [9, 4, 4],
      [21, 4, 4],
    ],
    more: { prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "yes" },
  },
  {
    kind: "begleit",
    field: "tec",
    title: "Technische Dokumentation neben dem Studium",
    description:
      "Wie erklärt man eine Pumpe jemandem, der sie bei Regen um drei Uhr nachts reparieren muss? Zweimal pro Woche fotografierst, zeichnest und schreibst du Anleitungen und gibst sie dann der Werkstatt in die Hand. Was dort nicht klappt, schreibst du neu.",
    tasks: ["Arbeitsschritte aufnehmen", "Anleitungen schreiben", "Zeichnungen anpassen"],
    learningGoals: [
      "Verständlich und normgerecht schreiben",
      "Mit Redaktionssystemen arbeiten",
      "Anleitungen prüfen lassen",
    ],
    firstDay: ["08:30 Büro", "10:00 Werkstattrunde", "13:00 Erste Seite"],
    mentor: "Technische Redakteurin",
    periods: [
      [9, 86, 1, 56, 86],
      [41, 86, 1, 56, 86],
    ],
    more: {
      startsAt: "08:30",
      remoteShare: 50,
      germanLevel: "c1",
      criteria: ["german", "skills"],
      wheelchair: "yes",
      usefulLanguages: ["en"],
    },
  },
  {
    kind: "eq",
    field: "m",
    title: "Turbinenwartung: acht Monate Industriemechanik",
    description:
      "Eine Turbine klingt gesund wie eine Katze und krank wie ein Sack Schrauben. Acht Monate lang lernst du den Unterschied, zerlegst Pumpen, wuchtest Läufer aus und fährst mit ins Wasserkraftwerk, wo der Boden leise zittert.",
    tasks: ["Pumpen zerlegen", "Lager wechseln", "Läufer wuchten"],
    learningGoals: ["Passungen messen", "Lagerarten kennen", "Montagepläne lesen"],
    firstDay: ["07:00 Halle", "08:00 Unterweisung", "10:00 Pumpe öffnen"],
    mentor: "Industriemeister",
    periods: [[12, 240, 1]],
    fate: {
      is: "changes_requested",
      remarks: [
        { field: "pay", text: "Bitte nennen Sie den Betrag und ob die Agentur für Arbeit ihn bezuschusst." },
        { field: "description", text: "Wie oft ist Berufsschule? Das fragen erfahrungsgemäß alle." },
      ],
    },
    more: { startsAt: "07:00", prerequisites: ["safety_shoes", "erstuntersuchung"] },
  },
];
