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
    periods: [
      [7, 19, 3],
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
      "Du willst Tischlerin oder Tischler werden und hast noch keinen Ausbildungsplatz? Hier arbeitest du ein halbes Jahr richtig mit und gehst einen Tag pro Woche in die Berufsschule.",
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
];
