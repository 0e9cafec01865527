import type { DemoEmployer, DemoOffer } from "../shape.ts";

export const employer: DemoEmployer = {
  key: "pfeffergasse",
  name: "Tierheim Pfeffergasse",
  street: "Willy-Brandt-Allee 411",
  postcode: "45891",
  size: "from10",
  about: "Hunde, Katzen, Kleintiere und eine Gans, die keiner abholen wollte.",
  kind: "association",
};

export const offers: readonly DemoOffer[] = [
  {
    kind: "sbp",
    field: "lanaum",
    title: "Tierheim: füttern, putzen, Vertrauen gewinnen",
    description:
      "Die Gans heißt Renate und begrüßt jeden mit Zischen. Du putzt Gehege, schneidest Gemüse für achtzehn Kaninchen, gehst mit ruhigen Hunden und sitzt einfach still bei einer Katze, die noch keinem traut. Letzteres ist das Schwerste.",
    tasks: ["Gehege reinigen", "Futter vorbereiten", "Steckbriefe für Tiere schreiben"],
    learningGoals: ["Körpersprache von Tieren lesen", "Futterpläne einhalten", "Interessierte ehrlich beraten"],
    firstDay: ["08:00 Rundgang, Vorsicht vor Renate", "09:00 Futterküche", "13:00 Erster Steckbrief"],
    mentor: "Tierpflegerin",
    periods: [
      [8, 12, 2],
      [18, 12, 2],
      [29, 12, 2],
    ],
    more: {
      criteria: ["interests", "answers"],
      wheelchair: "partly",
      accessibilityNote: "Wege sind gepflastert, der Katzenbereich hat eine Rampe.",
      prerequisites: ["safety_shoes"],
    },
  },
  {
    kind: "ferien",
    field: "n",
    title: "Drei Ferientage Tierkunde",
    description:
      "Warum wackelt ein Kaninchen mit der Nase? Drei Tage lang sammelst du Fragen, beobachtest mit Stoppuhr und Strichliste und findest auf wenigstens eine davon eine Antwort, die im Lexikon so nicht steht.",
    tasks: ["Verhalten beobachten und zählen", "Federn und Haare mikroskopieren", "Ein Plakat gestalten"],
    learningGoals: ["Eine Frage in einen Versuch verwandeln", "Strichlisten auswerten", "Ergebnisse zeigen"],
    firstDay: ["09:00 Fragen sammeln", "10:00 Beobachten lernen", "13:00 Mikroskop"],
    mentor: "Tierarzthelferin im Heim",
    periods: [
      [16, 3, 4],
      [34, 3, 4],
      [47, 3, 4],
    ],
    more: {
      startsAt: "09:00",
      criteria: ["interests"],
      wheelchair: "partly",
      accessibilityNote: "Beobachtet wird auf festen Wegen.",
    },
  },
  {
    kind: "langzeit",
    field: "lanaum",
    title: "Jeden Montag im Tierheim",
    description:
      "Montags kommen die, die übers Wochenende ausgesetzt wurden. Du hilfst beim Wiegen und Fotografieren, gehst mit den Hunden, tröstest ein bisschen auch dich selbst und schreibst Steckbriefe, die neugierig machen, ohne zu beschönigen.",
    tasks: ["Gassi gehen", "Tiere fotografieren", "Steckbriefe schreiben"],
    learningGoals: ["Tiere lesen", "Hygiene", "Texten"],
    firstDay: ["08:00 Ankommen", "09:00 Zwinger", "11:00 Fotografie"],
    mentor: "Tierpfleger",
    periods: [[11, 140, 1]],
    fate: {
      is: "changes_requested",
      remarks: [
        {
          field: "tasks.0",
          text: "Mit welchen Hunden und mit wem? Bitte schreiben Sie, dass immer eine Fachkraft dabei ist.",
        },
        { field: "learningGoals.1", text: "Bitte genauer: Welche Hygieneregeln lernt jemand hier?" },
      ],
    },
    more: { weekdays: [1] },
  },
];
