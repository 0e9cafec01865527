import type { FieldAnswers } from "./shape.ts";

export const ME: FieldAnswers = {
  pupil: [
    [
      "Ich schneide die Videos von unserem Fußballverein, inzwischen sogar mit Ton.",
      "Schnitt am Handy, Untertitel, gute Ideen für den Anfang.",
      "Eine richtige Kamera einstellen, nicht nur Automatik.",
    ],
    [
      "Ich rede viel, sagen alle. Vielleicht ist das im Radio endlich mal ein Vorteil?",
      "Fragen stellen, auch unangenehme, aber nett.",
      "Wie man weniger »ähm« sagt.",
    ],
    [
      "Plakate an Haltestellen schaue ich mir an wie andere Leute Bilder. Bei den meisten würde ich die Schrift ändern.",
      "Zeichnen am Tablet, Farben, Rechtschreibung.",
      "Mein eigenes Plakat, das wirklich irgendwo hängt.",
    ],
    ["Fotos machen.", "Hab ein Auge dafür, sagt meine Tante, die ist streng.", "Licht."],
    [
      "Ich mache einen Podcast mit meiner Cousine. Wir haben vierzehn Hörer, zwei davon sind wir selber.",
      "Themen finden, drauflos reden, hinterher schneiden.",
      "Wie man die Leute dazu bringt, bis zum Ende zuzuhören.",
    ],
    [
      "Trickfilm! Ich habe 900 Fotos von einer Knetfigur gemacht, die nur einmal winkt.",
      "Geduld, Licht, Geduld.",
      "Wie man das schneller macht.",
    ],
  ],
  leaver: [
    [
      "Alte Fotos machen mich neugierig: Wer steht da am Rand und guckt weg? Ein Archiv mit Menschen, die noch antworten können, ist ein Glücksfall.",
      "Scannen, Ordnen, Zuhören.",
      "Herausfinden, ob ich lieber hinter der Kamera stehe oder am Schnittplatz sitze.",
    ],
    [
      "Mein Handy ist voll mit Interviews, die ich mit meinen Nachbarn geführt habe. Ich möchte wissen, ob daraus etwas werden kann.",
      "Fragen, filmen, freundlich hartnäckig sein.",
      "Ein Beitrag, den jemand freiwillig zu Ende schaut.",
    ],
  ],
  student: [
    [
      "Ich möchte Geschichten aus Vierteln erzählen, über die sonst nur in der Kriminalstatistik geschrieben wird. Das Handwerk dazu möchte ich von Leuten lernen, die dort arbeiten.",
      "Recherche, Schnitt, drei Sprachen und ein dickes Fell.",
      "Eine eigene Reihe verantworten, von der Idee bis zur Sendung.",
    ],
    [
      "Gestaltung studiere ich, Redaktion mache ich nebenher für die Fachschaft. Beides zusammen habe ich noch nirgends gefunden, außer bei euch.",
      "Typografie, Newsletter, Korrekturlesen um Mitternacht.",
      "Barrierearm gestalten, ohne dass es nach Formular aussieht.",
    ],
  ],
};
