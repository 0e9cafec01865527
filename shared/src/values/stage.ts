import * as z from "zod/mini";

/** Where somebody is: class at school, upper secondary, Berufskolleg, school finished, university, training. */
export const STAGES = [
  "grade7",
  "grade8",
  "grade9",
  "grade10",
  "upper",
  "vocational",
  "finished",
  "university",
  "training",
] as const;
export type Stage = (typeof STAGES)[number];
export const Stage = z.enum(STAGES);
