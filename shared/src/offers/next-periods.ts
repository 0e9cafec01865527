import { addDays, type Day, daysBetween, daysOf } from "../values/dates.ts";
import { schoolHolidayOn } from "../values/school-holidays.ts";

export const REPEATS = ["year", "after"] as const;
/** The same school weeks of a later year, or as soon as the last period is over. */
export type Repeat = (typeof REPEATS)[number];
type Span = { readonly startsOn: Day; readonly endsOn: Day };

/** 52 weeks: the same weekday in the same week of the school year. */
const YEAR = 364;
const WEEK = 7;
/** Longer stays run through holidays anyway; shorter ones move on, by this many weeks at most. */
const SHORT_DAYS = 42;
const MOST_WEEKS = 8;

/** Days to the next repetition that begins after `today`; whole weeks, so that weekdays and distances stay. */
function distance(spans: readonly Span[], repeat: Repeat, today: Day): number {
  const first = spans.map(({ startsOn }) => startsOn).toSorted()[0] ?? today;
  const last =
    spans
      .map(({ endsOn }) => endsOn)
      .toSorted()
      .at(-1) ?? today;
  const step = repeat === "year" ? YEAR : WEEK;
  const past = repeat === "year" || last < today ? today : last;
  return Math.max(1, Math.floor(daysBetween(first, past) / step) + 1) * step;
}

const inHolidays = (span: Span, by: number) =>
  [span.startsOn, span.endsOn].some((day) => schoolHolidayOn(addDays(day, by)) !== undefined);

/** Weeks more until a short span no longer begins or ends in school holidays. */
function aside(span: Span, by: number): number {
  if (daysOf(span.startsOn, span.endsOn) > SHORT_DAYS || inHolidays(span, 0)) return 0;
  for (let weeks = 0; weeks <= MOST_WEEKS; weeks += 1) if (!inHolidays(span, by + weeks * WEEK)) return weeks * WEEK;
  return 0;
}

/**
 * Periods of the same length, weekdays and distances at the next sensible time after `today`.
 * `school`: stays of pupils keep out of the holidays when they were out of them before.
 */
export function nextPeriods<S extends Span>(spans: readonly S[], repeat: Repeat, today: Day, school: boolean): S[] {
  const by = distance(spans, repeat, today);
  const more = school ? Math.max(0, ...spans.map((span) => aside(span, by))) : 0;
  return spans.map((span) => ({
    ...span,
    startsOn: addDays(span.startsOn, by + more),
    endsOn: addDays(span.endsOn, by + more),
  }));
}
