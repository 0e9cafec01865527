import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { CasingCache } from "drizzle-orm/casing";
import { is } from "drizzle-orm";
import { expect, it } from "vitest";
import * as schema from "#src/db/schema.ts";
import { useWorld } from "../../test/app.ts";

const world = useWorld();
const casing = new CasingCache("snake_case");
const TABLES = (Object.values(schema) as unknown[]).filter((value): value is PgTable => is(value, PgTable));
/** What drizzle calls a type, as PostgreSQL's format_type() says it. */
const TYPES: Readonly<Record<string, string>> = {
  "timestamp with time zone": "timestamp with time zone",
  bytea: "bytea",
  serial: "integer",
};

type Column = { readonly name: string; readonly type: string; readonly notNull: boolean; readonly hasDefault: boolean };

async function columnsOf(table: string): Promise<Column[]> {
  const { rows } = await world.owner.query<Column>(
    `select a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull", a.atthasdef and a.attgenerated = '' as "hasDefault"
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by 1`,
    [table],
  );
  return rows;
}

function drizzleColumns(table: PgTable): Column[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const inKey = new Set(primaryKeys.flatMap((key) => key.columns));
  return columns
    .map((column) => {
      const type = column.getSQLType();
      return {
        name: casing.getColumnCasing(column),
        type: TYPES[type] ?? type,
        notNull: column.notNull || column.primary || inKey.has(column),
        hasDefault: column.hasDefault,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

const sorted = (columns: readonly Column[]) => [...columns].sort((a, b) => a.name.localeCompare(b.name));

it.each(TABLES.map((table) => [getTableConfig(table).name, table] as const))(
  "describes %s as the migrations made it",
  async (name, table) => {
    const generated = new Set(
      getTableConfig(table)
        .columns.filter((column) => column.generated)
        .map((column) => casing.getColumnCasing(column)),
    );
    const real = sorted(await columnsOf(name)).map((column) =>
      generated.has(column.name) ? { ...column, hasDefault: true } : column,
    );
    const described = drizzleColumns(table).map((column) =>
      generated.has(column.name) ? { ...column, hasDefault: true } : column,
    );
    expect(described).toEqual(real);
  },
);

it.each(TABLES.map((table) => [getTableConfig(table).name, table] as const))(
  "knows the keys of %s",
  async (name, table) => {
    const { primaryKeys, columns } = getTableConfig(table);
    const described = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
    const { rows } = await world.owner.query<{ columns: string[] }>(
      `select (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality k(num, n) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns
     from pg_constraint c where c.conrelid = $1::regclass and c.contype = 'p'`,
      [name],
    );
    expect(described.map((column) => casing.getColumnCasing(column))).toEqual(rows[0]?.columns);
  },
);

it("describes every table but the migrator's own", async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migrations' order by 1`,
  );
  expect(TABLES.map((table) => getTableConfig(table).name).sort()).toEqual(rows.map(({ name }) => name));
});
