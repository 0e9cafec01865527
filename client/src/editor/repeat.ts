import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { nextPeriods, type Repeat } from "@praktika/shared/offers/next-periods";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { today } from "../employers/today.ts";
import { noPeriod, periodValues, type PeriodValues } from "./values.ts";

/** A further period of this offer, or a new draft with all of them. */
export const WAYS = ["period", "draft"] as const;
export type Way = (typeof WAYS)[number];

/** The periods to begin with: of the last one, or of all, moved to the next time. */
export function movedPeriods({ periods, live, draft }: ManagedOffer, way: Way, repeat: Repeat): PeriodValues[] {
  const kind = (live ?? draft)?.kind;
  const spans = way === "period" ? lastOf(periods) : periods;
  const moved = nextPeriods(spans, repeat, today(), kind !== undefined && KIND_TRAITS[kind].schoolOrganised);
  return moved.length > 0 ? moved.map(periodValues) : [noPeriod];
}

/** One further period follows the last; "after" all others, so the whole list decides where it begins. */
const lastOf = (periods: ManagedOffer["periods"]) =>
  periods.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn)).slice(-1);
