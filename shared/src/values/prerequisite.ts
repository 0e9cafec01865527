import * as z from "zod/mini";

/** What has to be there before the first day: IfSG § 43, § 34, § 20, SGB VIII § 72a, confidentiality, safety shoes, ArbMedVV, JArbSchG § 32. */
export const PREREQUISITES = [
  "ifsg43",
  "ifsg34",
  "masern",
  "fuehrungszeugnis",
  "schweigepflicht",
  "safety_shoes",
  "arbeitsmedizin",
  "erstuntersuchung",
] as const;
export type Prerequisite = (typeof PREREQUISITES)[number];
export const Prerequisite = z.enum(PREREQUISITES);
