/** Plausible answers to the three questions; none tells who somebody is. */
export const ANSWERS: readonly (readonly [string, string, string])[] = [
  [
    "Ich baue zu Hause oft Sachen aus alten Paletten und will wissen, wie man es richtig macht.",
    "Ich repariere die Fahrräder in unserer Familie und gebe nicht auf, wenn eine Schraube fest ist.",
    "Ob ich mir eine Ausbildung in dem Bereich vorstellen kann.",
  ],
  [
    "Mich interessiert, wie der Alltag wirklich aussieht. Im Unterricht hören wir nur die Theorie.",
    "Ich kann gut zuhören und bleibe ruhig, auch wenn viele gleichzeitig reden.",
    "Ich möchte einmal einen ganzen Ablauf allein schaffen.",
  ],
  [
    "Eine Bekannte hat mir von Ihrem Betrieb erzählt, und ich mag, dass man dort etwas mit den Händen macht.",
    "Ich bin genau und merke, wenn etwas nicht gerade ist.",
    "Wie man plant, damit am Ende nichts fehlt.",
  ],
  [
    "Ich suche etwas, wo ich mit Menschen zu tun habe und nicht nur vor dem Rechner sitze.",
    "Ich spreche mehrere Sprachen und übersetze oft für andere.",
    "Wie man Leuten hilft, ohne ihnen alles abzunehmen.",
  ],
  [
    "Technik fand ich schon immer spannend. Ich habe einen alten Laptop zerlegt und wieder zusammengebaut.",
    "Ich lerne schnell Programme und erkläre sie gern anderen.",
    "Ich will verstehen, wie Profis Fehler suchen.",
  ],
  [
    "Ich bin gern draußen und möchte etwas tun, das man nachher sieht.",
    "Ich bin zuverlässig und stehe auch früh auf.",
    "Welche Pflanzen und Materialien man wofür nimmt.",
  ],
  [
    "Ich zeichne viel und würde gern sehen, wie aus einer Idee etwas Echtes wird.",
    "Ich habe Geduld und fange notfalls noch einmal an.",
    "Ob mir das jeden Tag Spaß machen würde.",
  ],
  [
    "Der Beruf steht bei mir ganz oben, aber ich kenne niemanden, der ihn macht.",
    "Im Sportverein leite ich das Aufwärmen und achte darauf, dass alle mitkommen.",
    "Was man in der Ausbildung wirklich lernt.",
  ],
];
