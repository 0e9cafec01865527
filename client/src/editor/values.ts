import type { ManagedOffer } from "@praktika/shared/offers/contract";
import type { CRITERIA, NO_PAY_REASONS, OfferDraft, WHEELCHAIR } from "@praktika/shared/offers/offer-text";
import type { Field } from "@praktika/shared/values/field";
import type { Kind } from "@praktika/shared/values/kind";
import type { Language, Level } from "@praktika/shared/values/language";
import type { Prerequisite } from "@praktika/shared/values/prerequisite";
import type { Sector } from "@praktika/shared/values/sector";
import type { Stage } from "@praktika/shared/values/stage";
import { clockOf, minutesOf } from "./clock.ts";

type OneOf<L extends readonly string[]> = L[number];
export type PeriodValues = {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seats: string;
  readonly flexible: boolean;
  readonly minDays: string;
  readonly maxDays: string;
};

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

export const noPeriod: PeriodValues = {
  startsOn: "",
  endsOn: "",
  seats: "1",
  flexible: false,
  minDays: "",
  maxDays: "",
};
/** Rows that are always there to write into. */
const MIN_GOALS = 3;
const pad = (lines: readonly string[], least: number) => [
  ...lines,
  ...Array.from({ length: Math.max(0, least - lines.length) }, () => ""),
];

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

export const periodValues = ({
  startsOn,
  endsOn,
  seats,
  minDays,
  maxDays,
}: ManagedOffer["periods"][number]): PeriodValues => ({
  startsOn,
  endsOn,
  seats: String(seats),
  flexible: minDays !== null,
  minDays: minDays === null ? "" : String(minDays),
  maxDays: maxDays === null ? "" : String(maxDays),
});
const euroOf = (cents: number) =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");
