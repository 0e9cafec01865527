import { expect, it } from "vitest";
import { addressOf, filtersFromAddress } from "./address.ts";

const read = (pairs: [string, string][]) =>
  filtersFromAddress({
    has: (name) => pairs.some(([key]) => key === name),
    get: (name) => pairs.find(([key]) => key === name)?.[1] ?? null,
    getAll: (name) => pairs.filter(([key]) => key === name).map(([, value]) => value),
  });

it("reads lists and words", () =>
  expect(
    read([
      ["city", "essen"],
      ["city", "bochum"],
      ["q", "Kita"],
    ]),
  ).toEqual({ city: ["essen", "bochum"], q: "Kita" }));
it("drops what the API would refuse", () =>
  expect(
    read([
      ["city", "paris"],
      ["radiusKm", "5"],
      ["sort", "distance"],
      ["utm", "x"],
    ]),
  ).toEqual({}));
it("writes back what it read", () =>
  expect(addressOf({ q: "Kita & Schule", city: ["essen", "bochum"], plz: "44787" })).toBe(
    "?q=Kita%20%26%20Schule&city=essen&city=bochum&plz=44787",
  ));
