import type { ManagedOffer } from "@praktika/shared/offers/contract";
import type { CRITERIA, NO_PAY_REASONS, OfferDraft, PeriodInput, WHEELCHAIR } from "@praktika/shared/offers/offer-text";
import type { Field } from "@praktika/shared/values/field";
import type { Kind } from "@praktika/shared/values/kind";
import type { Language, Level } from "@praktika/shared/values/language";
import type { Prerequisite } from "@praktika/shared/values/prerequisite";
import type { Sector } from "@praktika/shared/values/sector";
import type { Stage } from "@praktika/shared/values/stage";
import { clockOf, minutesOf } from "./clock.ts";

type OneOf<L extends readonly string[]> = L[number];
export type PeriodValues = { readonly startsOn: string; readonly endsOn: string; readonly seats: string; readonly flexible: boolean; readonly minDays: string; readonly maxDays: string };

/** An offer as its form holds it: numbers as they were typed, nothing chosen is empty. */
export type EditorValues = {
  readonly title: string;
  readonly kind: Kind | "";
  readonly field: Field | "";
  readonly description: string;
  readonly learningGoals: readonly string[];
  readonly tasks: readonly string[];
  readonly firstDay: readonly { readonly time: string; readonly what: string }[];
  readonly mentorRole: string;
  readonly deputyRole: string;
  readonly street: string;
  readonly postcode: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly breakMinutes: string;
  readonly weekdays: readonly string[];
  readonly payType: "" | "none" | "hour" | "month";
  readonly payReason: OneOf<typeof NO_PAY_REASONS> | "";
  readonly payEuro: string;
  readonly minimumAge: string;
  readonly stages: readonly Stage[];
  readonly germanLevel: Level | "";
  readonly usefulLanguages: readonly Language[];
  readonly criteria: readonly OneOf<typeof CRITERIA>[];
  readonly prerequisites: readonly Prerequisite[];
  readonly wheelchair: OneOf<typeof WHEELCHAIR> | "";
  readonly accessibilityNote: string;
  readonly remoteShare: string;
  readonly sector: Sector;
  readonly periods: readonly PeriodValues[];
  /** The offer's version these values began with, for If-Match; 0 for a new offer. */
  readonly base: number;
};

export const noPeriod: PeriodValues = { startsOn: "", endsOn: "", seats: "1", flexible: false, minDays: "", maxDays: "" };
/** Rows that are always there to write into. */
const MIN_GOALS = 3;
const pad = (lines: readonly string[], least: number) => [...lines, ...Array.from({ length: Math.max(0, least - lines.length) }, () => "")];

/** The form's values of a draft, with what most offers have where nothing was said yet. */
export function valuesOf(draft: OfferDraft, periods: ManagedOffer["periods"], base: number): EditorValues {
  const { pay, mentor, place, startsAt = "08:00", breakMinutes, dailyMinutes } = draft;
  const pause = breakMinutes ?? 60;
  const ends = dailyMinutes === undefined ? undefined : minutesOf(startsAt) + dailyMinutes + pause;
  return {
    title: draft.title ?? "",
    kind: draft.kind ?? "",
    field: draft.field ?? "",
    description: draft.description ?? "",
    learningGoals: pad(draft.learningGoals ?? [], MIN_GOALS),
    tasks: pad(draft.tasks ?? [], 1),
    firstDay: draft.firstDay && draft.firstDay.length > 0 ? draft.firstDay : [{ time: startsAt, what: "" }],
    mentorRole: mentor?.role ?? "",
    deputyRole: mentor?.deputyRole ?? "",
    street: place?.street ?? "",
    postcode: place?.postcode ?? "",
    startsAt,
    endsAt: ends === undefined ? "15:00" : clockOf(ends),
    breakMinutes: String(pause),
    weekdays: (draft.weekdays ?? [1, 2, 3, 4, 5]).map(String),
    payType: pay?.type ?? "",
    payReason: pay?.type === "none" ? pay.reason : "",
    payEuro: pay && pay.type !== "none" ? euroOf(pay.cents) : "",
    minimumAge: draft.minimumAge === undefined ? "" : String(draft.minimumAge),
    stages: draft.stages ?? [],
    germanLevel: draft.germanLevel ?? "",
    usefulLanguages: draft.usefulLanguages ?? [],
    criteria: draft.criteria ?? [],
    prerequisites: draft.prerequisites ?? [],
    wheelchair: draft.wheelchair ?? "",
    accessibilityNote: draft.accessibilityNote ?? "",
    remoteShare: String(draft.remoteShare ?? 0),
    sector: draft.sector ?? "none",
    periods: periods.length > 0 ? periods.map(periodValues) : [noPeriod],
    base,
  };
}

const periodValues = ({ startsOn, endsOn, seats, minDays, maxDays }: ManagedOffer["periods"][number]): PeriodValues => ({
  startsOn, endsOn, seats: String(seats), flexible: minDays !== null, minDays: minDays === null ? "" : String(minDays), maxDays: maxDays === null ? "" : String(maxDays),
});

/** A whole number, or undefined for anything else. */
export const whole = (text: string): number | undefined => (/^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : undefined);
const euroOf = (cents: number) => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ","));
/** "12,50" or "1.200" or "12.5" → cents. */
export function centsOf(text: string): number | undefined {
  const plain = text.replace(/[€\s]/gu, "").replace(/\.(?=\d{3}(?:\D|$))/gu, "").replace(",", ".");
  return /^\d{1,6}(\.\d{1,2})?$/u.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

const filled = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== "");
const said = <K extends string, V>(key: K, value: V | undefined | "") => (value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [P in K]: V }));

/** The working minutes between two times of day without the break; undefined when they make no day. */
export function dailyMinutesOf({ startsAt, endsAt, breakMinutes }: Pick<EditorValues, "startsAt" | "endsAt" | "breakMinutes">): number | undefined {
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
  const { title, kind, field, description, mentorRole, deputyRole, street, postcode, startsAt, germanLevel, wheelchair, accessibilityNote, sector } = values;
  return {
    ...said("title", title.trim()),
    ...said("kind", kind),
    ...said("field", field),
    ...said("description", description.trim()),
    learningGoals: filled(values.learningGoals),
    tasks: filled(values.tasks),
    firstDay: values.firstDay.filter(({ what }) => what.trim() !== "").map(({ time, what }) => ({ time, what: what.trim() })),
    ...(mentorRole.trim() || deputyRole.trim() ? { mentor: { role: mentorRole.trim(), ...said("deputyRole", deputyRole.trim()) } } : {}),
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
