import type { OfferCard } from "@praktika/shared/search/contract";
import type { T } from "@praktika/shared/texts/t";
import { daysBetween } from "@praktika/shared/values/dates";

const WEEK = 7;
const MONTH = 30;
const MOST_DAYS = 12;

/** Calendar days in the unit people say: days below twelve, weeks below three months, else months. */
export function sayDays(t: T, days: number): string {
  if (days < MOST_DAYS) return t("search.card.days", { days });
  if (days < 3 * MONTH) return t("search.card.weeks", { weeks: Math.round(days / WEEK) });
  return t("search.card.months", { months: Math.round(days / MONTH) });
}

type Period = NonNullable<OfferCard["period"]>;
/** How long a stay in this period is: its whole frame, or what can be chosen inside it. */
export function sayDuration(
  t: T,
  { startsOn, endsOn, minDays, maxDays }: Pick<Period, "startsOn" | "endsOn" | "minDays" | "maxDays">,
): string {
  if (minDays === null) return sayDays(t, daysBetween(startsOn, endsOn) + 1);
  if (maxDays === null) return t("search.card.from", { min: sayDays(t, minDays) });
  return minDays === maxDays
    ? sayDays(t, minDays)
    : t("search.card.between", { min: sayDays(t, minDays), max: sayDays(t, maxDays) });
}
