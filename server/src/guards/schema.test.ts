import { CasingCache, getTableConfig, is, type PgColumn, PgTable } from "#src/db/orm.ts";
import { expect, it } from "vitest";
import * as schema from "#src/db/schema.ts";
import { useWorld } from "../../test/app.ts";

const world = useWorld();
type Table = InstanceType<typeof PgTable>;
const casing = new CasingCache("snake_case");
const TABLES = (Object.values(schema) as unknown[]).filter((value): value is Table => is(value, PgTable));
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

function drizzleColumns(table: Table): Column[] {
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

type Key = {
  readonly kind: string;
  readonly columns: string[];
  readonly target: string | null;
  readonly onDelete: string;
};
const named = (columns: readonly PgColumn[]) => columns.map((column) => casing.getColumnCasing(column));
const inOrder = (keys: readonly Key[]) =>
  keys.map(({ kind, columns, target, onDelete }) => `${kind} (${columns.join(", ")}) ${target} ${onDelete}`).sort();

function drizzleKeys(table: Table): Key[] {
  const { primaryKeys, columns, uniqueConstraints, foreignKeys } = getTableConfig(table);
  const plain = { target: null, onDelete: "no action" };
  const primary = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  const uniques = [
    ...uniqueConstraints.map((key) => key.columns),
    ...columns.filter((column) => column.isUnique).map((column) => [column]),
  ];
  return [
    { ...plain, kind: "p", columns: named(primary) },
    ...uniques.map((key) => ({ ...plain, kind: "u", columns: named(key) })),
    ...foreignKeys.map((key) => {
      const { columns: own, foreignTable, foreignColumns } = key.reference();
      const target = `${getTableConfig(foreignTable).name}(${named(foreignColumns).join(", ")})`;
      return { kind: "f", columns: named(own), target, onDelete: key.onDelete ?? "no action" };
    }),
  ];
}

async function keysOf(table: string): Promise<Key[]> {
  const { rows } = await world.owner.query<Key>(
    `with columns as (select c.oid, a.attname::text as name, k.n, false as far from pg_constraint c, unnest(c.conkey) with ordinality k(num, n), pg_attribute a where a.attrelid = c.conrelid and a.attnum = k.num
       union all select c.oid, a.attname::text, k.n, true from pg_constraint c, unnest(c.confkey) with ordinality k(num, n), pg_attribute a where a.attrelid = c.confrelid and a.attnum = k.num)
     select c.contype::text as kind, (select array_agg(name order by n) from columns where oid = c.oid and not far) as columns,
       nullif(c.confrelid, 0)::regclass::text || '(' || (select string_agg(name, ', ' order by n) from columns where oid = c.oid and far) || ')' as target,
       case c.confdeltype when 'c' then 'cascade' when 'n' then 'set null' else 'no action' end as "onDelete"
     from pg_constraint c where c.conrelid = $1::regclass and c.contype in ('p', 'u', 'f')`,
    [table],
  );
  return rows;
}

it.each(TABLES.map((table) => [getTableConfig(table).name, table] as const))(
  "knows the primary, unique and foreign keys of %s",
  async (name, table) => {
    expect(inOrder(drizzleKeys(table))).toEqual(inOrder(await keysOf(name)));
  },
);

it("describes every table but the migrator's own", async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migrations' order by 1`,
  );
  expect(TABLES.map((table) => getTableConfig(table).name).sort()).toEqual(rows.map(({ name }) => name));
});
