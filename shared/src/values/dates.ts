import * as z from "zod/mini";

const DAY_MS = 86_400_000;

/** A real calendar day `YYYY-MM-DD` from 2000 to 2100. */
export type Day = string;
export const Day = z.iso.date().check(z.refine((day) => day >= "2000-01-01" && day <= "2100-12-31"));

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** `day` plus `days` calendar days; negative goes back. */
export const addDays = (day: Day, days: number): Day => dayOf(utc(day) + days * DAY_MS);
/** Calendar days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / DAY_MS);
/** Length of a stay in calendar days, both ends counted. */
export const daysOf = (startsOn: Day, endsOn: Day): number => daysBetween(startsOn, endsOn) + 1;
/** 1 = Monday .. 7 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay() || 7;

/** The day that ends a span of `months` begun on `day` (BGB § 188): the same number, or the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

const HOUR_MS = 3_600_000;
/** The last Sunday of a month with 31 days, 01:00 UTC: summer time is from March's to October's (directive 2000/84/EC). */
function changeOfClocks(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}
/** Berlin's wall clock as if it were UTC; not from `Intl`, whose first formatter costs a slow phone a tenth of a second. */
function berlinMs(instant: Date): number {
  const [ms, year] = [instant.getTime(), instant.getUTCFullYear()];
  const summer = changeOfClocks(year, 3) <= ms && ms < changeOfClocks(year, 10);
  return ms + (summer ? 2 : 1) * HOUR_MS;
}

/** The calendar day of an instant in Europe/Berlin. */
export const berlinDay = (instant: Date): Day => dayOf(berlinMs(instant));

/** An instant of Berlin's wall clock; `time` is `HH:MM:SS`. */
export function berlinInstant(day: Day, time: string): Date {
  const wall = Date.parse(`${day}T${time}Z`);
  const guess = wall - (berlinMs(new Date(wall)) - wall);
  return new Date(wall - (berlinMs(new Date(guess)) - guess));
}
/** The last second of a day in Europe/Berlin: where every deadline ends. */
export const endOfBerlinDay = (day: Day): Date => berlinInstant(day, "23:59:59");

/** Every common calendar day of two spans, as a span; null when there is none. */
export const intersection = (a: { startsOn: Day; endsOn: Day }, b: { startsOn: Day; endsOn: Day }) => {
  const startsOn = a.startsOn > b.startsOn ? a.startsOn : b.startsOn;
  const endsOn = a.endsOn < b.endsOn ? a.endsOn : b.endsOn;
  return startsOn <= endsOn ? { startsOn, endsOn } : null;
};
type Stay = { readonly startsOn: Day; readonly endsOn: Day; readonly weekdays: readonly number[] };

/** Whether two stays share a calendar day on a weekday of both (lifecycles.md, "Overlap"). */
export function overlap(a: Stay, b: Stay): boolean {
  const common = intersection(a, b);
  if (!common) return false;
  const span = Math.min(7, daysOf(common.startsOn, common.endsOn));
  return Array.from({ length: span }, (_, index) => weekdayOf(addDays(common.startsOn, index))).some(
    (day) => a.weekdays.includes(day) && b.weekdays.includes(day),
  );
}
