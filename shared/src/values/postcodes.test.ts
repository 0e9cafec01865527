import { expect, it } from "vitest";
import { CITIES, CITY_FACTS } from "./city.ts";
import { POSTCODES, placeOf } from "./postcodes.ts";

/** Official municipality keys and how many postcodes each city has (GeoNames, places checked by hand). */
const AGS = {
  bochum: "05911000",
  dortmund: "05913000",
  duisburg: "05112000",
  essen: "05113000",
  gelsenkirchen: "05513000",
  muelheim: "05117000",
  oberhausen: "05119000",
};

it("has 132 postcodes, each once", () => {
  expect(POSTCODES).toHaveLength(132);
  expect(new Set(POSTCODES.map(({ plz }) => plz)).size).toBe(132);
});

it("gives every city its key and at least eight postcodes", () => {
  for (const city of CITIES) {
    expect(CITY_FACTS[city].ags).toBe(AGS[city]);
    expect(POSTCODES.filter((place) => place.city === city).length, city).toBeGreaterThanOrEqual(8);
  }
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
