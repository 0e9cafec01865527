import type { FieldAnswers } from "./shape.ts";

export const PRFE: FieldAnswers = {
  pupil: [
    [
      "Ich baue zu Hause Sachen aus alten Paletten. Manche wackeln. Ich will wissen wie man es richtig macht.",
      "Sägen, messen, neu anfangen.",
      "Ein Möbelstück das nicht wackelt.",
    ],
    [
      "Meine Großmutter hat mir Nähen beigebracht und jetzt nähe ich meine Hosen selbst kürzer, und die von meinen Freunden auch.",
      "Mit der Hand nähen, sehr kleine Stiche. Ich sehe wenn etwas schief ist.",
      "Einen Reißverschluss einsetzen ohne zu weinen.",
    ],
    [
      "Holz riecht gut.",
      "Ich kann mich lange konzentrieren, Computer aus, Musik an, los.",
      "Zwei Holzverbindungen, und welches Holz man wofür nimmt.",
    ],
    [
      "El işlerini çok seviyorum, özellikle ahşap. Almanca da konuşuyorum ama en iyi ellerimle anlatıyorum.",
      "Sabırlıyım, temiz çalışırım.",
      "Kendi yaptığım bir şeyi eve götürmek istiyorum.",
    ],
    [
      "Unsere Techniklehrerin hat gesagt, ich soll das beruflich machen, und ich glaube, sie hatte recht, aber ich möchte erst mal gucken.",
      "Schleifen bis es weich ist. Und ich räume auf, freiwillig.",
      "Wie man plant, damit am Ende nichts fehlt.",
    ],
    [
      "Ich habe ein Vogelhaus gebaut. Es wohnt keiner drin, ich glaube, das Loch ist zu groß.",
      "Messen, auch wenn es beim Vogelhaus nicht so aussieht.",
      "Genau arbeiten.",
    ],
    [
      "Holzgeruch, Späne, Musik im Hintergrund: So stelle ich mir einen guten Montag vor.",
      "Mit der Laubsäge kann ich Kurven, die andere nicht hinbekommen.",
      "Eine Schublade, die nicht klemmt.",
    ],
    [
      "weil ich handwerklich bin und mein bruder auch so ein praktikum hatte und nur gutes erzählt hat",
      "ikea ohne anleitung",
      "was eigenes bauen",
    ],
    [
      "Ich sitze in der Schule oft nur da. Mit den Händen lerne ich schneller, das war schon immer so.",
      "Zupacken und trotzdem vorsichtig sein.",
      "Ob ich mich für eine Ausbildung bewerben soll.",
    ],
    [
      "In Kunst haben wir aus einem Ast einen Löffel geschnitzt. Meiner ist der einzige, mit dem man essen kann.",
      "Geduldig schnitzen, scharfe Messer richtig halten.",
      "Wie man mit größeren Maschinen umgeht, ohne Angst zu haben.",
    ],
    [
      "Mein Zimmer ist zwei Meter dreißig breit, und kein Regal passt. Ich möchte lernen, eines zu bauen, das passt.",
      "Platz ausnutzen, zeichnen, rechnen mit Kommastellen.",
      "Mein Regal. Wenn es geht mit Türen.",
    ],
    [
      "Möbel aus dem Laden gehen nach einem Umzug kaputt, wir sind schon viermal umgezogen. Ich will wissen, wie es stabil wird.",
      "Reparieren mit wenig Material.",
      "Warum Zapfen besser halten als Schrauben.",
    ],
    [
      "Ich mag die Ruhe beim Schleifen. In der Klasse ist es selten ruhig.",
      "Konzentration, und ich höre, wenn die Säge stumpf klingt.",
      "Verschiedene Hölzer erkennen.",
    ],
    [
      "Bei der Berufsmesse stand ich am längsten bei den Hobelspänen. Der Mann am Stand hat mir eine Locke geschenkt, die liegt noch auf meinem Schreibtisch.",
      "Fragen stellen und mir die Antworten merken.",
      "So eine Locke selber hobeln.",
    ],
    [
      "Ich bin nicht so gut im Reden, aber ich baue gern.",
      "Modellbau, Maßstab eins zu siebenundachtzig.",
      "Wie man aus einer Skizze einen Plan macht.",
    ],
    [
      "Mit meinem Opa habe ich ein Schaukelpferd repariert, jetzt wird es von der dritten Generation geritten. Ich möchte mehr von solchen Sachen machen.",
      "Kleben, spannen, warten. Vor allem warten.",
      "Was Tischler besser können als mein Opa, falls es da etwas gibt.",
    ],
  ],
  leaver: [
    [
      "Nach zwei Jahren im Lager weiß ich, dass ich etwas herstellen möchte und nicht nur verschieben. Eine Ausbildung im Holzhandwerk ist mein Ziel.",
      "Maschinen respektiere ich, Werkzeug pflege ich, und mit Kundschaft kann ich reden.",
      "Einen Auftrag vom Aufmaß bis zum Einbau miterleben.",
    ],
    [
      "Ich habe in meiner Freizeit Taschen aus Fahrradschläuchen verkauft, ungefähr vierzig Stück. Jetzt möchte ich es von Leuten lernen, die sich auskennen.",
      "Zuschneiden, kalkulieren, Nähte wieder auftrennen ohne Fluchen.",
      "Schnittmuster selbst bauen.",
    ],
  ],
  student: [
    [
      "Produktdesign klingt nach Glanz, aber mich interessiert, wie etwas hält. Dafür möchte ich eine Weile dort sein, wo es gebaut wird.",
      "Modelle, Skizzen, Materialproben sortieren.",
      "Entwerfen mit dem Wissen, welches Werkzeug danach kommt.",
    ],
  ],
};
