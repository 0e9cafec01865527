import { expect, it } from "vitest";
import { canStartAfter, hindrances } from "./resumable.ts";

const period = (startsOn: string, endsOn: string, minDays: number | null = null) => ({
  id: startsOn,
  startsOn,
  endsOn,
  seats: 1,
  free: 1,
  held: 0,
  minDays,
  maxDays: null,
  bookable: true,
  version: 1,
});
const TODAY = "2026-11-26";
const coming = { periods: [period("2027-02-01", "2027-02-12")], overdueAnswers: 0 };

it("a fixed period begins on its first day, a flexible one while its shortest stay fits", () => {
  expect([canStartAfter(coming, "2027-01-31"), canStartAfter(coming, "2027-02-01")]).toEqual([true, false]);
  const flexible = { periods: [period("2027-02-01", "2027-02-28", 10)] };
  expect([canStartAfter(flexible, "2027-02-18"), canStartAfter(flexible, "2027-02-19")]).toEqual([true, false]);
});
it("names everything that hinders the return, and nothing when all is well", () => {
  expect(hindrances(coming, { state: "verified" }, TODAY)).toEqual([]);
  expect(hindrances({ periods: [], overdueAnswers: 2 }, { state: "pending" }, TODAY)).toEqual([
    "unverified",
    "overdue",
    "noStart",
  ]);
});
