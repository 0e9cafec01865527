import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { SearchQuery } from "@praktika/shared/search/contract";
import pg from "pg";
import { pino } from "pino";
import * as z from "zod/mini";
import { connect } from "../server/src/db/db.ts";
import { startCluster } from "../server/src/db/embedded.ts";
import { migrate } from "../server/src/db/migrate.ts";
import { seedDemo } from "../server/src/demo/seed.ts";
import { uuidv7 } from "../server/src/ids.ts";
import { searchOffers } from "../server/src/search/search.ts";
import type { Deps } from "../server/src/deps.ts";

// How the SQL search grows: `node bench/search.ts [offers]`, 100,000 when not said. Ratios inside one run; the unit is reading twenty rows by key.
const OFFERS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 15;
const QUERIES: readonly (readonly [name: string, query: Record<string, unknown>])[] = [
  ["browse, newest", {}],
  ["browse with facets", { facets: "true" }],
  ["one word, facets", { q: "tischlerei", facets: "true" }],
  ["two words", { q: "labor wasser" }],
  ["city and field", { city: ["essen"], field: ["g"], facets: "true" }],
  ["radius", { plz: "44787", radiusKm: "10", sort: "distance" }],
  ["free window", { from: "2027-01-01", to: "2027-03-31", age: "15" }],
];

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** Multiplies the demo's offers, each copy with its own ids, periods and index row. */
async function multiply(owner: pg.Client): Promise<void> {
  await owner.query("set session_replication_role = replica");
  const { rows } = await owner.query<{ n: number }>("select count(*)::int as n from offer_index");
  const copies = Math.ceil(OFFERS / (rows[0]?.n ?? 1)) - 1;
  await owner.query(
    "create temp table copies as select i.city, i.offer_id as old, gen_random_uuid() as new from offer_index i, generate_series(1, $1)",
    [copies],
  );
  await owner.query(
    "insert into periods (city, id, offer_id, starts_on, ends_on, seats, held, min_days, max_days) select p.city, gen_random_uuid(), c.new, p.starts_on, p.ends_on, p.seats, 0, p.min_days, p.max_days from copies c join periods p on p.city = c.city and p.offer_id = c.old",
  );
  const { rows: columns } = await owner.query<{ list: string }>(
    "select string_agg(column_name, ', ') as list from information_schema.columns where table_name = 'offer_index' and column_name not in ('city', 'offer_id')",
  );
  const list = columns[0]?.list ?? "";
  await owner.query(
    `insert into offer_index (city, offer_id, ${list}) select i.city, c.new, ${list} from copies c join offer_index i on i.city = c.city and i.offer_id = c.old`,
  );
  await owner.query("analyze");
}

const folder = await mkdtemp(path.join(tmpdir(), "praktika-bench-"));
await chmod(folder, 0o755);
const cluster = await startCluster({ folder: path.join(folder, "postgres"), password: "bench", durable: false });
const { db, close } = connect(cluster.url, 4);
const owner = new pg.Client(cluster.url);
try {
  await migrate(cluster.url);
  const clock = () => new Date("2026-11-24T09:00:00Z");
  const config = { production: false, jwtSecret: "bench".repeat(8), throttleFactor: 1 } as Deps["config"];
  const deps: Deps = {
    db,
    clock,
    newId: () => uuidv7(new Date()),
    mail: { send: async () => undefined },
    log: pino({ level: "silent" }),
    config,
  };
  await seedDemo(deps);
  await owner.connect();
  await multiply(owner);
  const { rows: some } = await owner.query<{ city: string; offer_id: string }>(
    "select city, offer_id from offer_index limit 20",
  );
  const unit = await timed(() =>
    owner.query("select * from offer_index where (city, offer_id) in (select * from unnest($1::text[], $2::uuid[]))", [
      some.map(({ city }) => city),
      some.map(({ offer_id: id }) => id),
    ]),
  );
  console.log(`${OFFERS} offers; unit: twenty rows by key\n`);
  for (const [name, query] of QUERIES) {
    const asked = z.parse(SearchQuery, query);
    const { total } = await searchOffers(deps, asked);
    console.log(
      `${name.padEnd(22)} ${String(total).padStart(7)} hits  ${((await timed(() => searchOffers(deps, asked))) / unit).toFixed(0).padStart(6)} units`,
    );
  }
  const { rows: plan } = await owner.query<{ "QUERY PLAN": string }>(
    "explain (analyze, buffers) select offer_id from offer_index i where i.terms && array['tischlerei', 'tischler']",
  );
  console.log(`\n${plan.map((line) => line["QUERY PLAN"]).join("\n")}`);
} finally {
  await owner.end().catch(() => undefined);
  await close();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
