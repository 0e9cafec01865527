import type { Kind } from "../values/kind.ts";
import type { Sector } from "../values/sector.ts";
import type { Day } from "../values/dates.ts";

/** A statute's validity; `to` is the last day. */
export type Valid = { readonly from: Day; readonly to?: Day };

/** Where each rule stands and since when it is applied; sentences are the texts `rules.<id>`. */
export const RULES = {
  "age-13": { paragraph: "§ 5 JArbSchG", from: "2000-01-01" },
  "school-kind": { paragraph: "§ 5 Abs. 2 JArbSchG", from: "2000-01-01" },
  "school-holidays": { paragraph: "§ 5 Abs. 4 JArbSchG", from: "2000-01-01" },
  "child-hours": { paragraph: "§ 7 JArbSchG", from: "2000-01-01" },
  "youth-hours": { paragraph: "§ 8 JArbSchG", from: "2000-01-01" },
  "adult-hours": { paragraph: "§ 3 ArbZG", from: "2000-01-01" },
  "youth-days": { paragraph: "§ 15 JArbSchG", from: "2000-01-01" },
  "youth-weekend": { paragraph: "§§ 16, 17 JArbSchG", from: "2000-01-01" },
  "youth-night": { paragraph: "§ 14 JArbSchG", from: "2000-01-01" },
  "youth-breaks": { paragraph: "§ 11 JArbSchG", from: "2000-01-01" },
  "adult-breaks": { paragraph: "§ 4 ArbZG", from: "2000-01-01" },
  "youth-span": { paragraph: "§ 12 JArbSchG", from: "2000-01-01" },
  "minimum-wage": { paragraph: "§ 22 MiLoG", from: "2015-01-01" },
  "fair-pay": { paragraph: "§§ 17, 26 BBiG", from: "2020-01-01" },
  "health-check": { paragraph: "§ 32 JArbSchG", from: "2000-01-01" },
  "kind-duration": { paragraph: "§§ 13, 22 MiLoG, § 54a SGB III", from: "2015-01-01" },
  "kind-age": { paragraph: "§ 22 MiLoG", from: "2015-01-01" },
  "kind-pay": { paragraph: "§ 54a SGB III", from: "2015-01-01" },
} as const satisfies Record<string, Valid & { paragraph: string }>;
export type RuleId = keyof typeof RULES;

/** Minimum wage in cents per hour (MiLoV5). */
export const MINIMUM_WAGE: readonly (Valid & { readonly cents: number })[] = [
  { from: "2025-01-01", to: "2025-12-31", cents: 1282 },
  { from: "2026-01-01", to: "2026-12-31", cents: 1390 },
  { from: "2027-01-01", cents: 1460 },
];
/** The rate owed on `day`, in cents per hour. */
export const minimumWageOn = (day: Day): number => MINIMUM_WAGE.findLast(({ from }) => from <= day)?.cents ?? 0;

/** Latest end and earliest start (minutes since midnight) for 16- and 17-year-olds by sector (JArbSchG § 14 Abs. 2). */
export const YOUTH_TIMES: Readonly<
  Partial<Record<Sector, { readonly from: number; readonly to: number; readonly age: number }>>
> = {
  gastronomy: { from: 360, to: 22 * 60, age: 16 },
  shift: { from: 360, to: 23 * 60, age: 16 },
  bakery: { from: 5 * 60, to: 20 * 60, age: 16 },
  agriculture: { from: 5 * 60, to: 21 * 60, age: 16 },
};
/** Sectors in which minors may work on Saturdays, on Sundays (JArbSchG §§ 16 Abs. 2, 17 Abs. 2). */
export const SATURDAY_SECTORS: readonly Sector[] = ["gastronomy", "bakery", "health", "care", "retail", "agriculture"];
export const SUNDAY_SECTORS: readonly Sector[] = ["gastronomy", "health", "care", "agriculture"];
/** Sectors with a shift of eleven hours instead of ten (JArbSchG § 12). */
export const LONG_SPAN_SECTORS: readonly Sector[] = ["gastronomy", "agriculture"];

type Bound = {
  readonly min: number;
  readonly max: number;
  readonly unit: "workdays" | "months";
  readonly verdict: "warn" | "block";
};
/** How long a kind lasts (domain facts § 1.1): programme bounds warn, the subsidised EQ blocks. */
export const KIND_DURATION: Readonly<Partial<Record<Kind, Bound>>> = {
  bfe: { min: 1, max: 1, unit: "workdays", verdict: "warn" },
  sbp: { min: 5, max: 15, unit: "workdays", verdict: "warn" },
  praxiskurs: { min: 3, max: 10, unit: "workdays", verdict: "warn" },
  langzeit: { min: 1, max: 12, unit: "months", verdict: "warn" },
  fos: { min: 10, max: 12, unit: "months", verdict: "warn" },
  orient: { min: 0, max: 3, unit: "months", verdict: "warn" },
  begleit: { min: 0, max: 3, unit: "months", verdict: "warn" },
  ferien: { min: 1, max: 3, unit: "workdays", verdict: "warn" },
  eq: { min: 4, max: 12, unit: "months", verdict: "block" },
};
