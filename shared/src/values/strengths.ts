import * as z from "zod/mini";

/** What somebody can do; fixed, so that nothing in it tells who or from where. */
export const SKILLS = [
  "accurate",
  "patient",
  "teamwork",
  "independent",
  "listening",
  "explaining",
  "organising",
  "calculating",
  "writing",
  "drawing",
  "crafting",
  "repairing",
  "technical",
  "computers",
  "programming",
  "media",
  "cooking",
  "gardening",
  "sports",
  "caring",
  "advising",
  "languages",
  "presenting",
  "reliable",
] as const;
export type Skill = (typeof SKILLS)[number];
export const Skill = z.enum(SKILLS);

export const INTERESTS = [
  "people",
  "children",
  "older_people",
  "animals",
  "plants",
  "environment",
  "technology",
  "computers",
  "vehicles",
  "building",
  "wood",
  "metal",
  "electricity",
  "food",
  "fashion",
  "art",
  "music",
  "media",
  "science",
  "health",
  "law",
  "money",
  "travel",
  "sports",
] as const;
export type Interest = (typeof INTERESTS)[number];
export const Interest = z.enum(INTERESTS);
