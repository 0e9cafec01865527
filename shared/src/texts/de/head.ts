export default {
  "head.start.title": "Praktikumsbörse Ruhr: Praktika in sieben Städten",
  "head.start.description":
    "Schulpraktikum, Fachpraktikum, Freiwilliges: Finde geprüfte Praktika in Bochum, Dortmund, Duisburg, Essen, Gelsenkirchen, Mülheim an der Ruhr und Oberhausen und bewirb dich ohne Lebenslauf.",
  "head.results.title": "Praktika finden",
  "head.results.titleCity": "Praktika in {city}",
  "head.results.titleField": "Praktika im Berufsfeld {field}",
  "head.results.description":
    "Geprüfte Praktikumsplätze in sieben Städten des Ruhrgebiets, mit Zeiträumen, freien Plätzen und Antwortzeiten.",
  "head.offer.title": "{title} bei {employer} in {city}",
  "head.employer.title": "{name} als Praktikumsgeber",
  "head.employer.description": "Praktika bei {name}: freie Plätze und wie schnell Antworten kommen.",
  "head.page.title": "Praktikumsbörse Ruhr",
  "head.imprint.title": "Impressum",
  "head.privacy.title": "Datenschutz",
  "head.accessibility.title": "Barrierefreiheit",
  "head.missing.title": "Seite nicht gefunden",
  "head.unavailable.title": "Gerade nicht erreichbar",
  "head.suffix": "Praktikumsbörse Ruhr",
} as const;
