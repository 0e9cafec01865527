export default {
  "start.title": "What internship are you looking for?",
  "start.lead":
    "{seats, plural, one {# free place} other {# free places}} in seven cities. No CV, no grades: three short questions, five minutes, done.",
  "start.plan.title": "Seven cities, one network",
  "start.plan.hint": "Tap your city. You can choose several.",
  "start.plan.legend": "Choose cities, from west to east",
  "start.plan.places": "{seats, plural, one {# place} other {# places}}",
  "start.plan.show": "Show {seats, plural, one {# place} other {# places}}",
  "start.plan.status":
    "{count, plural, =0 {No city chosen yet.} one {One city chosen.} other {# cities chosen.}} In all seven cities: {all, plural, one {# place} other {# places}}.",
  "start.fields.title": "What are you interested in?",
  "start.fields.hint": "Sixteen occupational fields, as you know them from school.",
  "start.steps.title": "How you get your internship",
  "start.steps.find": "Find a place",
  "start.steps.findText": "You see at once when it starts, how far it is and how quickly the employer answers.",
  "start.steps.answer": "Answer three questions",
  "start.steps.answerText":
    "What interests you, what are you good at, what do you want to learn? No photo, no CV, no grades.",
  "start.steps.reply": "Get an answer",
  "start.steps.replyText":
    "After 10 working days at the latest. Without an answer you are free again and we show you similar places.",
  "start.figures.title": "What is going on",
  "start.figures.hint": "These figures are from right now.",
  "start.figures.seats": "free places in {offers, plural, one {# offer} other {# offers}}.",
  "start.figures.days": "{days, plural, one {working day} other {working days}}",
  "start.figures.daysText": "is the usual time to an answer. Ten at most are promised.",
  "start.figures.share": "of 100",
  "start.figures.shareText": "applications get a personal answer in that time.",
  "start.figures.soon": "As soon as the first answers are in, this shows how quickly they come.",
  "start.newest.title": "New here",
  "start.newest.all": "All internships",
  "start.newest.empty": "No offer is open right now. Come back tomorrow.",
  "start.employers.title": "You offer internships?",
  "start.employers.lead":
    "Your offer is up in five minutes. We check the rules while you write, applications arrive without paper and always in the same form.",
  "start.employers.action": "Post an offer",
} as const;
