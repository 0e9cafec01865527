import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { addDays, type Day, daysOf } from "@praktika/shared/values/dates";

export type OwnPeriod = ManagedOffer["periods"][number];
export type Span = { readonly startsOn: Day; readonly endsOn: Day };

/** The stay to begin with in a period: the wish where it fits, else the whole or the shortest. */
export function stayIn(
  { startsOn, endsOn, minDays, maxDays }: Pick<OwnPeriod, "startsOn" | "endsOn" | "minDays" | "maxDays">,
  wish: Span,
): Span {
  if (minDays === null) return { startsOn, endsOn };
  const days = daysOf(wish.startsOn, wish.endsOn);
  const fits = wish.startsOn >= startsOn && wish.endsOn <= endsOn && days >= minDays && days <= (maxDays ?? days);
  return fits ? { startsOn: wish.startsOn, endsOn: wish.endsOn } : { startsOn, endsOn: addDays(startsOn, minDays - 1) };
}

/** The period somebody asked for, if it still has a seat, else the first that has. */
export function firstChoice(periods: readonly OwnPeriod[], wish: Span): OwnPeriod | undefined {
  const open = periods.filter(({ free, bookable }) => free > 0 && bookable);
  return open.find(({ startsOn, endsOn }) => startsOn <= wish.startsOn && wish.endsOn <= endsOn) ?? open[0];
}
