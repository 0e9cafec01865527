export default {
  "rules.age-13": "Internships here start at {age}.",
  "rules.school-kind":
    "Under {age} and during compulsory schooling only placements organised by the school are allowed.",
  "rules.school-holidays":
    "During compulsory schooling voluntary stays are possible in school holidays only, at most {days} working days a year.",
  "rules.child-hours":
    "For children and pupils of compulsory age: at most {day} hours a day and {week} a week. Here it is {hasDay} and {hasWeek}.",
  "rules.youth-hours": "Under 18: at most {day} hours a day and {week} a week. Here it is {hasDay} and {hasWeek}.",
  "rules.adult-hours": "From 18: more than {day} hours a day is too long. Here it is {hasDay}.",
  "rules.youth-days": "Under 18: at most {days} days a week.",
  "rules.youth-weekend": "Under 18: Saturdays and Sundays only in sectors with an exception.",
  "rules.youth-night": "Under 18: only from {from} to {to}. Here the day ends at {end}.",
  "rules.youth-breaks": "Under 18: at least {needed} minutes of breaks. Here it is {has}.",
  "rules.adult-breaks": "At least {needed} minutes of breaks. Here it is {has}.",
  "rules.youth-span": "Under 18: work and breaks together at most {hours} hours.",
  "rules.minimum-wage":
    "Voluntary and over three months: from 18 the minimum wage of {euro} euro an hour applies. Here it is {has}.",
  "rules.fair-pay": "A voluntary internship needs fair pay. Without it the desk looks closer.",
  "rules.health-check": "Under 18 and over two months: a first medical examination belongs to the prerequisites.",
  "rules.kind-duration": "Usual for this kind: {min} to {max} {unit, select, months {months} other {working days}}.",
  "rules.kind-age": "This kind is meant for people from {age}.",
  "rules.kind-pay": "This kind has to be paid.",
} as const;
