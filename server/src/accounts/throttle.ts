import { sql } from "#src/db/orm.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";

/** Counts one try under `key`, shared by every instance; more than `limit` within `seconds` is a 429. */
export async function throttle(deps: Deps, key: string, limit: number, seconds: number): Promise<void> {
  const now = deps.clock();
  const until = new Date(now.getTime() + seconds * 1000);
  const { rows } = await deps.db.execute<{ count: number; wait: number }>(sql`
    insert into throttles (key, count, until) values (${key}, 1, ${until})
    on conflict (key) do update set
      count = case when throttles.until <= ${now} then 1 else throttles.count + 1 end,
      until = case when throttles.until <= ${now} then excluded.until else throttles.until end
    returning count, ceil(extract(epoch from throttles.until - ${now}::timestamptz))::int as wait`);
  const [row] = rows;
  if (row && row.count > limit * deps.config.throttleFactor)
    throw new Refusal("too-many-requests", { retryAfter: row.wait });
}
