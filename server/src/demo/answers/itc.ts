import type { FieldAnswers } from "./shape.ts";

export const ITC: FieldAnswers = {
  pupil: [
    [
      "Ich programmiere seit zwei Jahren kleine Spiele. Das beste hat zwölf Leute gespielt, davon waren elf aus meiner Klasse.",
      "Fehler suchen. Ich gebe nicht auf bis es läuft, meine Mutter findet das anstrengend.",
      "Wie man im Team programmiert, ohne sich gegenseitig alles kaputt zu machen.",
    ],
    [
      "Ich hab einen alten Laptop zerlegt und wieder zusammengebaut und er ging danach sogar.",
      "Leuten am Handy was erklären ohne die Augen zu verdrehen.",
      "Netzwerke, also wie das Internet aus der Wand kommt.",
    ],
    ["IT weil ich gut darin bin.", "Windows neu aufsetzen, Kabel, Drucker (ja, auch Drucker).", "Server."],
    [
      "Viele denken, Informatik ist nur was für die, die den ganzen Tag allein im Zimmer sitzen. Ich möchte zeigen, dass das nicht stimmt, und fange bei mir an.",
      "Ich kann Sachen in Schritte zerlegen, das sagt auch meine Mathelehrerin.",
      "Ein kleines Programm, das meiner Familie wirklich hilft.",
    ],
    [
      "Unser Schulnetz fällt dauernd aus und keiner weiß warum. Ich möchte das endlich verstehen, es lässt mir keine Ruhe.",
      "Ich frage so lange weiter, bis es logisch ist.",
      "Erklären können, was ein Switch macht.",
    ],
    [
      "I like games and I want to make one. Auf Deutsch kann ich das auch sagen, aber programmieren ist sowieso Englisch.",
      "Scratch, ein wenig Python, sehr viel Geduld mit kleinen Geschwistern.",
      "Ein fertiges Spiel mit Startbildschirm.",
    ],
  ],
  leaver: [
    [
      "Nach meiner Ausbildungszeit im Verkauf möchte ich in die Systemadministration wechseln. Zu Hause läuft bei mir ein kleiner Server, den ich schon dreimal kaputt und viermal wieder heil bekommen habe.",
      "Dokumentieren. Wirklich: Ich schreibe alles auf.",
      "Überwachung, Sicherungen, und wie man bei einem Ausfall ruhig bleibt.",
    ],
    [
      "Schule fertig, Plan fehlt noch. Rechner sind das Einzige, bei dem ich nie auf die Uhr gucke.",
      "Ich helfe in einem Computerclub Älteren mit ihren Telefonen.",
      "Ob mir Support oder Programmieren mehr liegt.",
    ],
  ],
  student: [
    [
      "Mich reizt Software, die Menschen in ihrem Arbeitstag benutzen müssen, ob sie wollen oder nicht. Da zählt jedes Detail.",
      "TypeScript, SQL, Tests zuerst. In meiner letzten Gruppe war ich die Person, die Reviews wirklich gelesen hat.",
      "Wie man mit altem Code umgeht, ohne alles neu schreiben zu wollen.",
    ],
    [
      "I study computer science in my third year and would like to work on something that has real users. Ships, hospitals, games: I do not mind, as long as somebody complains when it breaks.",
      "Python, Linux, patience. My German is good enough for lunch and getting better.",
      "To plan, build and hand over one feature from start to end.",
    ],
  ],
};
