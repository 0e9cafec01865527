import type { FieldAnswers } from "./shape.ts";

export const KKG: FieldAnswers = {
  pupil: [
    [
      "Ich war mit meiner Klasse im Theater und habe die ganze Zeit nur auf die Scheinwerfer geschaut. Wer macht das??",
      "Basteln und Farben mischen, ich treffe fast jeden Ton.",
      "Wie aus einer leeren Bühne ein Wald wird.",
    ],
    [
      "Lesen und vorlesen, meine kleine Cousine ist mein Publikum, streng aber fair.",
      "Stimmen nachmachen kann ich wirklich gut. Ordnung in Regalen auch.",
      "Vor vielen Leuten lesen ohne rot zu werden.",
    ],
    [
      "Ich spiele Saz und will sehen, wer hinter einem Konzert alles arbeitet.",
      "Musik hören und sagen was stört. Pünktlich zur Probe sein.",
      "Ein Mischpult bedienen.",
    ],
    ["Kunst halt.", "Zeichnen, nähen bisschen, Geduld.", "Ob man davon leben kann."],
    [
      "Ich habe die Kulissen für unser Klassenstück gemalt: einen Hafen bei Nacht. In der zweiten Vorstellung ist der Mond runtergefallen.",
      "Malen auf sehr großen Flächen.",
      "Wie man einen Mond befestigt.",
    ],
    [
      "Bücher sind mein Ding, und in der Bücherei bin ich eh jeden Mittwoch. Dann kann ich auch mal auf der anderen Seite vom Tresen sein.",
      "Leise sein, sortieren, Kindern was zeigen.",
      "Wie entschieden wird, welche Bücher gekauft werden.",
    ],
  ],
  leaver: [
    [
      "Ein Jahr Orientierung, und Kultur steht ganz oben auf der Liste. Ich bin gern diejenige Person, die abends noch die Stühle stapelt.",
      "Organisieren, mit Künstlern reden, kleine Pannen weglächeln.",
      "Wie Kultur finanziert wird, wenn die Karten nur fünf Euro kosten.",
    ],
    [
      "Licht, Ton, Kostüm: Ich weiß nur, dass ich dahin will, wo abends der Vorhang aufgeht.",
      "Nähmaschine, Kabel, Humor.",
      "Mein Gebiet finden.",
    ],
  ],
  student: [
    [
      "Mich interessiert der Moment, in dem ein Text zum ersten Mal laut gesprochen wird. Dafür würde ich auch Kabel aufwickeln.",
      "Dramaturgie, Protokolle, und ich rieche Pathos drei Seiten gegen den Wind.",
      "Eine Produktion vom ersten Treffen bis zur Premiere verstehen.",
    ],
    [
      "Entwerfen am Rechner kann ich, aber bisher hat noch nie jemand benutzt, was ich mir ausgedacht habe. Das möchte ich ändern.",
      "Zeichnen, verwerfen, noch mal von vorn.",
      "Für Menschen gestalten, die damit arbeiten, nicht nur für die Mappe.",
    ],
  ],
};
