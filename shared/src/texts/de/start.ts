export default {
  "start.title": "Welches Praktikum suchst du?",
  "start.lead":
    "{seats, plural, one {# freier Platz} other {# freie Plätze}} in sieben Städten. Ohne Lebenslauf und ohne Noten: drei kurze Fragen, fünf Minuten, fertig.",
  "start.plan.title": "Sieben Städte, ein Netz",
  "start.plan.hint": "Tippe auf deine Stadt. Du kannst auch mehrere wählen.",
  "start.plan.legend": "Städte wählen, von Westen nach Osten",
  "start.plan.places": "{seats, plural, one {# Platz} other {# Plätze}}",
  "start.plan.show": "{seats, plural, one {# Platz} other {# Plätze}} zeigen",
  "start.plan.status":
    "{count, plural, =0 {Noch keine Stadt gewählt.} one {Eine Stadt gewählt.} other {# Städte gewählt.}} In allen sieben Städten: {all, plural, one {# Platz} other {# Plätze}}.",
  "start.fields.title": "Was interessiert dich?",
  "start.fields.hint": "Sechzehn Berufsfelder, so wie du sie aus der Schule kennst.",
  "start.steps.title": "So kommst du zum Praktikum",
  "start.steps.find": "Platz finden",
  "start.steps.findText":
    "Du siehst sofort, wann es losgeht, wie lange dein Weg ist und wie schnell der Betrieb antwortet.",
  "start.steps.answer": "Drei Fragen beantworten",
  "start.steps.answerText":
    "Was interessiert dich, was kannst du gut, was willst du lernen? Kein Foto, kein Lebenslauf, keine Noten.",
  "start.steps.reply": "Antwort bekommen",
  "start.steps.replyText":
    "Spätestens nach 10 Werktagen. Kommt keine Antwort, bist du wieder frei und wir zeigen dir ähnliche Plätze.",
  "start.figures.title": "Was gerade läuft",
  "start.figures.hint": "Diese Zahlen sind von jetzt.",
  "start.figures.seats": "freie Plätze in {offers, plural, one {# Angebot} other {# Angeboten}}.",
  "start.figures.days": "{days, plural, one {Werktag} other {Werktage}}",
  "start.figures.daysText": "dauert eine Antwort im Mittel. Versprochen sind höchstens zehn.",
  "start.figures.share": "von 100",
  "start.figures.shareText": "Bewerbungen bekommen in dieser Zeit eine persönliche Antwort.",
  "start.figures.soon": "Sobald die ersten Antworten da sind, steht hier, wie schnell sie kommen.",
  "start.newest.title": "Neu dazugekommen",
  "start.newest.all": "Alle Praktika",
  "start.newest.empty": "Gerade ist kein Angebot offen. Schau morgen wieder vorbei.",
  "start.employers.title": "Sie bieten Praktika an?",
  "start.employers.lead":
    "Ihr Angebot steht in fünf Minuten. Die Regeln prüfen wir beim Schreiben mit, Bewerbungen kommen ohne Papier und immer gleich aufgebaut.",
  "start.employers.action": "Angebot einstellen",
} as const;
