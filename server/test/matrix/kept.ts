import type pg from "pg";

/** The database as it was at one moment: says which tables differ from it, and brings them back. */
export type Kept = {
  /** A sum over every row of every table, as they are now. */
  sums(): Promise<ReadonlyMap<string, string>>;
  changed(): Promise<string[]>;
  restore(tables: readonly string[]): Promise<void>;
};

/** `throttles` only counts attempts, of whatever outcome. */
const IGNORED = ["throttles", "schema_migrations"];

export async function keepDatabase(owner: pg.Pool): Promise<Kept> {
  const { rows } = await owner.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' and not table_name = any($1) group by table_name`,
    [IGNORED],
  );
  await owner.query(
    `create schema kept; ${rows.map(({ name }) => `create table kept.${name} as table public.${name};`).join(" ")}`,
  );
  const sums = rows
    .map(
      ({ name }) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from public.${name} t`,
    )
    .join(" union all ");
  const read = async () =>
    new Map((await owner.query<{ name: string; sum: string }>(sums)).rows.map(({ name, sum }) => [name, sum]));
  const before = await read();
  const columnsOf = new Map(rows.map(({ name, columns }) => [name, columns]));

  return {
    sums: read,
    changed: async () =>
      [...(await read())]
        .filter(([name, sum]) => before.get(name) !== sum)
        .map(([name]) => name)
        .sort(),
    restore: async (tables) => {
      if (tables.length === 0) return;
      const client = await owner.connect();
      const steps = tables.map(
        (name) =>
          `delete from public.${name}; insert into public.${name} (${columnsOf.get(name)}) select ${columnsOf.get(name)} from kept.${name};`,
      );
      await client.query(`begin; set local session_replication_role = replica; ${steps.join(" ")} commit;`);
      client.release();
    },
  };
}
