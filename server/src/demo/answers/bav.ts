import type { FieldAnswers } from "./shape.ts";

export const BAV: FieldAnswers = {
  pupil: [
    [
      "Mein Onkel hat sein Dach selber gedeckt und ich durfte nur die Leiter halten. Ich will endlich mal mehr machen als halten.",
      "Ich bin schwindelfrei, das hab ich im Kletterpark gemerkt. Und ich jammere nicht bei Regen.",
      "Wie man ausrechnet, wie viel Material man braucht.",
    ],
    [
      "Wenn ich an einer Baustelle vorbeikomme, bleibe ich immer stehen. Meine Freunde nervt das schon.",
      "Rechnen im Kopf und mit dem Zollstock umgehen, wir haben letztes Jahr unser Gartenhaus gebaut.",
      "Eine Mauer, die gerade ist.",
    ],
    [
      "Weil da was Echtes rauskommt.",
      "Kann viel tragen. Komme pünktlich.",
      "Ob Bau was für mich ist oder doch lieber Werkstatt.",
    ],
    [
      "Ich zeichne gern Grundrisse, meistens von Häusern, die ich mir ausdenke, mit geheimen Treppen. Jetzt möchte ich sehen, was davon wirklich gehen würde.",
      "Ich kann mir Räume gut vorstellen und merke sofort, wenn ein Fenster schief sitzt.",
      "Ich möchte einen echten Plan lesen können, ohne jemanden zu fragen.",
    ],
    [
      "Unser Haus wird gerade gedämmt und ich sitze jeden Nachmittag am Fenster und schaue zu. Die Leute auf dem Gerüst kennen mich schon.",
      "Ich merke mir Abläufe schnell. Werkzeug reiche ich immer mit dem Griff nach vorn.",
      "Warum man manche Wände nicht wegnehmen darf.",
    ],
    [
      "Beton, Holz, Stein, ich will alles mal anfassen.",
      "Bin kein Langschläfer.",
      "Ein Gefühl dafür, was ich aushalte.",
    ],
  ],
  leaver: [
    [
      "nach der schule habe ich gejobbt und gemerkt, dass büro nichts für mich ist. draußen arbeiten mit einem team, das passt besser",
      "ich lerne durch zuschauen. zwei mal sehen reicht meistens",
      "genug, um eine ausbildung anfangen zu können",
    ],
    [
      "Häuser interessieren mich mehr als die meisten Menschen, und auf dem Bau reden sowieso alle gleich laut. Ich möchte nach dem Abschluss direkt anfangen.",
      "Mörtel mischen kann ich, Schubkarre auch, Zollstock immer dabei.",
      "Herausfinden, ob Maurer oder Zimmerer.",
    ],
  ],
  student: [
    [
      "Im Studium zeichnen wir Details, die ich noch nie in echt gesehen habe. Ich möchte verstehen, wie sich eine Entscheidung am Bildschirm auf der Baustelle anfühlt.",
      "CAD sitzt, Modellbau auch. Ich frage lieber einmal zu viel nach als einmal zu wenig.",
      "Wie ein Bauantrag entsteht und wo er normalerweise hängen bleibt.",
    ],
    [
      "Ihr plant Umbauten statt Abriss, das ist genau mein Thema. Meine letzte Hausarbeit ging um die Weiternutzung alter Hallen.",
      "Ich koordiniere gern Leute, die eigentlich gerade aneinander vorbeireden.",
      "Ich will danach sicher überschlagen können, ob ein Träger reicht.",
    ],
  ],
};
