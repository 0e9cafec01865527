import type { FieldAnswers } from "./shape.ts";

export const M: FieldAnswers = {
  pupil: [
    [
      "Ich schaue seit Monaten Videos, in denen Leute verrostete Werkzeuge retten. Jetzt will ich selber eins retten.",
      "Feilen, bohren, und ich höre wenn ein Motor komisch klingt.",
      "Richtig schweißen, eine Naht die hält.",
    ],
    [
      "Metall ist ehrlich. Entweder passt es oder nicht.",
      "Genau messen. Ich mess lieber dreimal.",
      "Was ein Toleranzfeld ist, unser Lehrer konnte das nicht erklären.",
    ],
    [
      "mein nachbar schraubt an autos und ich reich ihm die schlüssel. kenne alle größen auswendig",
      "anpacken",
      "bremsen wechseln lernen",
    ],
    [
      "In der Werkstatt-AG haben wir einen Kerzenständer gedreht, und ich bin der einzige Mensch in meiner Familie, der so etwas schön findet.",
      "Ich bleibe an einer Sache dran, bis sie glänzt.",
      "Verschiedene Maschinen ausprobieren, um zu wissen, welche ich mag.",
    ],
    [
      "Im Freilichtmuseum durfte ich mal am Amboss stehen. Seitdem klopfe ich zu Hause auf alles.",
      "Kraft dosieren. Man muss nicht immer fest hauen.",
      "Wie heiß Metall sein muss, damit es macht, was man will.",
    ],
    [
      "Ich möchte etwas herstellen, was in zwanzig Jahren noch da ist. Bei Handys ist das ja nicht so.",
      "Saubere Kanten, gerade Schnitte.",
      "Einen Beruf finden, bei dem man abends sieht, was man gemacht hat.",
    ],
  ],
  leaver: [
    [
      "Ich habe mich auf neun Ausbildungsplätze beworben und keine Einladung bekommen. Wenn mich jemand arbeiten sieht, wird das anders, da bin ich sicher.",
      "Kräftig, pünktlich, lese Zeichnungen im Grunde schon ganz gut.",
      "Danach eine Ausbildung anfangen, am liebsten hier.",
    ],
    [
      "In meiner alten Heimat habe ich in der Schlosserei meines Vaters geholfen. Hier heißen die Werkzeuge anders, aber die Hände wissen es noch.",
      "Schweißen mit Elektrode, biegen, anreißen.",
      "Die deutschen Fachwörter und die Regeln für Sicherheit.",
    ],
    [
      "Theorie kann ich, Führerschein habe ich, jetzt fehlt mir das Praktische. Große Maschinen faszinieren mich, kleine Schrauben komischerweise auch.",
      "Ordnung halten und Fehler zugeben.",
      "Selbstständig nach Prüfplan arbeiten.",
    ],
  ],
  student: [
    [
      "Maschinenbau besteht bei mir bisher aus Formeln und einer Exkursion. Ich brauche dringend Öl an den Fingern.",
      "Werkstoffkunde, CAD, und ich frage die Leute an der Maschine, bevor ich etwas zeichne.",
      "Ein Teil von der Zeichnung bis zur Endprüfung begleiten.",
    ],
  ],
};
