import type { FieldAnswers } from "./shape.ts";

export const TEC: FieldAnswers = {
  pupil: [
    [
      "Ich hab mein Fahrrad komplett zerlegt, und es sind nur zwei Teile übrig geblieben.",
      "Schrauben, Ketten, Schläuche. Und fluchen nur leise.",
      "Warum bei mir zwei Teile übrig waren.",
    ],
    [
      "Technik interessiert mich, seit ich meinem Opa beim Modellbau geholfen habe. Seine Lok fährt jetzt wieder!",
      "Kleine Teile, ruhige Hände, gute Augen.",
      "Wie Profis Fehler suchen.",
    ],
    [
      "Feuerwehr ist mein Traum seit immer, aber ich kenne nur den Teil mit Blaulicht. Ich möchte auch den langweiligen sehen.",
      "Helfen, Knoten, Treppen rennen.",
      "Was in so einem Auto alles drin ist und wofür.",
    ],
    [
      "3D-Druck. Wir haben einen in der Schule aber den darf nur einer bedienen (nicht ich).",
      "Konstruieren am Rechner, hab ich mir selbst beigebracht.",
      "Ein Teil, das passt.",
    ],
    [
      "Bei einem Aufzug würde ich am liebsten immer mit in den Schacht gucken.",
      "Dinge auseinandernehmen. Zusammenbauen meistens auch.",
      "Herausfinden, ob ich eher der Typ für Strom, Motor oder Computer bin.",
    ],
    ["ich bastel an mofas, natürlich nur auf dem hof", "vergaser, kette, bremse", "was ich falsch mache"],
  ],
  leaver: [
    [
      "Zahntechnik habe ich zufällig entdeckt: modellieren, Chemie und Computer in einem Beruf. Vor einer Ausbildung möchte ich einige Wochen ausprobieren, ob die Feinarbeit zu mir passt.",
      "Ich bemale Miniaturfiguren, die kleinste ist acht Millimeter hoch.",
      "Digital konstruieren und von Hand nacharbeiten.",
    ],
    [
      "Ein Jahr lang habe ich Roller repariert, für Freunde und deren Freunde. Jetzt möchte ich mit richtigem Messwerkzeug arbeiten und nicht mehr nach Gefühl.",
      "Feinmechanik, ruhige Hand, Ausdauer.",
      "Nach Zeichnung bauen und selbst prüfen.",
    ],
    [
      "Technische Berufe gibt es mehr, als in einer Broschüre stehen. Ich möchte einen davon so lange sehen, bis die erste Begeisterung vorbei ist, und dann entscheiden.",
      "Dranbleiben, auch beim zwanzigsten gleichen Teil.",
      "Ein ehrliches Bild vom Alltag.",
    ],
  ],
  student: [
    [
      "Konstruktion habe ich bisher für Noten gemacht, nie für jemanden, der das Teil danach in der Hand hält und flucht. Das fehlt mir.",
      "CAD, Festigkeitslehre, freundlich mit der Fertigung telefonieren.",
      "Toleranzen so setzen, dass es bezahlbar bleibt.",
    ],
    [
      "Ich schreibe gern und verstehe Maschinen, beides zusammen gibt es selten. Anleitungen, die man nachts im Regen versteht, wären ein würdiges Ziel.",
      "Erklären, zeichnen, Fachleuten so lange Fragen stellen, bis sie seufzen.",
      "Wie eine Anleitung entsteht, geprüft wird und altert.",
    ],
  ],
};
