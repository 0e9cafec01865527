import type { OfferText, PeriodInput } from "@praktika/shared/offers/offer-text";
import { addDays, type Day, weekdayOf } from "@praktika/shared/values/dates";
import { KIND_DEFAULTS } from "./content/kind-defaults.ts";
import type { DemoOffer, DemoPeriod } from "./content/shape.ts";

const WEEK = 7;
type Address = { readonly employer: { readonly identity: OfferText["place"] } };

/** The whole text of a row: what its kind usually is, its own words, what it says differently. */
export function textOf(row: DemoOffer, { employer }: Address): OfferText {
  const { kind, field, title, description, tasks, learningGoals, firstDay, mentor, more } = row;
  const { street, postcode } = employer.identity;
  return {
    ...KIND_DEFAULTS[kind],
    kind,
    field,
    title,
    description,
    tasks: [...tasks],
    learningGoals: [...learningGoals],
    firstDay: firstDay.map((step) => ({ time: step.slice(0, 5), what: step.slice(6) })),
    mentor: { role: mentor },
    place: row.place ?? { street, postcode },
    usefulLanguages: [],
    criteria: [],
    prerequisites: [],
    wheelchair: "no",
    remoteShare: 0,
    sector: "none",
    ...more,
  };
}

/** The Monday `weeks` weeks from today on. */
const mondayIn = (today: Day, weeks: number): Day => addDays(today, weeks * WEEK + ((8 - weekdayOf(today)) % WEEK));

/** A row's period as days of the calendar; a single day falls on the first weekday of the text. */
export function periodOf(
  today: Day,
  [weeks, days, seats, minDays, maxDays]: DemoPeriod,
  { weekdays: [first = 1] }: OfferText,
): PeriodInput {
  const startsOn = addDays(mondayIn(today, weeks), days === 1 ? first - 1 : 0);
  const endsOn = addDays(startsOn, days - 1);
  return { startsOn, endsOn, seats, ...(minDays && { minDays }), ...(maxDays && { maxDays }) };
}
