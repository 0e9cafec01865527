import { expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";

const world = useWorld();

/** Tables that are global on purpose: people, logins, employers, queues and reference data. Everything else belongs to a city. */
const GLOBAL = [
  "accounts",
  "demo_seeds",
  "employer_members",
  "employer_transitions",
  "employers",
  "guardian_consents",
  "idempotency_keys",
  "invitations",
  "letters",
  "mailed_tokens",
  "refresh_tokens",
  "reply_templates",
  "schema_migrations",
  "sessions",
  "students",
  "throttles",
];

type Key = {
  readonly table: string;
  readonly name: string;
  readonly kind: "p" | "u" | "f";
  readonly columns: string[];
  readonly target: string | null;
};

/** Primary, unique and foreign keys, and unique indexes, with their columns in order. */
async function keys(): Promise<Key[]> {
  const { rows } = await world.owner.query<Key>(`
    select c.conrelid::regclass::text as table, c.conname as name, c.contype as kind, nullif(c.confrelid, 0)::regclass::text as target,
      (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k(num, n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns
    from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')
    union all
    select i.indrelid::regclass::text, i.indexrelid::regclass::text, 'u', null,
      (select array_agg(a.attname::text order by k.n) from unnest(i.indkey::int2[]) with ordinality k(num, n) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num)
    from pg_index i join pg_class t on t.oid = i.indrelid where t.relnamespace = 'public'::regnamespace and i.indisunique`);
  return rows;
}
const tables = async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ name }) => name);
};

it("names every table as global or gives it a city", async () => {
  const { rows } = await world.owner.query<{ name: string; not_null: boolean }>(`
    select c.relname as name, a.attnotnull as not_null from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'city' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
  const withCity = rows.filter(({ name }) => !GLOBAL.includes(name));
  expect(withCity.filter(({ not_null: notNull }) => !notNull)).toEqual([]);
  expect([...GLOBAL, ...withCity.map(({ name }) => name)].sort()).toEqual(await tables());
});

it("begins every key of a city's table with the city", async () => {
  const wrong = (await keys()).filter(({ table, columns }) => !GLOBAL.includes(table) && columns[0] !== "city");
  const toGlobal = wrong.filter(({ kind, target }) => kind === "f" && target !== null && GLOBAL.includes(target));
  expect(wrong.filter((key) => !toGlobal.includes(key))).toEqual([]);
});

it("lets no global table point into a city's table by a key without city", async () => {
  const wrong = (await keys()).filter(
    ({ table, kind, target, columns }) =>
      GLOBAL.includes(table) && kind === "f" && target !== null && !GLOBAL.includes(target) && columns[0] !== "city",
  );
  expect(wrong).toEqual([]);
});

it("gives every city's table a primary key of city and id, or of city and its owner", async () => {
  const primary = new Map(
    (await keys()).filter(({ kind }) => kind === "p").map(({ table, columns }) => [table, columns]),
  );
  const cityTables = (await tables()).filter((name) => !GLOBAL.includes(name));
  expect(cityTables.length).toBeGreaterThan(8);
  for (const table of cityTables) expect(primary.get(table)?.[0], table).toBe("city");
});
