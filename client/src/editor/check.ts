import { type OfferDraft, OfferText, PeriodInput } from "@praktika/shared/offers/offer-text";
import type { OfferFacts, Span } from "@praktika/shared/rules/facts";
import type { Finding } from "@praktika/shared/rules/finding";
import { judgeOffer } from "@praktika/shared/rules/judge";
import type { Day } from "@praktika/shared/values/dates";
import { placeOf } from "@praktika/shared/values/postcodes";
import { draftOf, isBegun, periodOf } from "./draft.ts";
import type { EditorValues, PeriodValues } from "./values.ts";

/** What the form's inputs are called where the text has another path. */
const INPUTS: Readonly<Record<string, string>> = {
  mentor: "mentorRole",
  "mentor.role": "mentorRole",
  "mentor.deputyRole": "deputyRole",
  place: "street",
  "place.street": "street",
  "place.postcode": "postcode",
  dailyMinutes: "endsAt",
  pay: "payType",
  "pay.reason": "payReason",
  "pay.cents": "payEuro",
};

/** The input that stands for a path of the offer's text (`tasks.0` → `tasks`, `content.` in front is cut off). */
export function inputOf(path: string): string {
  const inner = path.replace(/^content\./u, "");
  return INPUTS[inner] ?? INPUTS[inner.split(".")[0] ?? ""] ?? (inner.split(".")[0] || "title");
}

/** Everything wrong with one period, by field; nothing for a row that was not begun. */
export function periodErrors(period: PeriodValues): Readonly<Record<string, string>> {
  if (!isBegun(period)) return {};
  const parsed = PeriodInput.safeParse(periodOf(period));
  if (parsed.success) return {};
  return Object.fromEntries(
    parsed.error.issues.map(({ path }) => [
      String(path[0]),
      path[0] === "startsOn" || period[path[0] as "endsOn"] === "" ? "required" : "invalid",
    ]),
  );
}

export type Check = {
  readonly findings: readonly Finding[];
  /** Inputs that are empty, too short or not allowed. */
  readonly missing: readonly string[];
};

const FACTS = [
  "kind",
  "dailyMinutes",
  "startsAt",
  "breakMinutes",
  "weekdays",
  "pay",
  "minimumAge",
  "stages",
  "prerequisites",
  "sector",
] as const satisfies readonly (keyof OfferDraft)[];

/** What the rules say while somebody writes: as soon as what they read is there, however much of the rest is missing. */
function judged(draft: OfferDraft, periods: readonly Span[], today: Day): Finding[] {
  const known = FACTS.every((fact) => draft[fact] !== undefined) && (draft.weekdays ?? []).length > 0;
  return known ? judgeOffer({ ...(draft as Omit<OfferFacts, "periods">), periods }, today) : [];
}

/** Rules and gaps of what was typed so far. `spans`: the periods of a published offer, which the form does not hold. */
export function check(values: EditorValues, today: Day, spans?: readonly Span[]): Check {
  const draft = draftOf(values);
  const text = OfferText.safeParse(draft);
  const gaps = text.success ? [] : text.error.issues.map(({ path }) => inputOf(path.join(".")));
  const outside = placeOf(values.postcode.trim()) ? [] : ["postcode"];
  const begun = values.periods
    .filter((period) => isBegun(period) && Object.keys(periodErrors(period)).length === 0)
    .map(periodOf);
  const periods = spans ?? begun;
  const dated = periods.some(({ startsOn, endsOn, minDays }) => (minDays ? endsOn : startsOn) > today)
    ? []
    : ["periods"];
  return {
    findings: judged(draft, periods, today),
    missing: [...new Set([...gaps, ...outside, ...(spans ? [] : dated)])],
  };
}
