import { visitor } from "@praktika/shared/policy";
import { sql } from "#src/db/orm.ts";
import { expect, it } from "vitest";
import { inScope, sqlState } from "#src/db/in-scope.ts";
import { useWorld } from "../../test/app.ts";

const world = useWorld();

/** Everything that says something about a person. */
const PERSONAL = [
  "accounts",
  "application_transitions",
  "applications",
  "desk_members",
  "employer_members",
  "favourites",
  "guardian_consents",
  "invitations",
  "letters",
  "mailed_tokens",
  "placement_transitions",
  "placements",
  "reveals",
  "students",
];
const count = (table: string) => sql`select count(*) from ${sql.identifier(table)}`;

it("knows the personal tables", async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(PERSONAL);
});

it("guards each of them by the scope, for reading and for writing", async () => {
  const { rows } = await world.owner.query<{ name: string; using: string; check: string; command: string }>(
    `select tablename as name, qual as using, with_check as check, cmd as command from pg_policies where schemaname = 'public' order by 1`,
  );
  expect(rows).toEqual(PERSONAL.map((name) => ({ name, using: "in_scope()", check: "in_scope()", command: "ALL" })));
});

it("refuses a query outside a scope by an error, also on a connection that had one", async () => {
  await world.owner.query(
    "insert into accounts (id, email, first_name, last_name, created_at, last_seen_on) values (gen_random_uuid(), 'a@example.org', 'A', 'B', now(), now())",
  );
  await inScope(world.db, visitor, (tx) => tx.execute(count("accounts")));
  const error: unknown = await world.db.execute(count("accounts")).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(sqlState(error)).toBeDefined();
  await expect(inScope(world.db, visitor, (tx) => tx.execute(count("accounts")))).resolves.toBeDefined();
});

it.each([
  "create table mine (id integer)",
  "alter table offers add column more text",
  "drop table offers",
  "truncate accounts",
  "delete from schema_migrations",
  "alter table accounts disable row level security",
])("gives the app role no right to: %s", async (statement) => {
  await expect(world.db.execute(sql.raw(statement))).rejects.toThrow();
});
