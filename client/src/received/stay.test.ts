import { expect, it } from "vitest";
import { firstChoice, type OwnPeriod, stayIn } from "./stay.ts";

const period = (more: Partial<OwnPeriod>): OwnPeriod => ({
  id: "p",
  startsOn: "2027-02-01",
  endsOn: "2027-04-30",
  seats: 2,
  free: 1,
  held: 1,
  minDays: null,
  maxDays: null,
  bookable: true,
  version: 1,
  ...more,
});
const wish = { startsOn: "2027-03-01", endsOn: "2027-03-21" };

it("a fixed period is promised as it is", () => {
  expect(stayIn(period({}), wish)).toEqual({ startsOn: "2027-02-01", endsOn: "2027-04-30" });
});
it("a flexible period takes the wish where it fits", () => {
  expect(stayIn(period({ minDays: 14 }), wish)).toEqual(wish);
});
it("a flexible period offers its shortest stay where the wish is too short or too long", () => {
  const shortest = { startsOn: "2027-02-01", endsOn: "2027-02-28" };
  expect(stayIn(period({ minDays: 28 }), wish)).toEqual(shortest);
  expect(stayIn(period({ minDays: 7, maxDays: 10 }), wish)).toEqual({ startsOn: "2027-02-01", endsOn: "2027-02-07" });
});
it("the wished period comes first, but not when it is full", () => {
  const early = period({ id: "early", startsOn: "2027-01-04", endsOn: "2027-01-15" });
  const wished = period({ id: "wished" });
  expect(firstChoice([early, wished], wish)?.id).toBe("wished");
  expect(firstChoice([early, { ...wished, free: 0 }], wish)?.id).toBe("early");
  expect(firstChoice([{ ...early, bookable: false }], wish)).toBeUndefined();
});
