import { describe, expect, it } from "vitest";
import type { OfferFacts, StayFacts } from "./facts.ts";
import { judgeOffer, judgeStay } from "./judge.ts";
import { minimumWageOn } from "./table.ts";

const TODAY = "2027-01-11";
const offer = (change: Partial<OfferFacts> = {}): OfferFacts => ({
  kind: "sbp",
  dailyMinutes: 420,
  startsAt: "08:00",
  breakMinutes: 60,
  weekdays: [1, 2, 3, 4, 5],
  pay: { type: "none", reason: "school" },
  minimumAge: 14,
  stages: [],
  prerequisites: [],
  sector: "none",
  periods: [{ startsOn: "2027-02-01", endsOn: "2027-02-19" }],
  ...change,
});
const stay = (change: Partial<StayFacts> = {}): StayFacts => ({
  ...offer(),
  ageAtStart: 14,
  ageAtEnd: 14,
  fullTimeSchool: true,
  startsOn: "2027-02-01",
  endsOn: "2027-02-19",
  ...change,
});
const offerSays = (rule: string, change: Partial<OfferFacts>) =>
  judgeOffer(offer(change), TODAY).find((one) => one.rule === rule)?.verdict;
const staySays = (rule: string, change: Partial<StayFacts>) =>
  judgeStay(stay(change), TODAY).find((one) => one.rule === rule)?.verdict;
const months = (startsOn: string, endsOn: string) => ({ periods: [{ startsOn, endsOn }] });

describe("working time (JArbSchG)", () => {
  it.each<[string, string, Partial<OfferFacts>, string]>([
    ["§ 7: seven hours for a child", "child-hours", { dailyMinutes: 420 }, "ok"],
    ["§ 7: seven hours and a minute for a child", "child-hours", { dailyMinutes: 421 }, "block"],
    ["§ 7: 35 hours a week for a child", "child-hours", { dailyMinutes: 350, weekdays: [1, 2, 3, 4, 5, 6] }, "ok"],
    ["§ 8: eight hours from 15", "youth-hours", { kind: "orient", minimumAge: 15, dailyMinutes: 480 }, "ok"],
    [
      "§ 8: eight hours and a minute from 15",
      "youth-hours",
      { kind: "orient", minimumAge: 15, dailyMinutes: 481 },
      "block",
    ],
    [
      "§ 7 with § 2 Abs. 3: a pupil's hint above seven hours from 15",
      "child-hours",
      { minimumAge: 15, dailyMinutes: 480 },
      "warn",
    ],
    ["§ 15: five days", "youth-days", { weekdays: [1, 2, 3, 4, 5] }, "ok"],
    ["§ 15: six days", "youth-days", { weekdays: [1, 2, 3, 4, 5, 6], dailyMinutes: 300 }, "block"],
    ["§ 16: Saturday in an office", "youth-weekend", { weekdays: [2, 3, 4, 5, 6] }, "block"],
    ["§ 16: Saturday in a shop", "youth-weekend", { weekdays: [2, 3, 4, 5, 6], sector: "retail" }, "ok"],
    ["§ 17: Sunday in a shop", "youth-weekend", { weekdays: [3, 4, 5, 6, 7], sector: "retail" }, "block"],
    ["§ 17: Sunday in a care home", "youth-weekend", { weekdays: [3, 4, 5, 6, 7], sector: "care" }, "ok"],
    ["§ 14: from six o'clock", "youth-night", { startsAt: "06:00" }, "ok"],
    ["§ 14: before six", "youth-night", { startsAt: "05:59" }, "block"],
    ["§ 14: until 20 o'clock", "youth-night", { startsAt: "12:00" }, "ok"],
    ["§ 14: after 20 o'clock", "youth-night", { startsAt: "12:01" }, "block"],
    [
      "§ 14 Abs. 2: gastronomy until 22 from 16",
      "youth-night",
      { startsAt: "14:00", sector: "gastronomy", minimumAge: 16 },
      "ok",
    ],
    [
      "§ 14 Abs. 2: gastronomy until 22 not at 15",
      "youth-night",
      { startsAt: "14:00", sector: "gastronomy", minimumAge: 15 },
      "block",
    ],
    [
      "§ 14 Abs. 3: bakery from four at 17",
      "youth-night",
      { startsAt: "04:00", sector: "bakery", minimumAge: 17 },
      "ok",
    ],
    [
      "§ 14 Abs. 3: bakery from four not at 16",
      "youth-night",
      { startsAt: "04:00", sector: "bakery", minimumAge: 16 },
      "block",
    ],
    ["§ 11: 60 minutes above six hours", "youth-breaks", { breakMinutes: 60, dailyMinutes: 361 }, "ok"],
    ["§ 11: 59 minutes above six hours", "youth-breaks", { breakMinutes: 59, dailyMinutes: 361 }, "block"],
    ["§ 11: 30 minutes for six hours", "youth-breaks", { breakMinutes: 30, dailyMinutes: 360 }, "ok"],
    ["§ 11: none up to four and a half", "youth-breaks", { breakMinutes: 0, dailyMinutes: 270 }, "ok"],
    ["§ 11: 29 minutes above four and a half", "youth-breaks", { breakMinutes: 29, dailyMinutes: 271 }, "block"],
    ["§ 12: a shift of ten hours", "youth-span", { breakMinutes: 180 }, "ok"],
    ["§ 12: a longer shift", "youth-span", { breakMinutes: 181 }, "block"],
    ["§ 4 ArbZG: 30 minutes above six hours from 18", "adult-breaks", { minimumAge: 18, breakMinutes: 29 }, "block"],
    [
      "§ 3 ArbZG: above ten hours from 18",
      "adult-hours",
      { minimumAge: 18, dailyMinutes: 601, breakMinutes: 60, weekdays: [1, 2, 3] },
      "block",
    ],
    [
      "§ 3 ArbZG: above eight hours from 18",
      "adult-hours",
      { minimumAge: 18, dailyMinutes: 481, weekdays: [1, 2, 3] },
      "warn",
    ],
  ])("%s", (_name, rule, change, verdict) => expect(offerSays(rule, change)).toBe(verdict));
});

