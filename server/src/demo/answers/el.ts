import type { FieldAnswers } from "./shape.ts";

export const EL: FieldAnswers = {
  pupil: [
    [
      "Ich hab unseren Staubsauger repariert, obwohl alle gesagt haben, der ist hin. War nur ein Kabel. Seitdem bringen mir die Nachbarn Sachen.",
      "Ich kann löten, nicht schön, aber es hält.",
      "Wie man einen Fehler findet, ohne alles aufzuschrauben.",
    ],
    [
      "Solar find ich wichtig wegen Klima, und ich will nicht immer nur darüber reden.",
      "Ich kann gut erklären und habe vor Höhe keine Angst. Mathe ist okay.",
      "Ich möchte ausrechnen können, wie viel Strom unser Dach machen würde.",
    ],
    [
      "Strom ist unsichtbar und trotzdem macht er alles. Das finde ich seit der Grundstufe spannend, als wir eine Zitrone zum Leuchten gebracht haben.",
      "Vorsichtig sein. Ich lese Anleitungen wirklich ganz.",
      "Die fünf Sicherheitsregeln, und eine Schaltung die beim ersten Mal geht.",
    ],
    ["Elektriker braucht man immer.", "Gehe gern mit Werkzeug um, bin nicht faul.", "Steckdose setzen können."],
    [
      "Ich habe einen Bausatz für ein Radio geschenkt bekommen. Es spielt nur einen Sender, aber den habe ich gebaut!",
      "Feinmotorik, Schaltpläne lesen geht auch schon etwas.",
      "Ich möchte wissen, was in unserem Sicherungskasten los ist.",
    ],
    [
      "Weil Maschinen ohne Strom nur Möbel sind.",
      "Logisch denken, nachfragen, nicht aufgeben.",
      "Messen lernen, so richtig mit Protokoll.",
    ],
  ],
  leaver: [
    [
      "Ich möchte eine Ausbildung im Elektrohandwerk machen und brauche einen Betrieb, der mir etwas zutraut. In meiner letzten Stelle habe ich nur gefegt.",
      "Ich bin handwerklich, habe Fahrräder mit Motor umgebaut und achte auf Sicherheit.",
      "Zählerschrank verstehen und selbst Leitungen ziehen.",
    ],
    [
      "Repair Cafés haben mich überzeugt, dass Reparieren ein Beruf sein sollte und kein Hobby. Euer Betrieb macht genau das.",
      "Zuhören, wenn Leute erklären, was kaputt ist. Oft steckt die Lösung schon darin.",
      "Sicherheitsprüfungen selbstständig durchführen.",
    ],
  ],
  student: [
    [
      "In der Regelungstechnik rechnen wir Systeme, die sich immer brav verhalten. Ich möchte welche kennenlernen, die es nicht tun.",
      "Messdaten auswerten, Python, und ich dokumentiere so, dass andere weitermachen können.",
      "Wie man aus einer Simulation etwas macht, das nachts um drei nicht ausfällt.",
    ],
    [
      "Energiewende ist im Hörsaal eine Folie mit Pfeilen. Ich würde lieber ein Kabel in der Hand haben.",
      "Schaltungssimulation, Python, Messprotokolle ohne Lücken.",
      "Ein System in Betrieb nehmen und dabei sein, wenn es zickt.",
    ],
  ],
};
