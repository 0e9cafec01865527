import type { FieldAnswers } from "./shape.ts";

export const D: FieldAnswers = {
  pupil: [
    [
      "Bei uns zu Hause koche meistens ich, für sechs Leute. Ich will wissen, wie das für sechzig geht.",
      "Zwiebeln schneiden ohne zu weinen. Und ich vergesse nie, wer was nicht essen darf.",
      "Wie man alles gleichzeitig fertig bekommt.",
    ],
    [
      "Ich mag es, wenn Leute sich freuen. Im Laden kann man das den ganzen Tag haben, glaube ich.",
      "Freundlich sein, auch zu Leuten die schlecht gelaunt sind. Kopfrechnen geht auch.",
      "Die Kasse, und wie man eine Schlange schneller macht.",
    ],
    [
      "Früh aufstehen macht mir nichts aus, ich füttere jeden Morgen unsere Tauben. Brot backen wollte ich schon immer mal richtig lernen.",
      "Ich bin geduldig, Teig muss ja auch gehen.",
      "Warum mein Brot immer flach wird!!!",
    ],
    [
      "Gastro ist stressig sagen alle. Will ich selber rausfinden.",
      "Bin schnell und höre auf Ansagen.",
      "Drei Teller tragen.",
    ],
    [
      "Ich koche Rezepte aus Filmen nach. Die Nudeln aus dem Zug waren die besten.",
      "Abschmecken. Ich finde immer raus, was fehlt.",
      "Wie man eine Küche so organisiert, dass niemand schreit.",
    ],
    [
      "Eigentlich wollte ich was mit Computern aber dann hab ich beim Schulfest 200 Waffeln verkauft und es war der beste Tag im Jahr.",
      "Verkaufen, lächeln, Teig nachgießen.",
      "Wie viel man wirklich daran verdient.",
    ],
  ],
  leaver: [
    [
      "Ein Fest zu planen, ist wie ein Puzzle mit beweglichen Teilen, und Puzzeln konnte ich schon immer.",
      "Listen. Ich schreibe wirklich für alles Listen und verliere sie nicht.",
      "Ich möchte ein Gespräch mit Gästen selbstständig führen können.",
    ],
    [
      "Ich suche einen Neuanfang nach einer abgebrochenen Ausbildung im Büro. In der Küche hilft man sich, das gefällt mir.",
      "Sauber arbeiten, Hygiene ist bei mir Gewohnheit. Deutsch lerne ich noch, aber ich verstehe fast alles.",
      "Ob ich dem Tempo gewachsen bin, und dann am liebsten bleiben.",
    ],
  ],
  student: [
    [
      "Ich habe zwei Sommer in einem Eiscafé gearbeitet und dort gemerkt, dass mir Gäste mehr Spaß machen als jede Vorlesung. Jetzt möchte ich wissen, wie ein ganzer Betrieb funktioniert.",
      "Ich behalte zwölf Bestellungen im Kopf und bleibe ruhig, wenn der Drucker streikt.",
      "Kalkulieren: Was muss ein Gericht kosten, damit sich das Haus trägt?",
    ],
    [
      "Foodtrends lese ich seit zwei Jahren für die Uni. Gekocht habe ich in der Zeit erschreckend wenig.",
      "Auswerten, organisieren, freundlich sein, wenn drei Leute gleichzeitig etwas wollen.",
      "Verstehen, wie ein kleiner Betrieb plant.",
    ],
  ],
};
