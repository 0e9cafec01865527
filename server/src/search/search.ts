import type { OfferText } from "@praktika/shared/offers/offer-text";
import { type Facets, type OfferCard, RADII, type SearchQuery } from "@praktika/shared/search/contract";
import { berlinDay, type Day } from "@praktika/shared/values/dates";
import type { City } from "@praktika/shared/values/city";
import { placeOf } from "@praktika/shared/values/postcodes";
import { type SQL, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { systemScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { figuresOf } from "#src/employers/figures.ts";
import { type Cursor, readSearchCursor, writeCursor } from "./cursor.ts";
import { duringFilter, type Fit, fitFilter } from "./fit.ts";
import {
  bookable,
  FACETS,
  facetFilters,
  matches,
  metresTo,
  offerFilters,
  pointOf,
  scoreOf,
  windowFilter,
} from "./query.ts";

/** Two integers a row is sorted by, ascending, then its id; the second breaks ties by open applications per hundred seats. */
const KEYS: Readonly<Record<Cursor["sort"], SQL>> = {
  relevance: sql`-score`,
  newest: sql`-extract(epoch from published_at)::bigint`,
  distance: sql`distance`,
  start: sql`(starts_on - date '2000-01-01')`,
};

type Row = {
  id: string;
  city: City;
  content: OfferText;
  employer_id: string;
  employer_name: string;
  distance: number | null;
  published_at: string;
  key: [number, number];
  starts_on: Day;
  ends_on: Day;
  min_days: number | null;
  max_days: number | null;
  free: number;
  seats: number;
  periods: number;
};
/** One JSON object of counts by name; those of distances leave out only the distance. */
function countsOf(query: SearchQuery): SQL {
  const counted = (rows: SQL) => sql`(select coalesce(json_object_agg(value, n), '{}') from (${rows}) counted)`;
  const facets = FACETS.map((name) => {
    const value = name === "month" ? sql`unnest(months)` : sql`${sql.raw(name)}::text`;
    const rows = sql`select ${value} as value, count(*)::int as n from near where ${facetFilters(query, name)} group by 1`;
    return sql`${sql.raw(`'${name}'`)}, ${counted(rows)}`;
  });
  const radius = sql`select km as value, count(*)::int as n from unnest(${sql.param([...RADII])}::int[]) km
    join found on distance <= km * 1000 where ${facetFilters(query)} group by 1`;
  return sql`json_build_object(${sql.join([...facets, sql`'radius', ${counted(radius)}`], sql`, `)})`;
}

type Answer = { total: number; rows: Row[]; facets: Facets | null };

/** Finds, filters, counts and sorts in one statement; clear rather than fast, the oracle of what follows. */
async function run(
  tx: Tx,
  query: SearchQuery,
  today: Day,
  after: Cursor | undefined,
  sort: Cursor["sort"],
  fit: Fit,
): Promise<Answer> {
  const point = pointOf(query);
  const near = query.radiusKm === undefined ? sql`true` : sql`distance <= ${query.radiusKm * 1000}`;
  const { rows } = await tx.execute<Answer>(sql`
    with found as materialized (
      select i.city, i.field, i.kind, i.paid, i.remote_share > 0 as remote, i.wheelchair = 'yes' as accessible, i.offer_id as id, i.employer_id, i.content, i.published_at, ${scoreOf(query.q)} as score, ${metresTo(point)} as distance, p.*,
        (select count(*)::int from applications a where a.city = i.city and a.offer_id = i.offer_id and a.state in ('sent', 'seen', 'invited', 'promised')) * 100 / p.all_seats as pressure
      from offer_index i join lateral (
        select min(p.starts_on) as starts_on, (array_agg(p.ends_on order by p.starts_on, p.id))[1] as ends_on, (array_agg(p.min_days order by p.starts_on, p.id))[1] as min_days,
          (array_agg(p.max_days order by p.starts_on, p.id))[1] as max_days, (array_agg(p.seats - p.held order by p.starts_on, p.id))[1] as free, (array_agg(p.seats order by p.starts_on, p.id))[1] as seats,
          sum(p.seats)::int as all_seats, count(*)::int as periods, array_agg(distinct to_char(greatest(p.starts_on, ${today}::date), 'YYYY-MM')) as months
        from periods p where p.city = i.city and p.offer_id = i.offer_id and ${bookable(today)} and ${windowFilter(query, today)} and ${duringFilter(fit)}
      ) p on p.periods > 0
      where ${matches(query.q)} and ${offerFilters(query)} and ${fitFilter(fit)}
    ), near as (select * from found where ${near}),
    hits as (select *, array[${KEYS[sort]}, pressure]::bigint[] as key from near where ${facetFilters(query)})
    select (select count(*)::int from hits) as total,
      ${query.facets ? countsOf(query) : sql`null`} as facets,
      (select coalesce(json_agg(page order by page.key, page.id), '[]') from (
        select h.*, h.starts_on::text as starts_on, h.ends_on::text as ends_on, e.name as employer_name from hits h join employers e on e.id = h.employer_id
        where ${after ? sql`(h.key, h.id) > (${sql.param(after.key)}::bigint[], ${after.id}::uuid)` : sql`true`} order by h.key, h.id limit ${query.limit + 1}) page) as rows`);
  const [answer] = rows;
  if (!answer) throw new Error("search returned no row");
  return answer;
}

function cardOf(row: Row, answers: OfferCard["answers"]): OfferCard {
  const {
    title,
    kind,
    field,
    place,
    dailyMinutes,
    weekdays,
    minimumAge,
    stages,
    germanLevel,
    pay,
    wheelchair,
    remoteShare,
  } = row.content;
  const { starts_on: startsOn, ends_on: endsOn, min_days: minDays, max_days: maxDays, free, seats } = row;
  return {
    id: row.id,
    title,
    kind,
    field,
    city: row.city,
    district: placeOf(place.postcode)?.district ?? "",
    employer: { id: row.employer_id, name: row.employer_name },
    distance: row.distance,
    period: { startsOn, endsOn, minDays, maxDays, free, seats },
    morePeriods: row.periods - 1,
    weeklyMinutes: dailyMinutes * weekdays.length,
    minimumAge,
    stages,
    germanLevel,
    pay,
    wheelchair,
    remoteShare,
    answers,
    publishedAt: new Date(row.published_at).toISOString(),
  };
}

/** One page of published, bookable offers with exact total and, when asked for, exact disjunctive facets. */
export async function searchOffers(deps: Deps, query: SearchQuery, fit: Fit = {}) {
  const now = deps.clock();
  const sort = query.sort ?? (query.q ? "relevance" : "newest");
  const after = readSearchCursor(query.cursor, sort);
  const asOf = after?.asOf ?? berlinDay(now);
  return systemScope(deps.db, async (tx) => {
    const { total, facets, rows } = await run(tx, query, asOf, after, sort, fit);
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const figures = await figuresOf(tx, now, [...new Set(page.map((row) => row.employer_id))]);
    return {
      items: page.map((row) => cardOf(row, figures.get(row.employer_id) ?? null)),
      nextCursor: rows.length > query.limit && last ? writeCursor({ sort, asOf, key: last.key, id: last.id }) : null,
      total,
      ...(facets && { facets }),
    };
  });
}
