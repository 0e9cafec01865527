import * as z from "zod/mini";
import { placeOf } from "./postcodes.ts";

type Point = { readonly lat: number; readonly lon: number };
/** Mean radius of the earth in metres (IUGG). */
export const EARTH_METRES = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in whole metres (haversine). */
export function metresBetween(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(Math.min(1, h))));
}

export const DISTANCE_BANDS = ["under5", "from5", "from10", "over20", "unknown"] as const;
export const DistanceBand = z.enum(DISTANCE_BANDS);
export type DistanceBand = z.infer<typeof DistanceBand>;

/** The band an employer sees instead of a place: < 5, 5–10, 10–20, > 20 km; `unknown` outside the seven cities. */
export function distanceBand(home: string, work: string): DistanceBand {
  const [from, to] = [placeOf(home), placeOf(work)];
  if (!from || !to) return "unknown";
  const km = metresBetween(from, to) / 1000;
  return km < 5 ? "under5" : km < 10 ? "from5" : km <= 20 ? "from10" : "over20";
}
