import { addDays, type Day, weekdayOf } from "@praktika/shared/values/dates";
import { SCHOOL_HOLIDAYS, type SchoolHoliday } from "@praktika/shared/values/school-holidays";

export type Weeks = { readonly from: Day; readonly to: Day };
export type QuickWeeks = Weeks & { readonly holiday?: SchoolHoliday["code"]; readonly full?: number };

const FULL = [2, 3];
const HOLIDAYS = 3;
const SHORTEST_HOLIDAY_DAYS = 4;

/** What many look for: the next full weeks, Monday to Friday, and the next school holidays that have not begun. */
export function quickWeeks(today: Day): QuickWeeks[] {
  const monday = addDays(today, 8 - weekdayOf(today));
  const full = FULL.map((weeks) => ({ from: monday, to: addDays(monday, weeks * 7 - 3), full: weeks }));
  const holidays = SCHOOL_HOLIDAYS.filter(
    ({ startsOn, endsOn }) => startsOn > today && addDays(startsOn, SHORTEST_HOLIDAY_DAYS) <= endsOn,
  )
    .slice(0, HOLIDAYS)
    .map(({ code, startsOn, endsOn }) => ({ from: startsOn, to: endsOn, holiday: code }));
  return [...full, ...holidays];
}

const KEY = "weeks";
/** What this browser keeps, as it is stored. */
export function storedWeeks(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
/** The weeks somebody entered in this browser, unless they are over. */
export function rememberedWeeks(today: Day, stored = storedWeeks()): Weeks | undefined {
  try {
    const { from, to } = JSON.parse(stored ?? "{}") as Partial<Weeks>;
    return from && to && to > today ? { from, to } : undefined;
  } catch {
    return undefined;
  }
}
export function rememberWeeks(weeks: Weeks | undefined): void {
  try {
    if (weeks) localStorage.setItem(KEY, JSON.stringify(weeks));
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage they are typed again.
  }
}
