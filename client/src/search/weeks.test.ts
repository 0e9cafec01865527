import { expect, it } from "vitest";
import { quickWeeks, rememberedWeeks, rememberWeeks } from "./weeks.ts";

it("offers the next full weeks from Monday to Friday", () => {
  const [two, three] = quickWeeks("2027-01-13");
  expect(two).toEqual({ from: "2027-01-18", to: "2027-01-29", full: 2 });
  expect(three).toEqual({ from: "2027-01-18", to: "2027-02-05", full: 3 });
});
it.each([
  ["a Monday", "2027-01-11", "2027-01-18"],
  ["a Sunday", "2027-01-17", "2027-01-18"],
])("on %s begins with the Monday that comes", (_, today, monday) => expect(quickWeeks(today)[0]?.from).toBe(monday));
it("offers the next three school holidays of at least a week, none that has begun", () => {
  const names = (today: string) => quickWeeks(today).flatMap(({ holiday }) => holiday ?? []);
  expect(names("2027-01-13")).toEqual(["easter", "summer", "autumn"]);
  expect(names("2027-03-22")).toEqual(["summer", "autumn", "christmas"]);
});
it("remembers entered weeks until they are over", () => {
  rememberWeeks({ from: "2027-02-01", to: "2027-02-12" });
  expect(rememberedWeeks("2027-01-13")).toEqual({ from: "2027-02-01", to: "2027-02-12" });
  expect(rememberedWeeks("2027-02-12")).toBeUndefined();
  rememberWeeks(undefined);
  expect(rememberedWeeks("2027-01-13")).toBeUndefined();
});
