import type { FieldAnswers } from "./shape.ts";

export const GESGE: FieldAnswers = {
  pupil: [
    [
      "Ich schreibe Tagebuch, seit ich neun bin, und frage mich manchmal, ob das in hundert Jahren jemand liest. Im Archiv könnte ich das vielleicht herausfinden.",
      "Alte Schrift lesen, die von meinem Uropa kann ich schon fast.",
      "Wie man entscheidet, was aufgehoben wird.",
    ],
    [
      "Ich habe früher selber Hilfe bei den Hausaufgaben bekommen und jetzt kann ich was zurückgeben.",
      "Türkisch und Deutsch, und Kindern Mathe erklären mit Keksen.",
      "Wie man Leuten hilft, ohne ihnen alles abzunehmen.",
    ],
    [
      "Geschichte ist mein Lieblingsfach, aber nur wenn es um normale Leute geht und nicht um Könige.",
      "Lange lesen ohne zu zappeln.",
      "Ich möchte eine echte Quelle in der Hand haben.",
    ],
    [
      "bei uns im haus verstehen viele die briefe vom amt nicht. ich übersetze immer. ich will wissen wie man das richtig macht",
      "übersetzen, zuhören, nichts weitererzählen",
      "welche rechte man hat",
    ],
    [
      "Bei den Streitschlichtern habe ich gelernt, dass beide meistens ein bisschen recht haben.",
      "Neutral bleiben, auch wenn es meine beste Freundin ist.",
      "Wie Beratung bei Erwachsenen funktioniert.",
    ],
    [
      "Museen find ich nur gut, wenn da was ist, wo keiner weiß, wozu es gut war.",
      "Rätseln. Beschreiben. Zeichnen so mittel.",
      "Ein Schild schreiben, das jemand wirklich liest.",
    ],
  ],
  leaver: [
    [
      "Stadtgeschichte heißt für mich auch: Wer fehlt in den Büchern? Daran möchte ich mitarbeiten, und sei es nur eine Kiste lang.",
      "Kurrentschrift, Datenbanken, klare Sätze.",
      "Texte für Besucher schreiben, die nicht nach Referat klingen.",
    ],
    [
      "Vor einer Ausbildung im sozialen Bereich möchte ich erst herausfinden, ob ich Menschen beraten kann, ohne sofort meine Meinung zu sagen.",
      "Zuhören übe ich gerade. Ordnung und Geduld habe ich schon.",
      "Wie man Grenzen setzt und trotzdem freundlich bleibt.",
    ],
  ],
  student: [
    [
      "Ich studiere Soziologie im vierten Semester und kenne Interviews bisher nur aus Lehrbüchern. Ein Leitfaden ist schnell geschrieben, ein gutes Gespräch nicht.",
      "Mit Fremden ins Gespräch kommen, an der Bushaltestelle sowieso.",
      "Eine kleine Erhebung von der Frage bis zum Vortrag einmal ganz durchziehen.",
    ],
    [
      "Soziale Arbeit klingt in der Theorie nach Konzepten und in der Praxis nach Kaffee, Akten und Geduld. Ich möchte die Praxis kennenlernen, bevor ich mich festlege.",
      "Ich kann Widerspruch aushalten und sortiere gern Chaos.",
      "Wie ein Gespräch abläuft, in dem jemand wütend ist und recht hat.",
    ],
  ],
};
