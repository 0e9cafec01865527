import { OfferText } from "@praktika/shared/offers/offer-text";
import { describe, expect, it } from "vitest";
import { check, inputOf, periodErrors } from "./check.ts";
import { centsOf, dailyMinutesOf, draftOf } from "./draft.ts";
import { type EditorValues, noPeriod, valuesOf } from "./values.ts";

const TODAY = "2026-11-24";
const text: OfferText = {
  title: "Backstube kennenlernen",
  kind: "sbp",
  field: "d",
  description: "Du hilfst in der Backstube und lernst, wie aus Mehl Brot wird.",
  learningGoals: ["Teig ansetzen", "Öfen bedienen", "Hygiene einhalten"],
  tasks: ["Brötchen formen"],
  firstDay: [{ time: "08:00", what: "Rundgang" }],
  mentor: { role: "Bäckermeisterin" },
  place: { street: "Kortumstraße 1", postcode: "44787" },
  dailyMinutes: 360,
  startsAt: "08:00",
  breakMinutes: 60,
  weekdays: [1, 2, 3, 4, 5],
  pay: { type: "none", reason: "school" },
  minimumAge: 15,
  stages: ["grade9"],
  germanLevel: "a2",
  usefulLanguages: [],
  criteria: ["dates"],
  prerequisites: [],
  wheelchair: "no",
  remoteShare: 0,
  sector: "bakery",
};
const typed = (more: Partial<EditorValues> = {}): EditorValues => ({
  ...valuesOf(text, [], 1),
  periods: [{ ...noPeriod, startsOn: "2027-01-18", endsOn: "2027-01-29" }],
  ...more,
});

it("a text comes back from the form as it went in", () => expect(draftOf(valuesOf(text, [], 1))).toEqual(text));
it("an empty form is a draft the server takes", () => {
  const draft = draftOf(valuesOf({}, [], 0));
  expect(draft).toMatchObject({ learningGoals: [], weekdays: [1, 2, 3, 4, 5] });
  expect(draft).not.toHaveProperty("mentor");
});

it.each([
  ["12,50", 1250],
  ["1.200", 120_000],
  ["12.5", 1250],
  ["450 €", 45_000],
  ["viel", undefined],
])("reads %s as %s cents", (euro, cents) => expect(centsOf(euro)).toBe(cents));
it("counts the day without its break", () => {
  expect(dailyMinutesOf({ startsAt: "08:30", endsAt: "17:00", breakMinutes: "30" })).toBe(480);
  expect(dailyMinutesOf({ startsAt: "17:00", endsAt: "08:00", breakMinutes: "0" })).toBeUndefined();
});

describe("the live check", () => {
  it("says nothing against a lawful complete offer", () => {
    const { findings, missing } = check(typed(), TODAY);
    expect(missing).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === "block")).toEqual([]);
  });
  it("blocks thirty minutes of break in an eight-hour day under 18, before the rest is written", () => {
    const { findings, missing } = check(typed({ title: "", endsAt: "16:30", breakMinutes: "30" }), TODAY);
    expect(findings.find(({ rule }) => rule === "youth-breaks")?.verdict).toBe("block");
    expect(missing).toContain("title");
  });
  it("misses a period that can still start", () => {
    expect(check(typed({ periods: [noPeriod] }), TODAY).missing).toEqual(["periods"]);
    expect(
      check(typed({ periods: [noPeriod] }), TODAY, [{ startsOn: "2027-01-18", endsOn: "2027-01-29" }]).missing,
    ).toEqual([]);
  });
  it("leads every path to an input", () => {
    expect(["content.mentor.role", "tasks.0", "place.postcode", "dailyMinutes", "title"].map(inputOf)).toEqual([
      "mentorRole",
      "tasks",
      "postcode",
      "endsAt",
      "title",
    ]);
  });
  it("names what is wrong with a period", () => {
    expect(periodErrors({ ...noPeriod, startsOn: "2027-01-29", endsOn: "2027-01-18" })).toEqual({ endsOn: "invalid" });
    expect(periodErrors({ ...noPeriod, startsOn: "2027-01-29" })).toHaveProperty("endsOn", "required");
    expect(periodErrors(noPeriod)).toEqual({});
  });
});
