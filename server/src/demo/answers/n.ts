import type { FieldAnswers } from "./shape.ts";

export const N: FieldAnswers = {
  pupil: [
    [
      "Chemie ist das einzige Fach, in dem ich freiwillig die Hausaufgaben für nächste Woche mache.",
      "Ich kann abwiegen wie ein Roboter.",
      "Was in unserem Leitungswasser drin ist.",
    ],
    [
      "Ich stelle viele Fragen, zum Beispiel warum Seife sauber macht obwohl sie aus Fett ist. Im Labor sagt hoffentlich keiner, dass das jetzt nicht dran ist.",
      "Ordentlich mitschreiben und nichts umkippen.",
      "Wie man einen Versuch so aufbaut, dass man dem Ergebnis glauben kann.",
    ],
    [
      "Weil Experimente cool sind und man einen Kittel bekommt.",
      "Bin genau. Und schnell im Kopfrechnen.",
      "Pipettieren!",
    ],
    [
      "Bei Jugend forscht haben wir Kresse mit Cola gegossen. Es lief schlecht für die Kresse, aber gut für mich, ich will jetzt weitermachen.",
      "Geduldig warten und jeden Tag dasselbe messen.",
      "Ein Mikroskop richtig einstellen und zeichnen, was man sieht.",
    ],
    [
      "Ich habe ein Heft, in das ich seit zwei Jahren jeden Tag das Wetter schreibe. Mein Thermometer zeigt ein Grad zu viel, das rechne ich ab.",
      "Regelmäßig messen und ehrlich aufschreiben.",
      "Wie Profis ihre Messgeräte prüfen.",
    ],
    [
      "weil chemie bei uns immer ausfällt",
      "ich kann gut zuhören wenn es spannend ist",
      "mindestens ein experiment ganz allein",
    ],
  ],
  leaver: [
    [
      "Ich schwanke zwischen Biologie und Laborberuf. Ein längerer Blick in den Alltag würde mir mehr helfen als der nächste Infotag.",
      "Steril arbeiten, Listen führen, früh aufstehen für Proben.",
      "Ob ich die Geduld für hundert gleiche Platten habe.",
    ],
    [
      "Chemie war mein bestes Fach, und Geduld ist meine beste Eigenschaft. Beides zusammen klingt nach Labor.",
      "Genau lesen, sauber arbeiten, Ergebnisse nicht schönreden.",
      "Ob ich Laborant werden will.",
    ],
  ],
  student: [
    [
      "Für mein Praxissemester suche ich eine Messreihe, die wirklich gebraucht wird. Spuren im Flusswasser sind genau so ein Thema.",
      "Chromatografie in Theorie und ein wenig Praxis, saubere Statistik, viel Kaffee.",
      "Eine Methode validieren und sie vor Leuten vertreten, die mehr wissen als ich.",
    ],
    [
      "I finished my bachelor in chemistry abroad and want to learn how a laboratory here works. Precision is a language too.",
      "Titration, lab journals, teaching younger students.",
      "To plan a measurement series on my own and to explain it in German at the end.",
    ],
  ],
};
