import * as z from "zod/mini";

/** Sectors for which JArbSchG §§ 14, 16, 17 make exceptions; `none` = no exception. */
export const SECTORS = ["none", "gastronomy", "bakery", "health", "care", "retail", "agriculture", "shift"] as const;
export type Sector = (typeof SECTORS)[number];
export const Sector = z.enum(SECTORS);
