import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, berlinDay, berlinInstant, daysBetween, endOfBerlinDay, weekdayOf } from "./dates.ts";
import { addWorkingDays, isPublicHoliday, isWorkingDay, workingDaysBetween } from "./holidays.ts";
import { SCHOOL_HOLIDAYS, schoolHolidayOn } from "./school-holidays.ts";

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));

it("adds days and counts them back", () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -500, max: 500 }),
      (from, count) => daysBetween(from, addDays(from, count)) === count,
    ),
  );
});

it("keeps Berlin's clock as Intl does, hour by hour around the changes of every fourth year until 2100", () => {
  const intl = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short", timeStyle: "medium" });
  for (let year = 2000; year <= 2100; year += 4)
    for (const month of [0, 2, 5, 9, 11])
      for (let hour = 24 * 23; hour < 24 * 32; hour += 1) {
        const instant = new Date(Date.UTC(year, month, 1, hour, 30));
        const [date = "", time = ""] = intl.format(instant).split(" ");
        expect(berlinDay(instant)).toBe(date);
        const back = berlinInstant(date, time).getTime();
        // The hour that is there twice is told by its wall clock only.
        expect([0, 3_600_000]).toContain(Math.abs(back - instant.getTime()));
      }
});

it("knows the weekday, Monday is 1", () => {
  expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-29")]).toEqual([1, 7]);
  fc.assert(fc.property(day, (one) => weekdayOf(addDays(one, 7)) === weekdayOf(one)));
});

it.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-12-15", 2, "2027-02-15"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s plus %i months is %s (§ 188 BGB)", (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

it.each([
  ["2026-11-24T22:59:59Z", "2026-11-24"],
  ["2026-11-24T23:00:00Z", "2026-11-25"],
  ["2026-07-01T21:59:59Z", "2026-07-01"],
  ["2026-07-01T22:00:00Z", "2026-07-02"],
])("%s is %s in Berlin", (instant, expected) => {
  expect(berlinDay(new Date(instant))).toBe(expected);
});

it("ends a day just before the next one begins, also when clocks change", () => {
  fc.assert(
    fc.property(day, (one) => {
      const end = endOfBerlinDay(one);
      return berlinDay(end) === one && berlinDay(new Date(end.getTime() + 1000)) === addDays(one, 1);
    }),
  );
});

describe("holidays in North Rhine-Westphalia", () => {
  it.each([
    "2026-01-01",
    "2026-05-01",
    "2026-06-04",
    "2026-10-03",
    "2026-11-01",
    "2026-12-25",
    "2026-12-26",
    "2027-03-29",
  ])("%s is one", (one) => {
    expect(isPublicHoliday(one)).toBe(true);
    expect(isWorkingDay(one)).toBe(false);
  });
  it.each(["2026-01-06", "2026-08-15", "2026-10-31", "2026-11-18"])("%s is none", (one) => {
    expect(isPublicHoliday(one)).toBe(false);
  });
  it("counts working days over Christmas", () => {
    expect(addWorkingDays("2026-12-23", 3)).toBe("2026-12-29");
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 30 }),
        (from, count) => workingDaysBetween(from, addWorkingDays(from, count)) === count,
      ),
    );
  });
});

it("has school holidays of four years, in order and not overlapping", () => {
  for (const [index, { startsOn, endsOn }] of SCHOOL_HOLIDAYS.entries()) {
    expect(startsOn <= endsOn).toBe(true);
    expect(startsOn > (SCHOOL_HOLIDAYS[index - 1]?.endsOn ?? "2025-01-01")).toBe(true);
  }
  for (const year of [2026, 2027, 2028, 2029])
    expect(SCHOOL_HOLIDAYS.filter(({ startsOn }) => startsOn.startsWith(String(year))).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["easter", "summer", "autumn", "christmas"]),
    );
  expect(schoolHolidayOn("2026-07-20")?.code).toBe("summer");
  expect(schoolHolidayOn("2026-09-02")).toBeUndefined();
});
