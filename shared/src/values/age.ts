import * as z from "zod/mini";
import type { Day } from "./dates.ts";

/** Only month and year are known: N years old from the first day of the month after the birth month. */
export type Birth = { readonly birthYear: number; readonly birthMonth: number };

/** Whole years on `day`; negative before birth. */
export function ageOn({ birthYear, birthMonth }: Birth, day: Day): number {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return year - birthYear - (month > birthMonth ? 0 : 1);
}

export const AGE_CLASSES = ["under15", "from15", "adult"] as const;
export const AgeClass = z.enum(AGE_CLASSES);
export type AgeClass = z.infer<typeof AgeClass>;
/** The legal class an employer sees (JArbSchG § 2): under 15, 15 to 17, 18 and older. */
export const ageClassOf = (age: number): AgeClass => (age < 15 ? "under15" : age < 18 ? "from15" : "adult");
