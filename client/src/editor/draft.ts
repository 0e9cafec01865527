import type { OfferDraft, PeriodInput } from "@praktika/shared/offers/offer-text";
import { minutesOf } from "./clock.ts";
import type { EditorValues, PeriodValues } from "./values.ts";

/** A whole number, or undefined for anything else. */
export const whole = (text: string): number | undefined => (/^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : undefined);
/** "12,50" or "1.200" or "12.5" → cents. */
export function centsOf(text: string): number | undefined {
  const plain = text
    .replace(/[€\s]/gu, "")
    .replace(/\.(?=\d{3}(?:\D|$))/gu, "")
    .replace(",", ".");
  return /^\d{1,6}(\.\d{1,2})?$/u.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

const filled = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== "");
const said = <K extends string, V>(key: K, value: V | undefined | "") =>
  value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [P in K]: V });

/** The working minutes between two times of day without the break; undefined when they make no day. */
export function dailyMinutesOf({
  startsAt,
  endsAt,
  breakMinutes,
}: Pick<EditorValues, "startsAt" | "endsAt" | "breakMinutes">): number | undefined {
  const pause = whole(breakMinutes);
  if (pause === undefined || !/^\d\d:\d\d/u.test(startsAt) || !/^\d\d:\d\d/u.test(endsAt)) return undefined;
  const minutes = minutesOf(endsAt) - minutesOf(startsAt) - pause;
  return minutes >= 30 && minutes <= 720 ? minutes : undefined;
}

function payOf({ payType, payReason, payEuro }: EditorValues): OfferDraft["pay"] {
  if (payType === "none") return payReason === "" ? undefined : { type: "none", reason: payReason };
  const cents = centsOf(payEuro);
  return payType === "" || cents === undefined || cents === 0 ? undefined : { type: payType, cents };
}

function between(text: string, min: number, max: number): number | undefined {
  const number = whole(text);
  return number !== undefined && number >= min && number <= max ? number : undefined;
}

/** The draft as the server stores it: what is empty or no number is left out. */
export function draftOf(values: EditorValues): OfferDraft {
  const {
    title,
    kind,
    field,
    description,
    mentorRole,
    deputyRole,
    street,
    postcode,
    startsAt,
    germanLevel,
    wheelchair,
    accessibilityNote,
    sector,
  } = values;
  return {
    ...said("title", title.trim()),
    ...said("kind", kind),
    ...said("field", field),
    ...said("description", description.trim()),
    learningGoals: filled(values.learningGoals),
    tasks: filled(values.tasks),
    firstDay: values.firstDay
      .filter(({ what }) => what.trim() !== "")
      .map(({ time, what }) => ({ time, what: what.trim() })),
    ...(mentorRole.trim() || deputyRole.trim()
      ? { mentor: { role: mentorRole.trim(), ...said("deputyRole", deputyRole.trim()) } }
      : {}),
    ...(street.trim() || postcode.trim() ? { place: { street: street.trim(), postcode: postcode.trim() } } : {}),
    ...said("dailyMinutes", dailyMinutesOf(values)),
    ...(/^\d\d:\d\d$/u.test(startsAt) && { startsAt }),
    ...said("breakMinutes", between(values.breakMinutes, 0, 240)),
    weekdays: values.weekdays.map(Number).toSorted((a, b) => a - b),
    ...said("pay", payOf(values)),
    ...said("minimumAge", between(values.minimumAge, 13, 30)),
    stages: [...values.stages],
    ...said("germanLevel", germanLevel),
    usefulLanguages: [...values.usefulLanguages],
    criteria: [...values.criteria],
    prerequisites: [...values.prerequisites],
    ...said("wheelchair", wheelchair),
    ...said("accessibilityNote", accessibilityNote.trim()),
    ...said("remoteShare", between(values.remoteShare, 0, 100)),
    sector,
  };
}

export const isBegun = ({ startsOn, endsOn }: PeriodValues): boolean => startsOn !== "" || endsOn !== "";

/** A period as the server takes it; a number that is none becomes one it refuses. */
export const periodOf = ({ startsOn, endsOn, seats, flexible, minDays, maxDays }: PeriodValues): PeriodInput => ({
  startsOn,
  endsOn,
  seats: whole(seats) ?? 0,
  ...(flexible && { minDays: whole(minDays) ?? 0 }),
  ...(flexible && maxDays.trim() !== "" && { maxDays: whole(maxDays) ?? 0 }),
});
