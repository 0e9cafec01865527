import { expect, it } from "vitest";
import { sayMoney, sayNumber } from "./say-number.ts";

const NUMBERS = [0, 1, 7, 12, 999, 1000, 1234, 56_789, 1_234_567, 0.5, 1234.5, 38.5, -1, -1234];
const CENTS = [0, 5, 50, 100, 1290, 1295, 1300, 45_000, 123_456, 100_000_000];

it.each([
  ["de", "de-DE"],
  ["en", "en-GB"],
] as const)("says numbers and money as Intl does: %s", (language, tag) => {
  const number = new Intl.NumberFormat(tag);
  const money = new Intl.NumberFormat(tag, {
    style: "currency",
    currency: "EUR",
    trailingZeroDisplay: "stripIfInteger",
  });
  for (const value of NUMBERS) expect(sayNumber(language, value)).toBe(number.format(value));
  for (const cents of CENTS) expect(sayMoney(language, cents)).toBe(money.format(cents / 100));
});
