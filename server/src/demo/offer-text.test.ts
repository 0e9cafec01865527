import { OfferText } from "@praktika/shared/offers/offer-text";
import { isBlocked, judgeOffer } from "@praktika/shared/rules/judge";
import { addDays, type Day } from "@praktika/shared/values/dates";
import { expect, it } from "vitest";
import { CONTENT } from "./content/index.ts";
import { periodOf, textOf } from "./offer-text.ts";

const TEXTS = CONTENT.flatMap(({ employer, offers }) =>
  offers
    .filter(({ fate }) => fate?.is !== "draft")
    .map((row) => ({ row, text: textOf(row, { employer: { identity: employer } }) })),
);
const MONDAYS = Array.from({ length: 13 }, (_, month) => addDays("2026-11-23" as Day, month * 29));

it("makes complete texts of all rows", () => {
  const broken = TEXTS.filter(({ text }) => !OfferText.safeParse(text).success);
  expect(broken.map(({ row }) => row.title)).toEqual([]);
});

it.each(MONDAYS)("makes offers no rule forbids when the demo starts on %s", (today) => {
  const forbidden = TEXTS.filter(({ row, text }) => {
    const periods = row.periods.map((period) => periodOf(today, period, text));
    return isBlocked(judgeOffer({ ...text, periods }, today));
  });
  expect(forbidden.map(({ row }) => row.title)).toEqual([]);
});

it("spreads the beginnings over the coming twelve months", () => {
  const begins = TEXTS.flatMap(({ row, text }) =>
    row.periods.map((period) => periodOf(MONDAYS[0] ?? "", period, text).startsOn.slice(0, 7)),
  );
  const months = new Set(begins.filter((month) => month > "2026-11"));
  expect(months.size).toBeGreaterThanOrEqual(11);
});