describe("who may (JArbSchG § 5)", () => {
  it.each<[string, string, Partial<StayFacts>, string]>([
    ["a child in a school placement", "school-kind", {}, "ok"],
    ["a child in a voluntary stay", "school-kind", { kind: "orient" }, "block"],
    [
      "under 15 but no longer in Vollzeitschulpflicht",
      "school-kind",
      { kind: "orient", fullTimeSchool: false },
      "warn",
    ],
    [
      "15 in Vollzeitschulpflicht in the Easter holidays",
      "school-holidays",
      { kind: "ferien", ageAtStart: 15, startsOn: "2027-03-22", endsOn: "2027-03-24" },
      "ok",
    ],
    [
      "15 in Vollzeitschulpflicht on school days",
      "school-holidays",
      { kind: "ferien", ageAtStart: 15, startsOn: "2027-02-01", endsOn: "2027-02-03" },
      "block",
    ],
    [
      "20 working days of holidays",
      "school-holidays",
      { kind: "ferien", ageAtStart: 15, startsOn: "2027-07-19", endsOn: "2027-08-13" },
      "ok",
    ],
    [
      "21 working days of holidays",
      "school-holidays",
      { kind: "ferien", ageAtStart: 15, startsOn: "2027-07-19", endsOn: "2027-08-16" },
      "block",
    ],
    ["15 and out of school", "school-kind", { kind: "orient", ageAtStart: 15, fullTimeSchool: false }, "ok"],
    ["twelve", "age-13", { ageAtStart: 12 }, "block"],
    ["thirteen", "age-13", { ageAtStart: 13 }, "ok"],
    [
      "a pupil of 16 in Vollzeitschulpflicht works seven hours in a school placement",
      "child-hours",
      { ageAtStart: 16, dailyMinutes: 421 },
      "block",
    ],
  ])("%s", (_name, rule, change, verdict) => expect(staySays(rule, change)).toBe(verdict));
  it("§ 5: no voluntary offer from 14", () => expect(offerSays("school-kind", { kind: "orient" })).toBe("block"));
  it("§ 5: a voluntary offer from 15", () =>
    expect(offerSays("school-kind", { kind: "orient", minimumAge: 15 })).toBe("ok"));
});

