/** Ready beginnings of an offer by Berufsfeld; one line each, separated by line breaks. */
export default {
  "starts.tasks.bav":
    "Mit der Wasserwaage und dem Laser messen\nEine kleine Fläche mauern, pflastern oder streichen\nBaupläne lesen und auf der Baustelle wiederfinden\nMaterial für den Tag zusammenstellen",
  "starts.goals.bav":
    "Einen einfachen Plan lesen\nSicher mit Messwerkzeug umgehen\nDie Regeln auf einer Baustelle kennen",
  "starts.tasks.d":
    "Gäste oder Kundschaft begrüßen und beraten\nEinen Arbeitsplatz vorbereiten und wieder aufräumen\nBei einem Auftrag von Anfang bis Ende mitmachen\nWaren annehmen, prüfen und einräumen",
  "starts.goals.d":
    "Freundlich und klar mit Menschen sprechen\nEinen Arbeitsablauf selbst planen\nWissen, was guter Service bedeutet",
  "starts.tasks.el":
    "Leitungen abisolieren und verdrahten\nEine einfache Schaltung aufbauen und prüfen\nMit dem Messgerät Fehler suchen\nMaterial nach Plan zusammenstellen",
  "starts.goals.el":
    "Die fünf Sicherheitsregeln kennen\nEinen einfachen Schaltplan lesen\nSpannung und Widerstand messen",
  "starts.tasks.g":
    "Menschen empfangen und begleiten\nBeim Vorbereiten eines Behandlungsraums helfen\nBlutdruck und Puls an Kolleginnen und Kollegen messen\nMaterial prüfen und auffüllen",
  "starts.goals.g":
    "Hände richtig desinfizieren\nRuhig und respektvoll mit Menschen umgehen\nWissen, was unter die Schweigepflicht fällt",
  "starts.tasks.gesge":
    "Zu einem Thema Quellen suchen und ordnen\nEinen kurzen Text schreiben und überarbeiten\nEin Gespräch oder eine Führung vorbereiten\nFundstücke, Akten oder Bücher erfassen",
  "starts.goals.gesge":
    "Gute von schlechten Quellen unterscheiden\nEin Thema verständlich erklären\nSorgfältig mit Unterlagen umgehen",
  "starts.tasks.itc":
    "Einen Rechner zerlegen und wieder zusammenbauen\nEine kleine Webseite oder ein kleines Programm schreiben\nEine neue Funktion nach Plan testen\nFehler so beschreiben, dass andere sie finden",
  "starts.goals.itc":
    "Ein Problem in kleine Schritte zerlegen\nEinen Testfall schreiben und durchspielen\nDie wichtigsten Regeln zum Schutz von Daten kennen",
  "starts.tasks.kkg":
    "Eigene Ideen skizzieren und besprechen\nAn einem laufenden Entwurf mitarbeiten\nMit verschiedenen Materialien und Programmen ausprobieren\nBeim Aufbau einer Ausstellung oder Bühne helfen",
  "starts.goals.kkg":
    "Von der Idee zum Entwurf kommen\nFarben, Formen und Schrift bewusst wählen\nRückmeldung annehmen und umsetzen",
  "starts.tasks.lanaum":
    "Pflanzen umtopfen, gießen und pflegen\nBeete, Wege oder Gehege vorbereiten\nPflanzen oder Tiere bestimmen und zählen\nWerkzeug reinigen und richtig lagern",
  "starts.goals.lanaum":
    "Zehn Pflanzen oder Tiere erkennen\nWerkzeug sicher benutzen\nWissen, was Boden und Wasser schützt",
  "starts.tasks.m":
    "Ein Werkstück anreißen, feilen und bohren\nMit Messschieber und Winkel prüfen\nBeim Rüsten einer Maschine zuschauen und helfen\nBauteile nach Zeichnung montieren",
  "starts.goals.m":
    "Eine technische Zeichnung lesen\nAuf einen Zehntelmillimeter genau messen\nDie Schutzregeln in der Werkstatt kennen",
  "starts.tasks.me":
    "Ein kurzes Video, einen Beitrag oder ein Foto planen\nAufnehmen, schneiden oder gestalten\nTexte gegenlesen und kürzen\nBei einer Besprechung mit Kundschaft dabei sein",
  "starts.goals.me":
    "Eine Geschichte in wenigen Sätzen erzählen\nEin Schnitt- oder Gestaltungsprogramm bedienen\nRechte an Bildern und Texten beachten",
  "starts.tasks.n":
    "Proben vorbereiten und beschriften\nEinen Versuch nach Anleitung durchführen\nMesswerte aufschreiben und darstellen\nGeräte reinigen und prüfen",
  "starts.goals.n": "Sicher im Labor arbeiten\nGenau messen und aufschreiben\nAus Messwerten einen Schluss ziehen",
  "starts.tasks.prfe":
    "Material zuschneiden und vorbereiten\nEin eigenes kleines Stück herstellen\nFertige Teile prüfen und verpacken\nDen Arbeitsplatz für die nächste Schicht einrichten",
  "starts.goals.prfe":
    "Material erkennen und richtig wählen\nEinen Arbeitsschritt sauber ausführen\nBeurteilen, ob ein Stück gut geworden ist",
  "starts.tasks.sp":
    "Ein Spiel oder eine kleine Aktion vorbereiten\nKinder oder ältere Menschen durch den Tag begleiten\nBeim Essen und Aufräumen helfen\nBeobachten und im Team besprechen",
  "starts.goals.sp":
    "Zuhören und auf andere eingehen\nEine Aktion für eine Gruppe planen\nEigene Grenzen und die Grenzen anderer achten",
  "starts.tasks.tec":
    "Ein Modell oder eine Anlage aufbauen\nMessungen durchführen und auswerten\nMit einem Zeichenprogramm ein Bauteil entwerfen\nBei Wartung und Fehlersuche helfen",
  "starts.goals.tec":
    "Verstehen, wie eine Anlage arbeitet\nEin Bauteil am Rechner zeichnen\nEinen Fehler Schritt für Schritt eingrenzen",
  "starts.tasks.vl":
    "Waren annehmen, prüfen und einlagern\nEine Lieferung zusammenstellen und verpacken\nEine Strecke oder Tour mitplanen\nBestände zählen und im Programm erfassen",
  "starts.goals.vl":
    "Den Weg einer Ware vom Eingang bis zum Ausgang kennen\nSicher heben und tragen\nEine Tour sinnvoll planen",
  "starts.tasks.wive":
    "Post und E-Mails sortieren und beantworten helfen\nEine Tabelle anlegen und auswerten\nEinen Termin oder eine Veranstaltung vorbereiten\nAm Empfang und am Telefon mithören und mithelfen",
  "starts.goals.wive":
    "Einen höflichen Geschäftsbrief schreiben\nMit einer Tabelle rechnen\nVertraulich mit Unterlagen umgehen",
  "starts.project.task": "Ein eigenes kleines Projekt planen, umsetzen und vorstellen",
  "starts.project.goal": "Ein Projekt von der Idee bis zum Ergebnis führen",
  "starts.day.welcome": "Begrüßung, Rundgang, alle kennenlernen",
  "starts.day.safety": "Sicherheit, Pausen und wen man fragen kann",
  "starts.day.first": "Erste Aufgabe mit der Betreuung: {task}",
  "starts.day.lunch": "Gemeinsame Mittagspause",
  "starts.day.second": "Selbst ausprobieren: {task}",
  "starts.day.end": "Rückblick: Was war gut, was kommt als Nächstes?",
  "starts.title": "Womit möchten Sie beginnen?",
  "starts.lead":
    "Wählen Sie Art und Berufsfeld. Aufgaben, Lernziele, der erste Tag und Zeiten, die den Regeln entsprechen, stehen dann schon da. Alles lässt sich ändern.",
  "starts.kind": "Was für ein Praktikum?",
  "starts.field": "In welchem Berufsfeld?",
  "starts.preview": "Das steht dann schon da",
  "starts.preview.none": "Wählen Sie Art und Berufsfeld, dann sehen Sie hier den Anfang.",
  "starts.preview.times": "{from} bis {to} Uhr, {break} Minuten Pause",
  "starts.preview.age": "ab {age} Jahren",
  "starts.preview.address": "Adresse: {street}, {postcode}",
  "starts.begin": "Mit dieser Vorlage beginnen",
  "starts.blank": "Ohne Vorlage beginnen",
  "starts.need.kind": "Wählen Sie eine Praktikumsart",
  "starts.need.field": "Wählen Sie ein Berufsfeld",
  "starts.begun": "{kind}, {field}",
  "starts.begun.blank": "Ohne Vorlage begonnen",
  "starts.left":
    "{count, plural, =0 {Es fehlt nichts mehr. Lesen Sie alles einmal durch, dann können Sie einreichen.} one {Eine Angabe fehlt noch:} other {# Angaben fehlen noch:}}",
  "starts.other": "Andere Vorlage wählen",
  "starts.other.hint":
    "Titel, Beschreibung, Zeiträume und Adresse bleiben. Aufgaben, Lernziele und Zeiten werden ersetzt.",
  "starts.back": "Zurück zum Text",
} as const;
