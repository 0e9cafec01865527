import { queryTerms } from "@praktika/shared/search/analyse";
import type { SearchQuery } from "@praktika/shared/search/contract";
import type { Day } from "@praktika/shared/values/dates";
import { EARTH_METRES } from "@praktika/shared/values/distance";
import { levelRank } from "@praktika/shared/values/language";
import { placeOf } from "@praktika/shared/values/postcodes";
import { type SQL, sql } from "#src/db/orm.ts";
import { invalid } from "#src/http/refusal.ts";

export type Point = { readonly lat: number; readonly lon: number };
const list = (values: readonly string[]) => sql`${sql.param([...values])}::text[]`;
const all = (conditions: SQL[]) => (conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`);

/** A period `p` that can be booked: a seat is free and a stay can still begin after today. */
export const bookable = (today: Day): SQL =>
  sql`p.held < p.seats and case when p.min_days is null then p.starts_on else p.ends_on - p.min_days + 1 end > ${today}::date`;

/** Where the searcher is: a postcode of the seven cities or a point; what needs one refuses without. */
export function pointOf({ plz, lat, lon, radiusKm, sort }: SearchQuery): Point | null {
  if (plz) {
    const place = placeOf(plz);
    if (!place) throw invalid("plz", "outside-seven-cities");
    return place;
  }
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  if (lat !== undefined || lon !== undefined) throw invalid(lat === undefined ? "lat" : "lon", "required");
  if (radiusKm !== undefined || sort === "distance") throw invalid("plz", "required");
  return null;
}

/** Great-circle metres from `point` to offer `i`: the arithmetic of shared/values/distance.ts. */
export function metresTo(point: Point | null): SQL {
  if (!point) return sql`null::int`;
  const { lat, lon } = point;
  return sql`round(2 * ${EARTH_METRES}::float8 * asin(sqrt(least(1, power(sin((radians(i.lat) - radians(${lat}::float8)) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(i.lat)) * power(sin((radians(i.lon) - radians(${lon}::float8)) / 2), 2)))))::int`;
}

/** Every word of the text has to be found; the last one also as a beginning. */
export function matches(q: string | undefined): SQL {
  const words = queryTerms(q ?? "");
  return all(
    words.map(({ terms, prefix }) =>
      prefix
        ? sql`(i.terms && ${list(terms)} or exists (select 1 from unnest(i.terms) term where starts_with(term, ${prefix})))`
        : sql`i.terms && ${list(terms)}`,
    ),
  );
}

/** 4 for every word the title holds, 1 for every other; 0 without a text. */
export function scoreOf(q: string | undefined): SQL {
  const parts = queryTerms(q ?? "").map(({ terms, prefix }) => {
    const title = prefix
      ? sql`(i.title_terms && ${list(terms)} or exists (select 1 from unnest(i.title_terms) term where starts_with(term, ${prefix})))`
      : sql`i.title_terms && ${list(terms)}`;
    return sql`case when ${title} then 4 else 1 end`;
  });
  return parts.length > 0 ? sql`(${sql.join(parts, sql` + `)})` : sql`0`;
}

/** Filters that are no facets; those on periods hold for one and the same period `p`. */
export function offerFilters(query: SearchQuery): SQL {
  const { id, age, germanLevel, usefulLanguage, employer } = query;
  return all([
    ...(id ? [sql`i.offer_id = any(${sql.param([...id])}::uuid[])`] : []),
    ...(age === undefined ? [] : [sql`i.minimum_age <= ${age}`]),
    ...(germanLevel ? [sql`i.german_rank <= ${levelRank(germanLevel)}`] : []),
    ...(usefulLanguage ? [sql`i.useful_languages && ${list(usefulLanguage)}`] : []),
    ...(employer ? [sql`i.employer_id = ${employer}`] : []),
  ]);
}

/** My free window: a fixed period lies inside it, of a flexible one minDays do that begin after today. */
export function windowFilter({ from, to }: SearchQuery, today: Day): SQL {
  const first = sql`greatest(p.starts_on, ${from ?? today}::date, ${today}::date + 1)`;
  const last = sql`least(p.ends_on, ${to ?? "2100-12-31"}::date)`;
  if (!from && !to) return sql`true`;
  return sql`case when p.min_days is null then p.starts_on = ${first} and p.ends_on = ${last} else ${last} - ${first} + 1 >= p.min_days end`;
}

/** What is counted, each without its own filter. */
export const FACETS = ["city", "field", "kind", "month", "paid", "remote", "accessible"] as const;
type Facet = (typeof FACETS)[number];
const equals = (name: Facet, wanted: boolean | readonly string[]): SQL =>
  typeof wanted === "boolean" ? sql`${sql.raw(name)} = ${wanted}` : sql`${sql.raw(name)} = any(${list(wanted)})`;
function facetFilter(name: Facet, query: SearchQuery): SQL {
  const wanted = query[name];
  if (wanted === undefined || (Array.isArray(wanted) && wanted.length === 0)) return sql`true`;
  return name === "month" ? sql`months && ${list(query.month ?? [])}` : equals(name, wanted);
}
export const facetFilters = (query: SearchQuery, except?: Facet): SQL =>
  all(FACETS.filter((name) => name !== except).map((name) => facetFilter(name, query)));
