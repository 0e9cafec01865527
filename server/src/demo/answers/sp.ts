import type { FieldAnswers } from "./shape.ts";

export const SP: FieldAnswers = {
  pupil: [
    [
      "Ich passe oft auf meine drei Geschwister auf. Trotzdem hab ich danach noch gute Laune.",
      "Trösten, streiten schlichten, Lieder mit Bewegung.",
      "Was man in der Ausbildung wirklich lernt.",
    ],
    [
      "Im Verein leite ich das Aufwärmen bei den Kleinen. Wenn einer nicht mitmacht, finde ich meistens raus warum.",
      "Regeln erklären ohne zu meckern.",
      "Eine ganze Stunde allein vorbereiten.",
    ],
    [
      "Kinder sagen die Wahrheit, das mag ich.",
      "Vorlesen, basteln, geduldig sein. Hände waschen nicht vergessen.",
      "Wie man eine Gruppe leise bekommt.",
    ],
    [
      "Ich war selber ein schüchternes Kind und hatte eine Erzieherin die das gemerkt hat. So jemand will ich vielleicht auch werden.",
      "Merken, wenn jemand traurig ist.",
      "Ob ich laut genug bin für den Beruf.",
    ],
    [
      "Bei uns im Haus gibt es elf Kinder unter sechs und alle klingeln bei mir. Da kann ich es auch richtig lernen.",
      "Spiele erfinden, für die man nichts braucht.",
      "Was man sagt, wenn ein Kind haut.",
    ],
    [
      "alte leute erzählen die besten sachen. mein nachbar war früher auf see",
      "kartenspielen, zuhören, rollstuhl schieben",
      "wie man jemandem hilft der alles vergisst",
    ],
  ],
  leaver: [
    [
      "Mein Praktikumsjahr soll mir zeigen, ob ich Nähe geben kann, ohne mich zu verlieren. Darüber würde ich auch gern mit jemandem sprechen, der das schon lange macht.",
      "Zuverlässigkeit, Humor um sieben Uhr morgens, Gitarre mit vier Akkorden.",
      "Angebote planen und hinterher ehrlich auswerten.",
    ],
    [
      "ich will erzieherin werden aber vorher sehen ob es passt. meine deutschkenntnisse sind gut, schreiben noch nicht perfekt",
      "singen, kochen, mit eltern reden in drei sprachen",
      "beobachtungen aufschreiben",
    ],
  ],
  student: [
    [
      "Sport hat mich durch eine schwierige Zeit gebracht. Deshalb möchte ich lernen, wie man aus einer Trainingsgruppe einen Ort macht, an den man gern kommt.",
      "Anleiten, motivieren, Konflikte ansprechen.",
      "Wie ein Schutzkonzept im Alltag funktioniert.",
    ],
    [
      "Ich studiere Pädagogik und kenne Gruppen vor allem aus Fallbeispielen. Fallbeispiele schreien nie.",
      "Anleiten, planen, mich über kleine Fortschritte freuen.",
      "Einen Nachmittag so gestalten, dass alle wiederkommen wollen.",
    ],
  ],
};
