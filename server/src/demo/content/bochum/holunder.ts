import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "holunder",
  name: "Tischlerei Holunder",
  street: "Wittener Straße 412",
  postcode: "44801",
  size: "from10",
  about: "Möbel und Treppen nach Maß. Elf Menschen, drei davon in Ausbildung, und ein Hund, der alle begrüßt.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "prfe",
    title: "Tischlerei: ein eigenes Möbelstück planen und bauen",
    description:
      "Du baust in drei Wochen einen Hocker oder ein kleines Regal, das du am Ende mitnimmst. Du zeichnest, suchst Holz aus und sägst von Hand und an der Maschine, immer mit jemandem aus der Werkstatt.",
    tasks: [
      "Dein Möbelstück zeichnen und das Holz dafür berechnen",
      "Hobeln, sägen, leimen, schleifen, ölen",
      "Einen Tag mit auf die Baustelle: eine Küche einbauen",
    ],
    learningGoals: [
      "Eine einfache Werkzeichnung lesen und selbst anlegen",
      "Drei Holzarten erkennen und sagen, wofür sie taugen",
      "Zwei Holzverbindungen herstellen",
    ],
    firstDay: [
      "08:00 Ankommen und Frühstück mit allen in der Werkstatt",
      "09:00 Rundgang und Sicherheit",
      "10:30 Erste Übung: ein Brett von Hand hobeln",
      "13:00 Dein Möbelstück aussuchen und zeichnen",
    ],
    mentor: "Geselle in der Bankwerkstatt",
    fate: {
      is: "revised",
      text: {
        description:
          "Du baust in drei Wochen einen Hocker oder ein kleines Regal, das du am Ende mitnimmst. Du zeichnest, suchst Holz aus und sägst von Hand und an der Maschine, immer mit jemandem aus der Werkstatt. Neu: Wer mag, lernt auch das Drechseln.",
      },
    },
    periods: [
      [7, 19, 5],
      [12, 12, 2],
    ],
    more: {
      usefulLanguages: ["tr", "ar"],
      criteria: ["answers", "interests"],
      prerequisites: ["safety_shoes"],
      wheelchair: "partly",
      accessibilityNote: "Werkstatt ebenerdig, Tür 95 cm breit. Die Toilette liegt eine Stufe höher.",
    },
  },
  {
    kind: "eq",
    field: "prfe",
    title: "Ein Jahr Holz: Einstiegsqualifizierung in der Tischlerei",
    description:
      "Die Bewerbungen um einen Ausbildungsplatz kamen alle zurück? Dann komm erst einmal so. Ein halbes Jahr lang stehst du bei uns an der eigenen Bank, gehst einen Tag pro Woche in die Berufsschule, und wenn die Schubkästen am Ende leise laufen, reden wir über den Vertrag.",
    tasks: [
      "Teile nach Zuschnittliste sägen und beschriften",
      "Schubkästen bauen und einpassen",
      "Montagen vorbereiten und begleiten",
    ],
    learningGoals: [
      "Mit Holzbearbeitungsmaschinen sicher umgehen",
      "Maße nehmen und übertragen",
      "Einen Auftrag vom Aufmaß bis zum Einbau begleiten",
    ],
    firstDay: [
      "08:00 Begrüßung durch die Meisterin",
      "08:30 Unterweisung an den Maschinen",
      "11:00 Erste Zuschnitte unter Anleitung",
    ],
    mentor: "Tischlermeisterin",
    periods: [[9, 180, 1]],
    more: {
      germanLevel: "a2",
      prerequisites: ["erstuntersuchung", "safety_shoes"],
      criteria: ["interests", "answers"],
    },
  },
  {
    kind: "ferien",
    field: "prfe",
    title: "Drechseln für Geduldige: drei Ferientage",
    description:
      "Die Drehbank dreht sich, der Span fliegt, und aus einem Kirschast wird ein Kreisel. So soll es werden; welche Tage im Sommer passen, klären wir noch mit der Werkstattleitung, und die Schutzhauben für zwei Plätze sind bestellt.",
    tasks: ["Holz einspannen", "Formen mit der Röhre drehen"],
    learningGoals: ["Schneiden statt schaben", "Werkzeuge schärfen"],
    firstDay: ["08:30 Schutzbrille"],
    mentor: "Drechslerin",
    periods: [[33, 3, 2]],
    fate: { is: "draft" },
    more: { prerequisites: ["safety_shoes"], criteria: ["interests"] },
  },
  {
    kind: "sbp",
    field: "prfe",
    title: "Treppen bauen im Frühling: Stufen, Wangen, Wendel",
    description:
      "Eine Treppe muss man rechnen, bevor man sie sägt, sonst stolpert später eine ganze Familie. Im März bauen wir eine halbgewendelte aus Esche für ein Haus in Wiemelhausen. Du misst mit, schneidest Schablonen, schleifst Stufen und bist dabei, wenn sie zum ersten Mal jemand betritt.",
    tasks: [
      "Steigungen berechnen",
      "Schablonen aus Sperrholz sägen",
      "Stufen schleifen und ölen",
      "Beim Einbau anreichen",
    ],
    learningGoals: ["Schrittmaßregel anwenden", "Winkel übertragen", "Auf der Baustelle mitdenken"],
    firstDay: [
      "08:00 Frühstück in der Werkstatt",
      "09:00 Treppen im Viertel anschauen",
      "11:00 Rechnen",
      "13:00 Schablonen",
    ],
    mentor: "Treppenbauer",
    periods: [
      [14, 12, 2],
      [19, 12, 1],
    ],
    fate: { is: "submitted" },
    more: {
      prerequisites: ["safety_shoes"],
      criteria: ["skills", "interests"],
      wheelchair: "no",
      usefulLanguages: ["pl"],
    },
  },
  {
    kind: "langzeit",
    field: "prfe",
    title: "Mittwochs in der Werkstatt: ein Schuljahr Möbelbau",
    description:
      "Mittwoch ist bei uns Leimtag, dann stehen überall Zwingen. Wer ein Schuljahr lang kommt, begleitet ein Möbel vom Baumstamm bis in die Wohnung und führt Buch über jedes Brett, das unterwegs gerissen ist.",
    tasks: ["Hölzer stapeln und messen", "Verleimen", "Oberflächen behandeln"],
    learningGoals: ["Holzfeuchte verstehen", "Möbel konstruieren", "Selbstständig arbeiten"],
    firstDay: ["08:00 Ankommen", "09:00 Einführung", "11:00 Leimen"],
    mentor: "Tischlermeisterin",
    periods: [
      [10, 150, 1],
      [40, 180, 1],
    ],
    fate: {
      is: "changes_requested",
      remarks: [
        {
          field: "learningGoals.2",
          text: "„Selbstständig arbeiten“ ist kein Lernziel. Bitte beschreiben Sie, was jemand danach wirklich kann.",
        },
        { field: "firstDay", text: "Wann sind Pause und Feierabend? Bitte ergänzen Sie den Nachmittag." },
      ],
    },
    more: { weekdays: [3], prerequisites: ["safety_shoes"] },
  },
  {
    kind: "sbp",
    field: "prfe",
    title: "Fenster bauen: Rahmen, Kitt und altes Glas",
    description:
      "Altes Glas wellt sich, wenn die Sonne darauf fällt, und genau deshalb bauen wir es wieder ein. Bei der Sanierung eines Schulhauses kittest, fräst und putzt du mit, bis vierzig Fenster aufgehen, ohne zu quietschen.",
    tasks: ["Rahmen ausbessern", "Scheiben einsetzen und kitten", "Beschläge ölen und einstellen"],
    learningGoals: ["Falz und Gehrung unterscheiden", "Mit Glas sicher umgehen", "Nach Aufmaß arbeiten"],
    firstDay: ["08:00 Werkstatt", "09:30 Fahrt zur Schule", "10:00 Das erste Fenster aushängen"],
    mentor: "Geselle für Fenster und Türen",
    periods: [
      [9, 12, 2],
      [18, 12, 2],
    ],
    fate: { is: "paused", weeks: 6 },
    more: { prerequisites: ["safety_shoes"], criteria: ["dates"] },
  },
  {
    kind: "praxiskurs",
    field: "prfe",
    title: "Praxiskurs im Herbst: ein Vogelhaus für den Schulhof",
    description:
      "Fünf Tage, acht Vogelhäuser, und jedes soll anders aussehen. Gesägt wird von Hand, gestritten höchstens um die Farbe, und am Freitag hängen wir sie gemeinsam in den Ahorn hinter der Turnhalle, hoch genug für die Meisen und zu hoch für die Katze.",
    tasks: ["Bretter zuschneiden", "Dächer decken", "Häuser aufhängen"],
    learningGoals: ["Einfache Verbindungen herstellen", "Wetterschutz bedenken", "Zu zweit planen"],
    firstDay: ["08:30 Holz aussuchen", "09:30 Zeichnen", "11:00 Sägen"],
    mentor: "Auszubildender im dritten Jahr",
    periods: [[-2, 5, 4]],
    fate: { is: "expired" },
  },
];
