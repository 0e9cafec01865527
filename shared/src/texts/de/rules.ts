export default {
  "rules.age-13": "Praktika gibt es hier ab {age} Jahren.",
  "rules.school-kind":
    "Unter {age} Jahren und in der Vollzeitschulpflicht geht nur ein Praktikum, das die Schule organisiert.",
  "rules.school-holidays":
    "In der Vollzeitschulpflicht ist ein freiwilliges Praktikum nur in den Schulferien möglich, höchstens {days} Arbeitstage im Jahr.",
  "rules.child-hours":
    "Für Kinder und schulpflichtige Jugendliche: höchstens {day} Stunden am Tag und {week} in der Woche. Hier sind es {hasDay} und {hasWeek}.",
  "rules.youth-hours":
    "Unter 18: höchstens {day} Stunden am Tag und {week} in der Woche. Hier sind es {hasDay} und {hasWeek}.",
  "rules.adult-hours": "Ab 18: mehr als {day} Stunden am Tag sind zu lang. Hier sind es {hasDay}.",
  "rules.youth-days": "Unter 18: höchstens {days} Tage pro Woche.",
  "rules.youth-weekend": "Unter 18: samstags und sonntags nur in Branchen mit Ausnahme.",
  "rules.youth-night": "Unter 18: nur von {from} bis {to} Uhr. Der Tag endet hier um {end} Uhr.",
  "rules.youth-breaks": "Unter 18: mindestens {needed} Minuten Pause. Hier sind es {has}.",
  "rules.adult-breaks": "Mindestens {needed} Minuten Pause. Hier sind es {has}.",
  "rules.youth-span": "Unter 18: Arbeit und Pausen zusammen höchstens {hours} Stunden.",
  "rules.minimum-wage":
    "Freiwillig und länger als drei Monate: Ab 18 gilt der Mindestlohn von {euro} Euro pro Stunde. Hier sind es {has}.",
  "rules.fair-pay":
    "Ein freiwilliges Praktikum braucht eine angemessene Vergütung. Ohne Vergütung schaut die Prüfstelle genauer hin.",
  "rules.health-check":
    "Unter 18 und länger als zwei Monate: Eine ärztliche Erstuntersuchung gehört zu den Voraussetzungen.",
  "rules.kind-duration":
    "Für diese Praktikumsart üblich: {min} bis {max} {unit, select, months {Monate} other {Arbeitstage}}.",
  "rules.kind-age": "Diese Praktikumsart ist ab {age} Jahren gedacht.",
  "rules.kind-pay": "Diese Praktikumsart muss bezahlt werden.",
} as const;
