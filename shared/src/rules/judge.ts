import type { Day } from "../values/dates.ts";
import { isWorkingDay } from "../values/holidays.ts";
import { KIND_TRAITS } from "../values/kind.ts";
import { MINIMUM_AGE } from "../values/limits.ts";
import { schoolHolidayOn } from "../values/school-holidays.ts";
import { centsPerHour, longerThan, type OfferFacts, type Span, type StayFacts, staysOf, workdaysIn } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { KIND_DURATION, minimumWageOn, RULES, type RuleId } from "./table.ts";
import { finding, workingTime } from "./working-time.ts";

/** Working days a pupil may work in the holidays of one calendar year (JArbSchG § 5 Abs. 4: four weeks). */
const HOLIDAY_WORKDAYS = 20;
const SCHOOL_STAGES = ["grade7", "grade8", "grade9", "grade10"];

/** What the rules say to an offer, judged for the youngest person it admits. Rules whose time has not come are left out. */
export function judgeOffer(facts: OfferFacts, today: Day): Finding[] {
  const { kind, minimumAge } = facts;
  const { schoolOrganised } = KIND_TRAITS[kind];
  const stays = facts.periods.map(staysOf);
  const findings = [
    finding("school-kind", minimumAge < 15 && !schoolOrganised ? "block" : "ok", "minimumAge", { age: 15 }),
    ...workingTime(facts, minimumAge, false),
    ...pupilHint(facts),
    ...stays.flatMap(({ shortest, longest }) => [
      ...duration(facts, shortest, longest),
      ...wage(facts, longest, minimumAge),
    ]),
    ...pay(facts),
    ...healthCheck(
      facts,
      stays.map(({ longest }) => longest),
      minimumAge,
    ),
    ...(kind === "freiwillig_lang"
      ? [finding("kind-age", minimumAge < 18 ? "warn" : "ok", "minimumAge", { age: 18 })]
      : []),
  ];
  return worstOfEach(valid(findings, today));
}

/** What the rules say to one person's stay. */
export function judgeStay(facts: StayFacts, today: Day): Finding[] {
  const { ageAtStart, ageAtEnd, fullTimeSchool } = facts;
  const findings = [
    finding("age-13", ageAtStart < MINIMUM_AGE ? "block" : "ok", "minimumAge", { age: MINIMUM_AGE }),
    ...schooling(facts),
    ...workingTime(facts, ageAtStart, fullTimeSchool),
    ...wage(facts, facts, Math.max(ageAtStart, ageAtEnd)),
    ...healthCheck(facts, [facts], ageAtStart),
  ];
  return worstOfEach(valid(findings, today));
}

/** Whether anything forbids it. */
export const isBlocked = (findings: readonly Finding[]): boolean => findings.some(({ verdict }) => verdict === "block");

function valid(findings: readonly Finding[], today: Day): Finding[] {
  return findings.filter(({ rule }) => {
    const { from, to }: { from: Day; to?: Day } = RULES[rule as RuleId];
    return from <= today && (to === undefined || today <= to);
  });
}

const WEIGHT = { ok: 0, warn: 1, block: 2 } as const;
/** One sentence per rule: the worst verdict over all periods. */
function worstOfEach(findings: readonly Finding[]): Finding[] {
  const worst = new Map<string, Finding>();
  for (const one of findings) {
    const known = worst.get(one.rule);
    if (!known || WEIGHT[one.verdict] > WEIGHT[known.verdict]) worst.set(one.rule, one);
  }
  return [...worst.values()];
}

/** Pupils of class 9 and 10 are mostly in Vollzeitschulpflicht: more than seven hours then is refused when they apply. */
function pupilHint(facts: OfferFacts): Finding[] {
  const forPupils = facts.stages.length === 0 || facts.stages.some((stage) => SCHOOL_STAGES.includes(stage));
  if (!KIND_TRAITS[facts.kind].schoolOrganised || facts.minimumAge < 15 || facts.minimumAge > 17 || !forPupils)
    return [];
  const over = facts.dailyMinutes > 420 || facts.dailyMinutes * facts.weekdays.length > 2100;
  return [
    finding("child-hours", over ? "warn" : "ok", "dailyMinutes", {
      day: 7,
      week: 35,
      hasDay: facts.dailyMinutes / 60,
      hasWeek: (facts.dailyMinutes * facts.weekdays.length) / 60,
    }),
  ];
}

/** Under 15, or in Vollzeitschulpflicht: only what the school organises, or from 15 in the school holidays (R2). */
function schooling(facts: StayFacts): Finding[] {
  const { ageAtStart, fullTimeSchool, kind } = facts;
  if (KIND_TRAITS[kind].schoolOrganised || (ageAtStart >= 15 && !fullTimeSchool))
    return [finding("school-kind", "ok", "kind", { age: 15 })];
  if (ageAtStart < 15) return [finding("school-kind", fullTimeSchool ? "block" : "warn", "kind", { age: 15 })];
  const inHolidays = everyWorkday(facts, (day) => schoolHolidayOn(day) !== undefined);
  const short = workdaysIn(facts, facts.weekdays) <= HOLIDAY_WORKDAYS;
  return [finding("school-holidays", inHolidays && short ? "ok" : "block", "kind", { days: HOLIDAY_WORKDAYS })];
}

function everyWorkday({ startsOn, endsOn }: Span, test: (day: Day) => boolean): boolean {
  for (let day = startsOn; day <= endsOn; day = next(day)) if (isWorkingDay(day) && !test(day)) return false;
  return true;
}
const next = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Programme bounds of the kind: outside them the desk is warned, EQ is refused. */
function duration(facts: OfferFacts, shortest: Span, longest: Span): Finding[] {
  const bound = KIND_DURATION[facts.kind];
  if (!bound) return [];
  const { min, max, unit, verdict } = bound;
  const days = (span: Span) => workdaysIn(span, facts.weekdays);
  const tooShort =
    unit === "workdays" ? days(shortest) < min : !longerThan({ ...shortest, endsOn: next(shortest.endsOn) }, min);
  const tooLong = unit === "workdays" ? days(longest) > max : longerThan(longest, max);
  return [finding("kind-duration", tooShort || tooLong ? verdict : "ok", "periods", { min, max, unit })];
}

/** R7: adults in a voluntary stay over three months are owed the minimum wage from the first day; minors are not. */
function wage(facts: OfferFacts, stay: Span, age: number): Finding[] {
  const owed = facts.kind === "freiwillig_lang" || (KIND_TRAITS[facts.kind].voluntary && longerThan(stay, 3));
  if (!owed) return [];
  const rate = minimumWageOn(stay.endsOn);
  const cents = centsPerHour(facts) ?? 0;
  return [
    finding("minimum-wage", cents >= rate ? "ok" : age >= 18 ? "block" : "warn", "pay", {
      euro: rate / 100,
      has: cents / 100,
    }),
  ];
}

function pay(facts: OfferFacts): Finding[] {
  if (facts.kind === "eq") return [finding("kind-pay", facts.pay.type === "none" ? "block" : "ok", "pay")];
  if (!KIND_TRAITS[facts.kind].voluntary) return [];
  return [finding("fair-pay", facts.pay.type === "none" ? "warn" : "ok", "pay")];
}

/** JArbSchG § 32: minors need a first examination for more than two months; school placements only get a hint. */
function healthCheck(facts: OfferFacts, stays: readonly Span[], age: number): Finding[] {
  if (age >= 18 || !stays.some((stay) => longerThan(stay, 2))) return [];
  return [finding("health-check", facts.prerequisites.includes("erstuntersuchung") ? "ok" : "warn", "prerequisites")];
}