describe("pay and length (MiLoG § 22, BBiG § 17, SGB III § 54a)", () => {
  const adult = { kind: "orient", minimumAge: 18 } as const;
  const hour = (cents: number) => ({ pay: { type: "hour", cents } as const });
  it.each<[string, string, Partial<OfferFacts>, string | undefined]>([
    [
      "three months need no minimum wage",
      "minimum-wage",
      { ...adult, ...hour(500), ...months("2027-02-01", "2027-04-30") },
      undefined,
    ],
    ["a day more does", "minimum-wage", { ...adult, ...hour(1459), ...months("2027-02-01", "2027-05-01") }, "block"],
    [
      "14.60 euro are enough in 2027",
      "minimum-wage",
      { ...adult, ...hour(1460), ...months("2027-02-01", "2027-05-01") },
      "ok",
    ],
    [
      "13.90 euro are enough in 2026",
      "minimum-wage",
      { ...adult, ...hour(1390), ...months("2026-02-01", "2026-12-31") },
      "ok",
    ],
    [
      "a stay that reaches into 2027 needs 14.60",
      "minimum-wage",
      { ...adult, ...hour(1390), ...months("2026-02-01", "2027-01-01") },
      "block",
    ],
    [
      "an offer from 16 only warns",
      "minimum-wage",
      { ...adult, minimumAge: 16, ...hour(500), ...months("2027-02-01", "2027-08-01") },
      "warn",
    ],
    [
      "freiwillig_lang from the first day",
      "minimum-wage",
      { kind: "freiwillig_lang", minimumAge: 18, ...hour(1459), ...months("2027-02-01", "2027-02-05") },
      "block",
    ],
    [
      "compulsory stays never",
      "minimum-wage",
      { kind: "pflicht_studium", minimumAge: 18, ...months("2027-02-01", "2027-08-31") },
      undefined,
    ],
    [
      "a month's pay is divided by weekly hours × 52 ÷ 12",
      "minimum-wage",
      { ...adult, dailyMinutes: 480, pay: { type: "month", cents: 253_067 }, ...months("2027-02-01", "2027-08-01") },
      "ok",
    ],
    [
      "a cent per hour less is too little",
      "minimum-wage",
      { ...adult, dailyMinutes: 480, pay: { type: "month", cents: 253_066 }, ...months("2027-02-01", "2027-08-01") },
      "block",
    ],
    ["an unpaid voluntary stay warns", "fair-pay", { ...adult }, "warn"],
    ["EQ without pay", "kind-pay", { kind: "eq", minimumAge: 16 }, "block"],
    [
      "EQ of four months",
      "kind-duration",
      { kind: "eq", minimumAge: 16, ...hour(300), ...months("2027-02-01", "2027-05-31") },
      "ok",
    ],
    [
      "EQ a day shorter",
      "kind-duration",
      { kind: "eq", minimumAge: 16, ...hour(300), ...months("2027-02-01", "2027-05-30") },
      "block",
    ],
    [
      "EQ of a year",
      "kind-duration",
      { kind: "eq", minimumAge: 16, ...hour(300), ...months("2027-02-01", "2028-01-31") },
      "ok",
    ],
    [
      "EQ a day longer",
      "kind-duration",
      { kind: "eq", minimumAge: 16, ...hour(300), ...months("2027-02-01", "2028-02-01") },
      "block",
    ],
    ["BFE of a day", "kind-duration", { kind: "bfe", ...months("2027-02-01", "2027-02-01") }, "ok"],
    ["BFE of two days", "kind-duration", { kind: "bfe", ...months("2027-02-01", "2027-02-02") }, "warn"],
    ["SBP of 15 working days", "kind-duration", {}, "ok"],
    ["SBP of 16", "kind-duration", months("2027-02-01", "2027-02-22"), "warn"],
    ["SBP of four", "kind-duration", months("2027-02-01", "2027-02-04"), "warn"],
    [
      "§ 32 JArbSchG above two months without examination",
      "health-check",
      { kind: "fos", minimumAge: 16, ...months("2027-08-01", "2028-07-31") },
      "warn",
    ],
    [
      "§ 32 JArbSchG with it",
      "health-check",
      { kind: "fos", minimumAge: 16, prerequisites: ["erstuntersuchung"], ...months("2027-08-01", "2028-07-31") },
      "ok",
    ],
  ])("%s", (_name, rule, change, verdict) => expect(offerSays(rule, change)).toBe(verdict));
  it("MiLoV5: the rate changes with the year", () =>
    expect([minimumWageOn("2026-12-31"), minimumWageOn("2027-01-01")]).toEqual([1390, 1460]));
});
