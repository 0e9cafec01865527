import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "kanalkontor",
  name: "Kanalkontor Spedition",
  street: "Speicherstraße 30",
  postcode: "44147",
  size: "from50",
  about: "Vom Schiff auf den Lkw und ins Regal. Im Hafen seit 1958.",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "orient",
    field: "vl",
    title: "Vom Schiff ins Regal: Logistik am Kanalhafen",
    description:
      "Ein Container mit Gartenmöbeln legt an, und fünf Büros wollen etwas von ihm wissen. Du läufst ihm hinterher, vom Kran durch Zoll und Buchung bis ins Hochregal, und merkst, wo es hakt. Im Simulator darfst du zwischendurch selbst versuchen, dreißig Tonnen weich abzusetzen.",
    tasks: ["Frachtpapiere prüfen", "Waren buchen und einlagern", "Touren mitplanen"],
    learningGoals: [
      "Den Weg einer Lieferung erklären",
      "Mit einem Lagerprogramm arbeiten",
      "Zahlen prüfen, bevor sie teuer werden",
    ],
    firstDay: ["07:30 Warnweste und Helm", "08:00 Hafenrundgang", "10:30 Dein Platz in der Disposition"],
    mentor: "Disponentin",
    periods: [[10, 54, 2, 28, 54]],
    more: {
      pay: { type: "month", cents: 52000 },
      startsAt: "07:30",
      usefulLanguages: ["pl", "nl"],
      criteria: ["german", "skills"],
      wheelchair: "no",
      prerequisites: ["safety_shoes"],
    },
  },
  {
    kind: "sbp",
    field: "vl",
    title: "Lager, Lkw, Laptop: zwei Wochen Spedition",
    description:
      "Um acht rollt das erste Tor hoch, dann ist keine Zeit für lange Sätze. Ware zählen, Paletten wickeln, Papiere stempeln; in der zweiten Woche wechselst du nach oben ins Büro und planst eine Tour durch sieben Städte, die am Freitag wirklich jemand fährt.",
    tasks: ["Ware annehmen und zählen", "Paletten packen und sichern", "Eine Tour planen"],
    learningGoals: ["Ladung sichern", "Entfernungen und Zeiten schätzen", "Im Büro telefonieren"],
    firstDay: ["07:30 Sicherheit in der Halle", "09:00 Wareneingang", "13:00 Tourenplanung"],
    mentor: "Fachkraft für Lagerlogistik",
    fate: {
      is: "revised",
      text: { dailyMinutes: 390 },
      remarks: [
        {
          field: "dailyMinutes",
          text: "Warum eine halbe Stunde länger als bisher? Bitte schreiben Sie, was in dieser Zeit geschieht.",
        },
      ],
    },
    periods: [
      [7, 12, 3],
      [12, 12, 3],
    ],
    more: { startsAt: "07:30", prerequisites: ["safety_shoes"], criteria: ["interests"], wheelchair: "no" },
  },
  {
    kind: "freiwillig_lang",
    field: "vl",
    title: "Unterwegs mit dem Nachtverkehr",
    description:
      "Um zehn Uhr abends beginnt auf dem Hof der eigentliche Tag: Flutlicht, rückwärtsfahrende Auflieger, Kaffee aus der Kanne. Ein halbes Jahr lang begleitest du Touren nach Rotterdam, prüfst Ladungssicherung und schreibst mit, was die Disposition besser machen könnte.",
    tasks: ["Ladung sichern und fotografieren", "Begleitpapiere prüfen", "Standzeiten auswerten"],
    learningGoals: ["Lenk- und Ruhezeiten kennen", "Ladungssicherung berechnen", "Verbesserungen vorschlagen"],
    firstDay: ["14:00 Hof und Halle", "16:00 Disposition", "18:00 Sicherheitsunterweisung"],
    mentor: "Fuhrparkleiter",
    periods: [[9, 150, 1, 90, 150]],
    fate: {
      is: "suspended",
      reason: "unsafe",
      text: "Im Gespräch mit einem Praktikanten wurde bekannt, dass er zwei Nächte hintereinander mitgefahren ist. Bitte legen Sie dar, wie Ruhezeiten eingehalten werden, und ändern Sie den Ablauf.",
    },
    more: { startsAt: "14:00", criteria: ["dates"], prerequisites: ["safety_shoes"] },
  },
];
