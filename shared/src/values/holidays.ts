import { getHolidays } from "feiertagejs";
import { addDays, type Day, weekdayOf } from "./dates.ts";

const known = new Map<string, ReadonlySet<Day>>();

/** Whether `day` is a public holiday in North Rhine-Westphalia; a year is computed once. */
export function isPublicHoliday(day: Day): boolean {
  const year = day.slice(0, 4);
  const days = known.get(year) ?? new Set(getHolidays(Number(year), "NW").map(({ dateString }) => dateString));
  known.set(year, days);
  return days.has(day);
}

/** Monday to Friday without NRW holiday. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !isPublicHoliday(day);

/** The `count`th working day after `day`; day 1 is the next working day. */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
