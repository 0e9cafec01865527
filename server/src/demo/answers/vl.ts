import type { FieldAnswers } from "./shape.ts";

export const VL: FieldAnswers = {
  pupil: [
    [
      "Ich kenne alle Buslinien auswendig, auch die Nachtlinien. Touren planen könnte mein Ding sein.",
      "Karten lesen und mir Wege merken.",
      "Wie ein Container weiß, wo er hin muss.",
    ],
    [
      "Weil der Hafen riesig ist und ich ihn nur vom Zaun kenne.",
      "Ich bin stark und passe auf. Zahlen kann ich mir merken.",
      "Einmal im Kran sitzen. Und verstehen, was die Papiere bedeuten.",
    ],
    ["lager", "bin schnell, zähle richtig, komme mit allen klar", "staplerschein irgendwann"],
    [
      "Mein Vater fährt Lkw und erzählt abends von Rampen, an denen er warten muss. Ich möchte die andere Seite der Rampe sehen und wissen, warum das so ist.",
      "Tetris. Klingt komisch, aber ich packe unseren Kofferraum seit Jahren.",
      "Eine Tour planen, bei der niemand warten muss.",
    ],
    [
      "Ich sortiere gern, sogar Gewürze nach Größe. Vielleicht gibt es dafür einen Beruf?",
      "Ordnung und Überblick, Packen wie ein Profi.",
      "Wie ein Lager weiß, wo alles liegt.",
    ],
    [
      "Am Bahnhof kenne ich alle Züge, auch Güterzüge. Ich würde gern wissen, was drin ist und wer das bestellt hat.",
      "Fahrpläne, Englisch, pünktlich sein.",
      "Den Weg von einem Paket vom Anfang bis zum Ende erklären.",
    ],
  ],
  leaver: [
    [
      "Ich habe als Kurier gearbeitet und glaube, dass man vieles auf drei Rädern besser transportiert als auf vier. Wie man davon lebt, möchte ich lernen.",
      "Stadtplan im Kopf, freundlich an der Tür, wetterfest.",
      "Kosten pro Lieferung berechnen und Läden überzeugen.",
    ],
    [
      "Nach dem Abitur möchte ich etwas mit Zahlen, aber nicht nur am Schreibtisch. In der Spedition kann man beidem zusehen, dachte ich mir.",
      "Tabellen, Englisch, Polnisch, und ich werde am Telefon nicht nervös.",
      "Verstehen, wie aus einer Anfrage eine Ladung wird.",
    ],
    [
      "Ein Ausbildungsplatz hat bisher nicht geklappt, im Ferienjob im Lager war ich aber gut. Ich möchte zeigen, dass ich auch ein ganzes Jahr durchhalte.",
      "Sorgfältig beim Scannen, sicher beim Heben, keine Fehltage.",
      "Stapler fahren und Lieferscheine prüfen.",
    ],
  ],
  student: [
    [
      "In der Vorlesung ist Logistik ein Netz aus Punkten und Pfeilen. Ich möchte die Menschen kennenlernen, die in den Punkten arbeiten.",
      "Optimierung, Tabellen, Niederländisch für Anfänger.",
      "Eine Auswertung machen, die eine Schichtleiterin wirklich benutzt.",
    ],
  ],
};
