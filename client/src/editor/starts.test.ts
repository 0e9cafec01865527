import { OfferText } from "@praktika/shared/offers/offer-text";
import { english } from "@praktika/shared/texts/english";
import { german } from "@praktika/shared/texts/german";
import { speaker } from "@praktika/shared/texts/t";
import { addDays, addMonths } from "@praktika/shared/values/dates";
import { FIELDS } from "@praktika/shared/values/field";
import { type Kind, KINDS } from "@praktika/shared/values/kind";
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { draftOf } from "./draft.ts";
import { startValues } from "./start-values.ts";
import { noPeriod, valuesOf } from "./values.ts";

const TODAY = "2026-11-26";
const MONDAY = "2027-02-01";
const LANGUAGES = [
  ["German", speaker("de", german)],
  ["English", speaker("en", english)],
] as const;

/** How long a stay of each kind usually is. */
const ENDS: Readonly<Record<Kind, string>> = {
  bfe: MONDAY,
  sbp: addDays(MONDAY, 11),
  praxiskurs: addDays(MONDAY, 4),
  langzeit: addMonths(MONDAY, 4),
  kompakt: addDays(MONDAY, 2),
  fos: addMonths(MONDAY, 11),
  pflicht_studium: addMonths(MONDAY, 5),
  orient: addMonths(MONDAY, 2),
  begleit: addMonths(MONDAY, 2),
  ferien: addDays(MONDAY, 2),
  eq: addMonths(MONDAY, 8),
  freiwillig_lang: addMonths(MONDAY, 5),
  verwaltung: addMonths(MONDAY, 3),
};
/** What only the firm knows. */
const OWN = ["title", "description", "mentorRole", "street", "postcode", "wheelchair", "periods", "payType"];

describe.each(LANGUAGES)("%s", (_, t) => {
  it.each(KINDS)("%s leaves only what the firm knows in every field, and nothing the rules forbid", (kind) => {
    for (const field of FIELDS) {
      const values = {
        ...valuesOf({}, [], 0),
        ...startValues(t, kind, field, TODAY),
        periods: [{ ...noPeriod, startsOn: MONDAY, endsOn: ENDS[kind] }],
      };
      const { missing, findings } = check({ ...values, payEuro: values.payEuro || "450" }, TODAY);
      expect([field, missing.filter((name) => !OWN.includes(name))]).toEqual([field, []]);
      expect([field, findings.filter(({ verdict }) => verdict === "block")]).toEqual([field, []]);
      expect(findings.length).toBeGreaterThan(0);
      const draft = draftOf(values);
      for (const part of ["tasks", "learningGoals", "firstDay"] as const)
        expect([field, part, OfferText.shape[part].safeParse(draft[part]).success]).toEqual([field, part, true]);
    }
  });
});

it("plans the first day in order and inside the working hours", () => {
  const { firstDay = [], startsAt = "", endsAt = "" } = startValues(LANGUAGES[0][1], "bfe", "itc", TODAY);
  const times = firstDay.map(({ time }) => time);
  expect(times).toEqual(times.toSorted());
  expect([times[0], (times.at(-1) ?? "") < endsAt]).toEqual([startsAt, true]);
});
