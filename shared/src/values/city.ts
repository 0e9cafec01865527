import * as z from "zod/mini";

export const CITIES = ["bochum", "dortmund", "duisburg", "essen", "gelsenkirchen", "muelheim", "oberhausen"] as const;
export type City = (typeof CITIES)[number];
export const CitySlug = z.enum(CITIES);

/** Official municipality key (AGS, 8 digits) and centre (GeoNames, CC BY 4.0). */
export const CITY_FACTS: Readonly<Record<City, { ags: string; name: string; lat: number; lon: number }>> = {
  bochum: { ags: "05911000", name: "Bochum", lat: 51.4817, lon: 7.2165 },
  dortmund: { ags: "05913000", name: "Dortmund", lat: 51.5149, lon: 7.466 },
  duisburg: { ags: "05112000", name: "Duisburg", lat: 51.4325, lon: 6.7652 },
  essen: { ags: "05113000", name: "Essen", lat: 51.4566, lon: 7.0123 },
  gelsenkirchen: { ags: "05513000", name: "Gelsenkirchen", lat: 51.5051, lon: 7.0965 },
  muelheim: { ags: "05117000", name: "Mülheim an der Ruhr", lat: 51.4322, lon: 6.8797 },
  oberhausen: { ags: "05119000", name: "Oberhausen", lat: 51.4781, lon: 6.8625 },
};
