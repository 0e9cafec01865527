import type { FieldAnswers } from "./shape.ts";

export const LANAUM: FieldAnswers = {
  pupil: [
    [
      "Ich habe auf dem Balkon vierzehn Tomatenpflanzen und meine Familie hat keinen Platz mehr zum Sitzen.",
      "Früh aufstehen, dreckig werden, Unkraut von Nichtunkraut unterscheiden.",
      "Wie man Pflanzen vermehrt, ohne neue zu kaufen.",
    ],
    [
      "Ich bin lieber draußen. Im Klassenzimmer werde ich müde, im Wald nie.",
      "Spuren lesen, bisschen. Und lange laufen.",
      "Welcher Baum das ist, auch im Winter.",
    ],
    [
      "Tiere verstehen mich irgendwie. Mein Hund macht bei mir sogar Sitz, wenn er nicht will.",
      "Geduld mit ängstlichen Tieren. Ich kann sehr still sein.",
      "Ob ich Tierpfleger werden will oder ob das nur schön aussieht.",
    ],
    [
      "Weil Umwelt wichtig ist und weil ich wissen will ob unser Bach sauber ist. Da spielen nämlich Kinder.",
      "Ich schreibe ordentlich mit und zähle genau.",
      "Wasser untersuchen wie im Fernsehen, nur echt.",
    ],
    [
      "Ich züchte Stabheuschrecken. Inzwischen sind es über achtzig und sie brauchen ein neues Zuhause, ich brauche einen Beruf.",
      "Regelmäßig füttern und saubermachen, auch wenn ich keine Lust habe.",
      "Was Tiere oder Pflanzen brauchen, damit es ihnen wirklich gut geht.",
    ],
    [
      "natur beruhigt mich",
      "kann früh anfangen und lange draußen sein, regenjacke hab ich",
      "pflanzennamen, mindestens zehn",
    ],
  ],
  leaver: [
    [
      "Landwirtschaft kenne ich nur von der Verbraucherseite. Ich möchte wissen, was hinter einer Kiste Lauch steckt, körperlich und finanziell.",
      "Zupacken, rechnen, mit Kunden plaudern.",
      "Ob ein Studium in die Richtung das Richtige wäre oder eher eine Ausbildung.",
    ],
    [
      "nach dem abi erstmal raus an die luft. hab ein jahr lang nur gelernt und gesessen",
      "kann trecker fahren (vom dorf meiner großeltern) und motorsäge schau ich mir gern nur an",
      "was man beruflich im wald alles machen kann",
    ],
  ],
  student: [
    [
      "Ich studiere Umweltwissenschaften und habe bisher mehr Tabellen als Bäche gesehen. Gummistiefel sind vorhanden, Größe 41.",
      "Arten bestimmen, Karten zeichnen, bei Regen gute Laune behalten.",
      "Eine Kartierung so durchführen, dass sie jemand gebrauchen kann.",
    ],
    [
      "In meiner Abschlussarbeit geht es um Stadtbäume, und ich habe noch keinen gepflanzt. Das ist mir ein bisschen peinlich.",
      "Kartieren, Statistik, auf Leute zugehen.",
      "Wie eine Verwaltung entscheidet, welcher Baum bleibt.",
    ],
  ],
};
