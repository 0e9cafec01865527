import { expect, it } from "vitest";
import { addDays, type Day } from "../values/dates.ts";
import { sayDay, sayDays, sayMonth, sayMonthName } from "./say-day.ts";

const DAYS: readonly Day[] = Array.from({ length: 800 }, (_, index) => addDays("2026-11-26", index));
const LENGTHS = [0, 1, 11, 20, 31, 90, 366];
const at = (day: Day) => new Date(`${day}T12:00:00Z`);
const intl = (tag: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });

it.each([
  ["de", "de-DE"],
  ["en", "en-GB"],
] as const)("says days and months as Intl does: %s", (language, tag) => {
  const long = intl(tag, { day: "numeric", month: "long", year: "numeric" });
  const month = intl(tag, { month: "long", year: "numeric" });
  const name = intl(tag, { month: "long" });
  for (const day of DAYS) {
    expect(sayDay(language, day)).toBe(long.format(at(day)));
    expect(sayMonth(language, day.slice(0, 7))).toBe(month.format(at(day)));
    expect(sayMonthName(language, Number(day.slice(5, 7)))).toBe(name.format(at(day)));
    for (const length of LENGTHS) {
      const end = addDays(day, length);
      expect(sayDays(language, day, end)).toBe(long.formatRange(at(day), at(end)).replaceAll("\u2009", " "));
    }
  }
});
