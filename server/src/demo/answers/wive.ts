import type { FieldAnswers } from "./shape.ts";

export const WIVE: FieldAnswers = {
  pupil: [
    [
      "Ich verkaufe auf dem Flohmarkt und verhandle mit Leuten, die drei mal so alt sind wie ich.",
      "Kopfrechnen und freundlich bleiben.",
      "Wie ein Laden entscheidet, was etwas kostet.",
    ],
    [
      "Verwaltung klingt langweilig, aber ich war mit meiner Mutter im Bürgeramt und die Frau dort hat ein Problem gelöst, das wir seit Monaten hatten. Das fand ich stark.",
      "Zuhören, sortieren, leserlich schreiben.",
      "Wo so ein Antrag hingeht, wenn er in der Schublade verschwindet.",
    ],
    [
      "Büro ist warm und man sitzt. Und ich mag Ordnung wirklich.",
      "Tippen mit zehn Fingern. Termine vergesse ich nie.",
      "Wie man Briefe schreibt, die nicht kompliziert sind.",
    ],
    [
      "Ich lese ungefähr ein Buch pro Woche und verleihe sie an die halbe Klasse, mit Liste.",
      "Leuten sagen, was ihnen gefallen könnte. Meistens stimmt es.",
      "Ein Schaufenster gestalten und sehen, ob jemand stehen bleibt.",
    ],
    [
      "Ich führe die Klassenkasse, seit drei Jahren, bisher fehlte genau ein Mal etwas, und das waren zehn Cent.",
      "Zahlen, Ordnung, streng sein wenn einer nicht zahlt.",
      "Wie eine echte Buchhaltung aussieht.",
    ],
    [
      "Mich interessiert das Rathaus, weil dort alles entschieden wird und ich nur die Treppe kenne.",
      "Ich kann gut formulieren und nerve nicht.",
      "Wie man einen Vorschlag macht, der nicht im Papierkorb landet.",
    ],
    [
      "verkaufen kann ich, das sagen alle",
      "schnell im kopf, freundlich, immer ordentlich angezogen",
      "wie man einen laden führt",
    ],
  ],
  leaver: [
    [
      "Irgendwann möchte ich selbst einen Laden führen. Vorher würde ich gern sehen, wie viel davon Papierkram ist.",
      "Mit Kundschaft reden, Schichten planen, Kassenbons glätten.",
      "Gewinn, Umsatz, Steuer: einmal alles am lebenden Beispiel.",
    ],
    [
      "Büro hätte ich früher nie gesagt. Dann habe ich im Verein ein Turnier organisiert und gemerkt, dass Planen glücklich macht.",
      "Tabellen, Absprachen, Erinnerungen schreiben, ohne zu nerven.",
      "Angebote rechnen und mit Kundschaft reden.",
    ],
  ],
  student: [
    [
      "Im dritten Semester Verwaltungsrecht weiß ich, was ein Bescheid ist. Wie man ihn so schreibt, dass ihn jemand versteht, steht in keinem Kommentar.",
      "Recherchieren, gliedern, höflich hartnäckig bleiben.",
      "Eine Vorlage vom ersten Entwurf bis zur Abstimmung begleiten.",
    ],
    [
      "Zahlen erzählen etwas, wenn man lange genug hinschaut. Neben dem Studium möchte ich das an echten Zahlen üben und nicht an denen aus dem Übungsblatt.",
      "Tabellen, SQL, Diagramme ohne Schnickschnack.",
      "Vor Menschen zu präsentieren, die eigentlich lieber arbeiten würden.",
    ],
  ],
};
