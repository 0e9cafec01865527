import { CASE_KINDS } from "@praktika/shared/moderation/contract";
import type { Figures } from "@praktika/shared/moderation/desk-contract";
import type { City } from "@praktika/shared/values/city";
import { addDays, berlinDay, type Day, weekdayOf } from "@praktika/shared/values/dates";
import { isPublicHoliday } from "@praktika/shared/values/holidays";
import { CASE_AGES, CASE_WORKING_DAYS, FIGURE_WEEKS, MIN_DECISIONS_SHOWN } from "@praktika/shared/values/limits";
import { and, count, eq, type SQL, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { caseEvents, cases, offers } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";

const MONTH = 30;
const dayOf = (instant: SQL) => sql`(${instant} at time zone 'Europe/Berlin')::date`;

/** Working days after the day of `from` up to that of `to`: Monday to Friday without `holidays`. */
const workingDays = (from: SQL, to: SQL, holidays: readonly Day[]): SQL<number> =>
  sql<number>`(select count(*)::int from generate_series(${dayOf(from)} + 1, ${dayOf(to)}, interval '1 day') as day
    where extract(isodow from day) < 6 and day::date <> all(${sql.param([...holidays])}::date[]))`;

function holidaysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isPublicHoliday(day)) days.push(day);
  return days;
}

type Frame = { readonly city: City; readonly now: Date; readonly monday: Day; readonly holidays: readonly Day[] };

/** What a desk did and what waits, counted from its cases and their history; numbers only. */
export async function figuresOf(tx: Tx, deps: Deps, city: City): Promise<Figures> {
  const now = deps.clock();
  const today = berlinDay(now);
  const monday = addDays(today, 1 - weekdayOf(today) - 7 * (FIGURE_WEEKS - 1));
  const frame = { city, now, monday, holidays: holidaysBetween(await firstDay(tx, city, today), today) };
  const since = sql`${monday}::date`;
  const month = sql`${addDays(today, -MONTH)}::date + 1`;
  const { count: last30Days, speed: monthly } = await speedSince(tx, frame, month);
  const { speed: weekly } = await speedSince(tx, frame, since);
  const suspended = and(eq(offers.city, city), eq(offers.state, "suspended"));
  const [held] = await tx.select({ count: count() }).from(offers).where(suspended);
  return {
    at: now.toISOString(),
    open: await openCases(tx, frame),
    decided: { last30Days, weeks: await byWeek(tx, frame) },
    speed: { last30Days: monthly, weeks: weekly },
    outcomes: await byOutcome(tx, frame),
    suspended: held?.count ?? 0,
  };
}

async function firstDay(tx: Tx, city: City, today: Day): Promise<Day> {
  const [row] = await tx
    .select({ first: sql<string | null>`min(${cases.openedAt})` })
    .from(cases)
    .where(eq(cases.deskCity, city));
  return row?.first ? berlinDay(new Date(row.first)) : today;
}

async function openCases(tx: Tx, { city, now, holidays }: Frame): Promise<Figures["open"]> {
  const days = workingDays(sql`${cases.openedAt}`, sql`${now}::timestamptz`, holidays);
  const rows = await tx
    .select({
      kind: cases.kind,
      age: sql<number>`width_bucket(${days}, ${sql.param(CASE_AGES.map((age) => age + 1))}::int[])`,
      overdue: sql<number>`(count(*) filter (where ${cases.dueAt} < ${now}))::int`,
      count: count(),
    })
    .from(cases)
    .where(and(eq(cases.deskCity, city), eq(cases.state, "open")))
    .groupBy(sql`1, 2`);
  const sum = (some: typeof rows, of: "count" | "overdue") => some.reduce((all, row) => all + row[of], 0);
  const ages = [...CASE_AGES, Infinity].map((_, age) => age);
  return {
    total: sum(rows, "count"),
    overdue: sum(rows, "overdue"),
    byKind: CASE_KINDS.map((kind) => ({
      kind,
      ages: ages.map((age) =>
        sum(
          rows.filter((row) => row.kind === kind && row.age === age),
          "count",
        ),
      ),
    })),
  };
}

/** The desk's decisions since a day, out of the log; a case is decided once. */
const decisions = (city: City, since: SQL) =>
  sql`from ${caseEvents} join ${cases} on ${cases.city} = ${caseEvents.city} and ${cases.id} = ${caseEvents.caseId}
    where ${caseEvents.deskCity} = ${city} and ${caseEvents.action} in ('approve', 'request-changes', 'reject', 'uphold', 'reinstate')
      and ${dayOf(sql`${caseEvents.at}`)} >= ${since}`;

async function speedSince(tx: Tx, { city, holidays }: Frame, since: SQL) {
  const days = workingDays(sql`${cases.openedAt}`, sql`${caseEvents.at}`, holidays);
  const { rows } = await tx.execute<{ of: number; median: number; in_time: number }>(sql`
    select count(*)::int as of, percentile_disc(0.5) within group (order by days) as median,
      (count(*) filter (where days <= ${CASE_WORKING_DAYS}))::int as in_time
    from (select ${days} as days ${decisions(city, since)}) decision`);
  const { of = 0, median = 0, in_time: inTime = 0 } = rows[0] ?? {};
  return { count: of, speed: of < MIN_DECISIONS_SHOWN ? null : { medianDays: median, inTime, of } };
}

async function byWeek(tx: Tx, { city, monday }: Frame): Promise<Figures["decided"]["weeks"]> {
  const { rows } = await tx.execute<{ week: string; count: number }>(sql`
    select to_char(date_trunc('week', ${caseEvents.at} at time zone 'Europe/Berlin'), 'YYYY-MM-DD') as week, count(*)::int as count
    ${decisions(city, sql`${monday}::date`)} group by 1`);
  return Array.from({ length: FIGURE_WEEKS }, (_, index) => {
    const startsOn = addDays(monday, 7 * index);
    return { startsOn, count: rows.find(({ week }) => week === startsOn)?.count ?? 0 };
  });
}

async function byOutcome(tx: Tx, { city, monday }: Frame): Promise<Figures["outcomes"]> {
  const { rows } = await tx.execute<Figures["outcomes"][number]>(sql`
    select ${caseEvents.action} as outcome, ${cases.reason} as reason, count(*)::int as count
    ${decisions(city, sql`${monday}::date`)} group by 1, 2 order by 3 desc, 1, 2`);
  return rows;
}
