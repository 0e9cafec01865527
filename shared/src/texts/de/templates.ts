export default {
  "templates.title": "Textbausteine der Prüfstelle {city}",
  "templates.lead":
    "Fertige Texte für Entscheidungen. Im Fenster einer Entscheidung setzen Sie einen mit einer Taste oder einem Klick ein und ändern ihn vor dem Senden.",
  "templates.own": "Eigene Texte",
  "templates.own.none": "Noch keine. Die Leitung der Prüfstelle kann Texte anlegen.",
  "templates.own.noneLead": "Noch keine. Legen Sie einen Text an, den Ihr Team öfter braucht.",
  "templates.shipped": "Mitgelieferte Texte",
  "templates.shipped.hint":
    "Diese Texte gibt es in jeder Prüfstelle. Sie lassen sich nicht ändern, aber vor jedem Senden anpassen.",
  "templates.add": "Text anlegen",
  "templates.change": "Text ändern",
  "templates.save": "Text speichern",
  "templates.saved": "Der Text ist gespeichert.",
  "templates.remove": "Text löschen",
  "templates.removeSure":
    "„{title}“ steht danach niemandem mehr zur Verfügung. Gesendete Entscheidungen bleiben, wie sie sind.",
  "templates.removed": "Der Text ist gelöscht.",
  "templates.name": "Kurzer Name",
  "templates.name.hint": "So steht der Text in der Auswahl.",
  "templates.text": "Text",
  "templates.action": "Wofür?",
  "templates.reason": "Grund",
  "templates.field": "Zu welcher Angabe?",
  "templates.reason.any": "jeder Grund",
  "templates.field.any": "jede Angabe",
  "templates.choose": "Textbaustein einsetzen",
  "templates.action.reject": "Ablehnen",
  "templates.action.request-changes": "Änderungen erbitten",
  "templates.action.ask": "Rückfrage stellen",
  "templates.action.suspend": "Angebot anhalten",
  "templates.action.block": "Praktikumsgeber sperren",
  "templates.ask.register": "Registernummer",
  "templates.ask.address": "Anschrift",
  "templates.ask.website": "Website",
  "templates.ask.purpose": "Was Sie tun",
  "templates.ask.supervision": "Betreuung",
  "templates.ask.duplicate": "Schon registriert?",
  "templates.text.reject.unlawful":
    "Das Angebot verstößt gegen Regeln zum Schutz von Praktikantinnen und Praktikanten. Unter „Regeln“ steht im Angebot, welche Angabe das betrifft. Sie können den Text ändern und ein neues Angebot einreichen.",
  "templates.text.reject.not_an_internship":
    "In einem Praktikum steht das Lernen im Vordergrund. Ihr Text beschreibt eine Stelle, in der vor allem gearbeitet wird. Bitte veröffentlichen Sie sie in einer Stellenbörse. Wenn jemand bei Ihnen etwas lernen kann, reichen Sie gern ein neues Angebot mit Lernzielen ein.",
  "templates.text.reject.discriminating":
    "Der Text schließt Menschen aus, ohne dass die Aufgabe es verlangt. Das erlaubt das Allgemeine Gleichbehandlungsgesetz nicht. Bitte beschreiben Sie nur, was für die Aufgabe nötig ist, und reichen Sie ein neues Angebot ein.",
  "templates.text.reject.misleading":
    "Der Text verspricht etwas anderes, als im Praktikum möglich ist. Wer sich bewirbt, muss sich auf die Angaben verlassen können. Bitte schreiben Sie, was wirklich getan und gelernt wird, und reichen Sie ein neues Angebot ein.",
  "templates.text.reject.unsafe":
    "Die beschriebene Arbeit ist für Praktikantinnen und Praktikanten zu gefährlich. Bitte nehmen Sie diese Aufgaben heraus oder schreiben Sie, wie Sie für Schutz und Aufsicht sorgen. Danach können Sie ein neues Angebot einreichen.",
  "templates.text.reject.duplicate":
    "Dieses Angebot gibt es in der Börse schon. Bitte benutzen Sie das vorhandene: Dort können Sie Zeiträume und Plätze ergänzen. Für eine andere Stadt legen Sie eine Kopie an.",
  "templates.text.reject.employer_rejected":
    "Ihre Organisation wurde in der Börse nicht freigegeben. Deshalb können wir auch dieses Angebot nicht veröffentlichen. Wenn sich Ihre Angaben geändert haben, können Sie eine neue Prüfung anfragen.",
  "templates.text.reject.identity_unproved":
    "Wir konnten nicht nachprüfen, dass es Ihre Organisation unter diesem Namen und dieser Anschrift gibt. Bitte berichtigen Sie Ihre Stammdaten und fragen Sie dann eine neue Prüfung an.",
  "templates.text.reject.other":
    "Wir können das so nicht veröffentlichen. Der Grund ist: … Sie können den Text ändern und neu einreichen. Bei Fragen melden Sie sich gern bei uns.",
  "templates.text.suspend.unlawful":
    "Wir haben Ihr Angebot angehalten, weil es gegen Regeln zum Schutz von Praktikantinnen und Praktikanten verstößt. Bitte melden Sie sich bei uns, damit wir klären, was geändert werden muss.",
  "templates.text.suspend.misleading":
    "Wir haben Ihr Angebot angehalten, weil die Angaben nicht zu dem passen, was im Praktikum geschieht. Bitte melden Sie sich bei uns und sagen Sie, was stimmt.",
  "templates.text.suspend.unsafe":
    "Wir haben Ihr Angebot angehalten, weil wir Zweifel an der Sicherheit am Platz haben. Bitte sagen Sie uns, wie Sie für Schutz und Aufsicht sorgen. Danach entscheiden wir neu.",
  "templates.text.suspend.fees_asked":
    "Wir haben Ihr Angebot angehalten, weil von Praktikantinnen oder Praktikanten Geld verlangt wurde. Das ist in der Börse nicht erlaubt. Bitte melden Sie sich bei uns.",
  "templates.text.suspend.report":
    "Zu Ihrem Angebot liegt uns eine Meldung vor. Bis wir sie geprüft haben, ist das Angebot angehalten. Sie müssen gerade nichts tun; wir melden uns bei Ihnen.",
  "templates.text.suspend.other":
    "Wir haben Ihr Angebot angehalten. Der Grund ist: … Bitte melden Sie sich bei uns, damit wir klären, wie es weitergeht.",
  "templates.text.block.false_identity":
    "Die Angaben zu Ihrer Organisation stimmen nicht. Deshalb haben wir sie gesperrt und alle Angebote angehalten. Sie können gegen diese Entscheidung sechs Monate lang Beschwerde einlegen.",
  "templates.text.block.unlawful_offers":
    "Mehrere Ihrer Angebote verstoßen gegen das Gesetz. Deshalb haben wir Ihre Organisation gesperrt und alle Angebote angehalten. Sie können gegen diese Entscheidung sechs Monate lang Beschwerde einlegen.",
  "templates.text.block.fees_asked":
    "Von Praktikantinnen oder Praktikanten wurde Geld verlangt. Das ist in der Börse nicht erlaubt. Deshalb haben wir Ihre Organisation gesperrt. Sie können sechs Monate lang Beschwerde einlegen.",
  "templates.text.block.contact_outside":
    "Sie haben Bewerberinnen oder Bewerber an der Börse vorbei angesprochen, bevor der Kontakt offen war. Das schadet dem Schutz junger Menschen. Deshalb haben wir Ihre Organisation gesperrt. Sie können sechs Monate lang Beschwerde einlegen.",
  "templates.text.block.unsafe":
    "Bei Ihnen ist die Sicherheit von Praktikantinnen und Praktikanten nicht gewährleistet. Deshalb haben wir Ihre Organisation gesperrt und alle Angebote angehalten. Sie können sechs Monate lang Beschwerde einlegen.",
  "templates.text.block.other":
    "Wir haben Ihre Organisation gesperrt. Der Grund ist: … Sie können gegen diese Entscheidung sechs Monate lang Beschwerde einlegen.",
  "templates.text.ask.register":
    "Bitte nennen Sie uns die Nummer, unter der Ihre Organisation im Handels-, Handwerks- oder Vereinsregister steht. Wenn es keine gibt, schreiben Sie uns bitte, warum.",
  "templates.text.ask.address":
    "Unter der angegebenen Anschrift haben wir Ihre Organisation nicht gefunden. Bitte prüfen Sie Straße und Hausnummer und schreiben Sie uns, wo das Praktikum stattfindet.",
  "templates.text.ask.website":
    "Die angegebene Website passt nicht zum Namen Ihrer Organisation oder ist nicht erreichbar. Bitte nennen Sie uns die richtige Adresse oder eine andere Seite, auf der wir Sie finden.",
  "templates.text.ask.purpose":
    "Bitte beschreiben Sie in zwei oder drei Sätzen, was Ihre Organisation tut und in welchen Bereichen jemand ein Praktikum machen kann.",
  "templates.text.ask.supervision":
    "Bitte schreiben Sie uns, wer Praktikantinnen und Praktikanten bei Ihnen betreut und wer das im Urlaub oder bei Krankheit übernimmt.",
  "templates.text.ask.duplicate":
    "Eine Organisation mit sehr ähnlichen Angaben ist schon registriert. Gehören Sie dazu? Dann lassen Sie sich bitte dort einladen. Wenn nicht, schreiben Sie uns bitte, worin Sie sich unterscheiden.",
  "templates.text.request-changes.title":
    "Bitte sagen Sie im Titel, was man lernt oder tut. Er soll auch ohne den Text verständlich sein.",
  "templates.text.request-changes.kind":
    "Die Praktikumsart passt nicht zum Text. Bitte wählen Sie die richtige Art oder passen Sie Dauer und Bezahlung an.",
  "templates.text.request-changes.field": "Bitte wählen Sie das Berufsfeld, zu dem die Aufgaben gehören.",
  "templates.text.request-changes.description":
    "Bitte beschreiben Sie genauer, was jemand bei Ihnen tut und erlebt. Zwei bis drei Beispiele aus dem Alltag helfen.",
  "templates.text.request-changes.learningGoals":
    "Bitte schreiben Sie, was jemand am Ende kann oder weiß. Ein Lernziel beginnt am besten mit einem Tunwort.",
  "templates.text.request-changes.tasks":
    "Bitte nennen Sie Aufgaben, die zum Alter und zur Dauer passen, und sagen Sie, wobei jemand zusieht und was jemand selbst macht.",
  "templates.text.request-changes.firstDay":
    "Bitte schreiben Sie, wann und wo der erste Tag beginnt, wer empfängt und was dann passiert.",
  "templates.text.request-changes.mentor":
    "Bitte nennen Sie eine Funktion, die betreut, und eine Vertretung. Namen von Personen gehören nicht hierher.",
  "templates.text.request-changes.place":
    "Bitte prüfen Sie die Anschrift. Es soll der Ort sein, an dem das Praktikum stattfindet.",
  "templates.text.request-changes.dailyMinutes":
    "Die tägliche Arbeitszeit passt nicht zum Mindestalter. Bitte kürzen Sie sie oder heben Sie das Mindestalter an.",
  "templates.text.request-changes.startsAt":
    "Der Beginn liegt außerhalb der Zeiten, die für das Mindestalter erlaubt sind. Bitte wählen Sie eine andere Uhrzeit.",
  "templates.text.request-changes.breakMinutes":
    "Die Pausen sind zu kurz für die Arbeitszeit. Bitte planen Sie längere Pausen ein.",
  "templates.text.request-changes.weekdays":
    "An diesen Wochentagen dürfen Jugendliche in diesem Bereich nicht arbeiten. Bitte wählen Sie andere Tage.",
  "templates.text.request-changes.pay":
    "Die Angabe zur Bezahlung passt nicht zur Praktikumsart. Bitte prüfen Sie, ob Mindestlohn zu zahlen ist.",
  "templates.text.request-changes.minimumAge":
    "Das Mindestalter passt nicht zu den Aufgaben oder zur Arbeitszeit. Bitte passen Sie es an.",
  "templates.text.request-changes.stages":
    "Die genannten Klassen passen nicht zu Mindestalter oder Praktikumsart. Bitte prüfen Sie beides.",
  "templates.text.request-changes.germanLevel":
    "Das verlangte Deutsch ist höher, als die Aufgaben es brauchen. Bitte senken Sie die Stufe oder schreiben Sie, wofür sie nötig ist.",
  "templates.text.request-changes.usefulLanguages":
    "Bitte nennen Sie nur Sprachen, die im Praktikum wirklich gebraucht werden.",
  "templates.text.request-changes.criteria": "Bitte wählen Sie nur, was für die Aufgabe zählt.",
  "templates.text.request-changes.prerequisites":
    "Bitte verlangen Sie nur, was für die Aufgaben nötig ist, und schreiben Sie im Text, warum.",
  "templates.text.request-changes.wheelchair":
    "Bitte prüfen Sie die Angabe zum Rollstuhl: Eingang, Arbeitsplatz und Toilette.",
  "templates.text.request-changes.accessibilityNote":
    "Bitte beschreiben Sie, was jemand mit Behinderung bei Ihnen vorfindet und an wen man sich wenden kann.",
  "templates.text.request-changes.remoteShare":
    "Bitte prüfen Sie, wie viel von zu Hause möglich ist. Ein Praktikum lebt davon, vor Ort dabei zu sein.",
  "templates.text.request-changes.sector":
    "Bitte wählen Sie den Bereich, der zum Arbeitsplatz passt. Danach richten sich die Arbeitszeiten.",
} as const;
