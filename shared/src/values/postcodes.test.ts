import { expect, it } from "vitest";
import { CITIES, CITY_FACTS } from "./city.ts";
import { metresBetween } from "./distance.ts";
import { POSTCODES, placeOf } from "./postcodes.ts";

/** Official municipality key, how many postcodes the city has, and one of them (compared with GeoNames once). */
const KNOWN = {
  bochum: ["05911000", 18, "44787"],
  dortmund: ["05913000", 27, "44135"],
  duisburg: ["05112000", 25, "47051"],
  essen: ["05113000", 32, "45127"],
  gelsenkirchen: ["05513000", 13, "45879"],
  muelheim: ["05117000", 9, "45468"],
  oberhausen: ["05119000", 8, "46045"],
} as const;

it("has 132 postcodes, each once", () => {
  expect(POSTCODES).toHaveLength(132);
  expect(new Set(POSTCODES.map(({ plz }) => plz)).size).toBe(132);
});

it.each(CITIES)("gives %s its key and its postcodes", (city) => {
  const [ags, count, centre] = KNOWN[city];
  expect(CITY_FACTS[city].ags).toBe(ags);
  expect(POSTCODES.filter((place) => place.city === city)).toHaveLength(count);
  expect(placeOf(centre)?.city).toBe(city);
});

it.each(CITIES)("keeps the postcodes of %s within 16 km of its centre", (city) => {
  for (const place of POSTCODES.filter((one) => one.city === city))
    expect(metresBetween(place, CITY_FACTS[city]), place.plz).toBeLessThan(16_000);
});

it("lies in the Ruhr area, two decimals each", () => {
  for (const { plz, lat, lon, district } of POSTCODES) {
    expect(plz).toMatch(/^4[4-7]\d{3}$/);
    expect(lat, plz).toBeGreaterThan(51.3);
    expect(lat, plz).toBeLessThan(51.66);
    expect(lon, plz).toBeGreaterThan(6.6);
    expect(lon, plz).toBeLessThan(7.65);
    expect([Math.round(lat * 100) / 100, Math.round(lon * 100) / 100]).toEqual([lat, lon]);
    expect(district.trim()).not.toBe("");
  }
});

it("finds a place by its number and nothing else", () => {
  expect(placeOf("44787")?.city).toBe("bochum");
  expect(placeOf("10115")).toBeUndefined();
  expect(placeOf("")).toBeUndefined();
});
