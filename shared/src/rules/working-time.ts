import { KIND_TRAITS } from "../values/kind.ts";
import type { OfferFacts } from "./facts.ts";
import { dayOf, weeklyMinutes } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { RULES, type RuleId, SATURDAY_SECTORS, SUNDAY_SECTORS, LONG_SPAN_SECTORS, YOUTH_TIMES } from "./table.ts";

type Values = Finding["values"];
export const finding = (rule: RuleId, verdict: Finding["verdict"], field: string, values: Values = {}): Finding => ({
  rule,
  verdict,
  paragraph: RULES[rule].paragraph,
  field,
  values,
});
const judged = (rule: RuleId, broken: boolean, field: string, values: Values, verdict: "warn" | "block" = "block") =>
  finding(rule, broken ? verdict : "ok", field, values);
const hours = (minutes: number) => Math.round(minutes / 6) / 10;
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Whether the seven-hour rule holds: under 15 always, pupils in Vollzeitschulpflicht in what their school organises (§ 7 JArbSchG). */
const likeChild = (facts: OfferFacts, age: number, fullTimeSchool: boolean) =>
  age < 15 || (fullTimeSchool && KIND_TRAITS[facts.kind].schoolOrganised);

/** Everything about hours, breaks, days and times for somebody of `age` years. */
export function workingTime(facts: OfferFacts, age: number, fullTimeSchool: boolean): Finding[] {
  return age >= 18 ? adult(facts) : [childHours(facts, age, fullTimeSchool), ...youth(facts, age)];
}

function childHours(facts: OfferFacts, age: number, fullTimeSchool: boolean): Finding {
  const week = weeklyMinutes(facts);
  const bounds = likeChild(facts, age, fullTimeSchool) ? { day: 420, week: 2100 } : { day: 480, week: 2400 };
  const rule = bounds.day === 420 ? "child-hours" : "youth-hours";
  return judged(rule, facts.dailyMinutes > bounds.day || week > bounds.week, "dailyMinutes", {
    day: hours(bounds.day),
    week: hours(bounds.week),
    hasDay: hours(facts.dailyMinutes),
    hasWeek: hours(week),
  });
}

function youth(facts: OfferFacts, age: number): Finding[] {
  const { from, to } = dayOf(facts);
  const times = YOUTH_TIMES[facts.sector];
  const allowed = times && age >= times.age ? times : { from: 360, to: 1200 };
  const earliest = facts.sector === "bakery" && age >= 17 ? 240 : allowed.from;
  const needed = facts.dailyMinutes > 360 ? 60 : facts.dailyMinutes > 270 ? 30 : 0;
  const span = LONG_SPAN_SECTORS.includes(facts.sector) ? 660 : 600;
  const weekend =
    (facts.weekdays.includes(6) && !SATURDAY_SECTORS.includes(facts.sector)) ||
    (facts.weekdays.includes(7) && !SUNDAY_SECTORS.includes(facts.sector));
  return [
    judged("youth-days", facts.weekdays.length > 5, "weekdays", { days: 5 }),
    judged("youth-weekend", weekend, "weekdays", {}),
    judged("youth-night", from < earliest || to > allowed.to, "startsAt", {
      from: clock(earliest),
      to: clock(allowed.to),
      end: clock(to),
    }),
    judged("youth-breaks", facts.breakMinutes < needed, "breakMinutes", { needed, has: facts.breakMinutes }),
    judged("youth-span", to - from > span, "breakMinutes", { hours: hours(span) }),
  ];
}

function adult(facts: OfferFacts): Finding[] {
  const needed = facts.dailyMinutes > 540 ? 45 : facts.dailyMinutes > 360 ? 30 : 0;
  const tooLong = facts.dailyMinutes > 600 || weeklyMinutes(facts) > 3600;
  const long = facts.dailyMinutes > 480 || weeklyMinutes(facts) > 2880;
  return [
    judged(
      "adult-hours",
      tooLong || long,
      "dailyMinutes",
      { day: tooLong ? 10 : 8, hasDay: hours(facts.dailyMinutes) },
      tooLong ? "block" : "warn",
    ),
    judged("adult-breaks", facts.breakMinutes < needed, "breakMinutes", { needed, has: facts.breakMinutes }),
  ];
}
