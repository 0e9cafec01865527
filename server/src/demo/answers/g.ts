import type { FieldAnswers } from "./shape.ts";

export const G: FieldAnswers = {
  pupil: [
    [
      "Als meine Oma im Krankenhaus war, hat eine Pflegerin mit ihr über Kanarienvögel geredet, und meine Oma hat zum ersten Mal gelacht. So etwas möchte ich auch können.",
      "Ich kann gut mit Menschen, die langsam sprechen. Ich warte einfach.",
      "Wie man hilft, ohne dass es peinlich ist.",
    ],
    [
      "Ich will Medizin verstehen aber nicht nur aus Videos.",
      "Kein Problem mit Blut. Ich bin ruhig und genau.",
      "Blutdruck messen, richtig verbinden, und ob ich das jeden Tag aushalte.",
    ],
    [
      "Mein Bruder hat Diabetes, ich kenne mich mit Spritzen und Zucker schon gut aus. Ich möchte sehen was es noch alles gibt.",
      "An Sachen denken, die andere vergessen.",
      "Welche Berufe es im Krankenhaus gibt außer Arzt und Pflege.",
    ],
    [
      "Weil ich Tiere und Menschen mag und weil ich mich für Körper interessiere, zum Beispiel warum ein Knie knackt.",
      "Im Verein mache ich die Erste-Hilfe-Tasche, die ist immer vollständig.",
      "Einmal mit dem Mikroskop arbeiten!",
    ],
    [
      "Meine Mutter arbeitet nachts in der Pflege und kommt morgens müde, aber oft mit einer guten Geschichte nach Hause. Ich will die Geschichten verstehen.",
      "Kranke Leute zum Lachen bringen, das geht meistens mit Quatsch.",
      "Ob das mein Beruf ist oder ihrer.",
    ],
    ["ich hatte mal selbst eine op und alle waren nett", "geduld und saubere hände", "was die ganzen geräte machen"],
    [
      "Apotheken riechen gut und man muss sich konzentrieren, beides mag ich.",
      "Ich bin sehr genau, manche sagen zu genau.",
      "Wie aus einer Pflanze eine Salbe wird.",
    ],
  ],
  leaver: [
    [
      "Nach dem Abschluss möchte ich in die Pflege, aber alle warnen mich. Ich bilde mir lieber selbst eine Meinung, und zwar im Frühdienst.",
      "Belastbar, gern im Team, und ich spreche neben Deutsch auch Arabisch, das hat auf Station schon manchmal geholfen.",
      "Wie man abschaltet, wenn ein Tag schwer war.",
    ],
    [
      "Ich mache die Fachoberschulreife nach und suche ein Jahr, in dem ich nicht nur zuschaue. Gute Anleitung ist mir wichtiger als ein bekannter Name.",
      "Verschwiegenheit, Pünktlichkeit, ein gutes Gedächtnis für Gesichter.",
      "Sicher lagern, dokumentieren und mit Angehörigen sprechen.",
    ],
    [
      "i am still learning german (b1), but in my family i cared for my grandfather for three years. i know what patience is",
      "Listening. Cooking for sick people. Staying calm in the night.",
      "I want to understand how care works here, and which training I can start.",
    ],
  ],
  student: [
    [
      "Im Studium lernen wir Gesundheitssysteme von oben, in Schaubildern. Ich möchte sehen, wie sich eine Regel morgens um sieben auf Station anfühlt.",
      "Interviews, Auswertungen, und ich kann gut im Weg stehen, ohne im Weg zu sein.",
      "Wie gute Vorsorge bei denen ankommt, die nie zur Beratung gehen.",
    ],
  ],
};
