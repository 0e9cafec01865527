import { describe, expect, it } from "vitest";
import { ageClassOf, ageOn } from "./age.ts";
import { distanceBand, metresBetween } from "./distance.ts";

const march2011 = { birthYear: 2011, birthMonth: 3 };

describe("an age known by month and year", () => {
  it.each([
    ["2026-03-31", 14],
    ["2026-04-01", 15],
    ["2027-03-01", 15],
    ["2027-04-01", 16],
  ])("is on %s %i years", (day, years) => {
    expect(ageOn(march2011, day)).toBe(years);
  });
  it("for December counts from January", () => {
    expect(ageOn({ birthYear: 2010, birthMonth: 12 }, "2026-12-31")).toBe(15);
    expect(ageOn({ birthYear: 2010, birthMonth: 12 }, "2027-01-01")).toBe(16);
  });
  it("falls into one of three classes", () => {
    expect([13, 14, 15, 17, 18, 40].map(ageClassOf)).toEqual([
      "under15",
      "under15",
      "from15",
      "from15",
      "adult",
      "adult",
    ]);
  });
});

describe("a distance between postcode centres", () => {
  it("is symmetric, zero to itself and about right", () => {
    const [bochum, dortmund] = [
      { lat: 51.48, lon: 7.22 },
      { lat: 51.51, lon: 7.47 },
    ];
    expect(metresBetween(bochum, bochum)).toBe(0);
    expect(metresBetween(bochum, dortmund)).toBe(metresBetween(dortmund, bochum));
    expect(metresBetween(bochum, dortmund)).toBeGreaterThan(17_000);
    expect(metresBetween(bochum, dortmund)).toBeLessThan(18_500);
  });
  it("is shown as a band, unknown outside", () => {
    expect(distanceBand("44787", "44787")).toBe("under5");
    expect(distanceBand("44787", "44135")).toBe("from10");
    expect(distanceBand("44787", "47051")).toBe("over20");
    expect(distanceBand("10115", "44787")).toBe("unknown");
  });
});
