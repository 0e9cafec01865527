import { addDays, type Day, daysOf } from "@praktika/shared/values/dates";

type Span = {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly minDays: number | null;
  readonly maxDays: number | null;
};
type Seats = { readonly seats: number; readonly held: number };

/** The last day a stay can begin: a fixed period begins on its first day, a flexible one while its shortest stay still fits. */
export const lastStart = ({ startsOn, endsOn, minDays }: Span): Day =>
  minDays === null ? startsOn : addDays(endsOn, 1 - minDays);

/** Whether a stay can still begin after `today`. */
export const canStart = (period: Span, today: Day): boolean => lastStart(period) > today;
export const isBookable = (period: Span & Seats, today: Day): boolean =>
  period.held < period.seats && canStart(period, today);

/** Whether a stay is one this period offers: exactly the fixed span, or minDays..maxDays inside a flexible one. */
export function spanFits(period: Span, startsOn: Day, endsOn: Day): boolean {
  if (period.minDays === null) return startsOn === period.startsOn && endsOn === period.endsOn;
  const days = daysOf(startsOn, endsOn);
  return (
    startsOn >= period.startsOn && endsOn <= period.endsOn && days >= period.minDays && days <= (period.maxDays ?? days)
  );
}
