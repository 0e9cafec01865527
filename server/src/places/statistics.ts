import type { Statistics } from "@praktika/shared/places/contract";
import { berlinDay } from "@praktika/shared/values/dates";
import { sql } from "#src/db/orm.ts";
import { systemScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { figuresFrom } from "#src/employers/figures.ts";
import { bookable } from "#src/search/query.ts";

const YEAR_MS = 365 * 86_400_000;

/** The start page's figures: free seats of everything bookable today, and how the last twelve months were answered. */
export async function statistics(deps: Deps): Promise<Statistics> {
  const now = deps.clock();
  const today = berlinDay(now);
  const { rows } = await deps.db.execute<{
    city: string;
    field: string;
    month: string;
    free: number;
    offers: string[];
  }>(sql`
    select i.city, i.field, to_char(greatest(p.starts_on, ${today}::date), 'YYYY-MM') as month, sum(p.seats - p.held)::int as free, array_agg(distinct i.offer_id) as offers
    from offer_index i join periods p on p.city = i.city and p.offer_id = i.offer_id
    where ${bookable(today)} group by 1, 2, 3`);
  const sumBy = (key: "city" | "field" | "month") => {
    const sums: Record<string, number> = {};
    for (const row of rows) sums[row[key]] = (sums[row[key]] ?? 0) + row.free;
    return sums;
  };
  const months = Object.entries(sumBy("month"))
    .sort(([a], [b]) => a.localeCompare(b))
    .slice(0, 12);
  return {
    offers: new Set(rows.flatMap((row) => row.offers)).size,
    freeSeats: rows.reduce((all, row) => all + row.free, 0),
    byCity: sumBy("city"),
    byField: sumBy("field"),
    byMonth: months.map(([month, seats]) => ({ month, seats })),
    answers: await answersSince(deps, new Date(now.getTime() - YEAR_MS)),
  };
}

async function answersSince(deps: Deps, since: Date) {
  const { rows } = await systemScope(deps.db, (tx) =>
    tx.execute<{ sent_at: string; answered_at: string | null }>(sql`
      select a.sent_at, min(t.at) filter (where t.action in ('invite', 'promise', 'decline')) as answered_at
      from applications a join application_transitions t on t.city = a.city and t.application_id = a.id
      where a.sent_at > ${since} group by a.city, a.id, a.sent_at having bool_or(t.action in ('invite', 'promise', 'decline', 'lapse'))`),
  );
  const day = (instant: string) => berlinDay(new Date(instant));
  return figuresFrom(
    rows.map((row) => ({ sentOn: day(row.sent_at), answeredOn: row.answered_at ? day(row.answered_at) : null })),
  );
}
