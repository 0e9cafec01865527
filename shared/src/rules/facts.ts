import type { Pay } from "../offers/offer-text.ts";
import { addDays, addMonths, type Day, daysOf, weekdayOf } from "../values/dates.ts";
import { isWorkingDay } from "../values/holidays.ts";
import type { Kind } from "../values/kind.ts";
import type { Prerequisite } from "../values/prerequisite.ts";
import type { Sector } from "../values/sector.ts";
import type { Stage } from "../values/stage.ts";

export type Span = {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly minDays?: number | null | undefined;
  readonly maxDays?: number | null | undefined;
};

/** What the rules read of an offer: minutes a day, `HH:MM`, weekdays 1–7, age in years. */
export type OfferFacts = {
  readonly kind: Kind;
  readonly dailyMinutes: number;
  readonly startsAt: string;
  readonly breakMinutes: number;
  readonly weekdays: readonly number[];
  readonly pay: Pay;
  readonly minimumAge: number;
  readonly stages: readonly Stage[];
  readonly prerequisites: readonly Prerequisite[];
  readonly sector: Sector;
  readonly periods: readonly Span[];
};

/** One person's stay in an offer. `ageAtStart`, `ageAtEnd` in whole years. */
export type StayFacts = OfferFacts & {
  readonly ageAtStart: number;
  readonly ageAtEnd: number;
  readonly fullTimeSchool: boolean;
  readonly startsOn: Day;
  readonly endsOn: Day;
};

export const weeklyMinutes = ({ dailyMinutes, weekdays }: Pick<OfferFacts, "dailyMinutes" | "weekdays">): number =>
  dailyMinutes * weekdays.length;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** First and last minute of a working day, breaks included. */
export const dayOf = ({ startsAt, dailyMinutes, breakMinutes }: OfferFacts) => ({
  from: minutesOf(startsAt),
  to: minutesOf(startsAt) + dailyMinutes + breakMinutes,
});

/** The shortest and the longest stay a period allows, as spans from its first day. */
export function staysOf(period: Span): { readonly shortest: Span; readonly longest: Span } {
  const { startsOn, endsOn, minDays, maxDays } = period;
  const whole = daysOf(startsOn, endsOn);
  const until = (days: number) => ({ startsOn, endsOn: addDays(startsOn, days - 1) });
  return {
    shortest: until(minDays ? Math.min(minDays, whole) : whole),
    longest: until(minDays ? Math.min(maxDays ?? whole, whole) : whole),
  };
}

/** Whether a span is longer than `months` calendar months (BGB § 188). */
export const longerThan = ({ startsOn, endsOn }: Span, months: number): boolean =>
  endsOn >= addMonths(startsOn, months);

/** Working days of a span on the given weekdays, at most 400 looked at. */
export function workdaysIn({ startsOn, endsOn }: Span, weekdays: readonly number[]): number {
  let count = 0;
  for (let index = 0; index < Math.min(400, daysOf(startsOn, endsOn)); index += 1) {
    const day = addDays(startsOn, index);
    if (weekdays.includes(weekdayOf(day)) && (isWorkingDay(day) || weekdayOf(day) > 5)) count += 1;
  }
  return count;
}

/** Cents per hour; a month counts weekly hours × 52 ÷ 12. Null when nothing is paid. */
export function centsPerHour(facts: OfferFacts): number | null {
  if (facts.pay.type === "none") return null;
  if (facts.pay.type === "hour") return facts.pay.cents;
  return Math.floor((facts.pay.cents * 60 * 12) / (weeklyMinutes(facts) * 52));
}
