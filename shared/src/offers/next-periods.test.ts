import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysOf, weekdayOf } from "../values/dates.ts";
import { nextPeriods, REPEATS } from "./next-periods.ts";

const TODAY = "2026-11-26";
const march = { startsOn: "2026-03-02", endsOn: "2026-03-13", seats: 2 };
const june = { startsOn: "2026-06-15", endsOn: "2026-06-26", seats: 1 };

describe("periods of the next time", () => {
  it("lie in the same weeks of the next year that can still begin", () => {
    expect(nextPeriods([march, june], "year", TODAY, true)).toEqual([
      { ...march, startsOn: "2027-03-01", endsOn: "2027-03-12" },
      { ...june, startsOn: "2027-06-14", endsOn: "2027-06-25" },
    ]);
    expect(nextPeriods([march], "year", "2027-03-01", true)[0]?.startsOn).toBe("2028-02-28");
  });
  it("follow the last one directly, on the same weekdays and with the same distance", () => {
    const coming = { startsOn: "2027-01-18", endsOn: "2027-01-29" };
    const second = { startsOn: "2027-02-01", endsOn: "2027-02-12" };
    expect(nextPeriods([coming, second], "after", TODAY, true)).toEqual([
      { startsOn: "2027-02-15", endsOn: "2027-02-26" },
      { startsOn: "2027-03-01", endsOn: "2027-03-12" },
    ]);
  });
  it("begin after today when all have passed", () => {
    expect(nextPeriods([march], "after", TODAY, false)[0]).toMatchObject({ startsOn: "2026-11-30" });
  });
  it("of pupils keep out of the school holidays, others do not mind", () => {
    const beforeEaster = { startsOn: "2027-03-08", endsOn: "2027-03-19" };
    expect(nextPeriods([beforeEaster], "after", TODAY, true)[0]?.startsOn).toBe("2027-04-05");
    expect(nextPeriods([beforeEaster], "after", TODAY, false)[0]?.startsOn).toBe("2027-03-22");
  });
  it("of a whole year may touch holidays", () => {
    const year = { startsOn: "2026-08-03", endsOn: "2027-06-30" };
    expect(nextPeriods([year], "year", TODAY, true)[0]?.startsOn).toBe("2027-08-02");
  });
  it("keep length, weekdays and order, and begin after today, whatever they were", () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2025-01-01", days));
    const span = fc
      .tuple(day, fc.integer({ min: 0, max: 200 }))
      .map(([startsOn, days]) => ({ startsOn, endsOn: addDays(startsOn, days) }));
    const spans = fc.array(span, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(spans, fc.constantFrom(...REPEATS), fc.boolean(), (before, repeat, school) => {
        const after = nextPeriods(before, repeat, TODAY, school);
        const shape = (all: typeof before) =>
          all.map(({ startsOn, endsOn }) => [weekdayOf(startsOn), daysOf(startsOn, endsOn)]);
        expect(shape(after)).toEqual(shape(before));
        for (const [index, { startsOn }] of after.entries()) {
          expect(startsOn > (before[index]?.startsOn ?? "")).toBe(true);
          expect(startsOn > TODAY).toBe(true);
        }
      }),
    );
  });
});
