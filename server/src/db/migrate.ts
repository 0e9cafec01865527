import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { runMigrations } from "graphile-worker";
import pg from "pg";

const DIRECTORY = new URL("../../../migrations/", import.meta.url);
const LOCK = 7_401_126;

/** Stops the start with a sentence an operator can act on. */
export class MigrationError extends Error {}

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

async function migrationsIn(directory: URL): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, directory), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database up to date as its owner: the queue's own tables, the role `app` (with `appPassword` when given), then
 * every new file, each in one transaction, under one lock. A changed, missing or out-of-order file is a MigrationError.
 */
export async function migrate(ownerUrl: string, appPassword?: string, directory: URL = DIRECTORY): Promise<string[]> {
  const client = new pg.Client(ownerUrl);
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await ensureAppRole(client, appPassword);
    await runMigrations({ connectionString: ownerUrl, noHandleSignals: true });
    await client.query(
      "create table if not exists schema_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
    );
    const pending = await pendingOf(client, await migrationsIn(directory));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function pendingOf(client: pg.Client, files: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from schema_migrations order by name",
  );
  for (const { name, checksum } of rows) {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) throw new MigrationError(`The migration ${name} was applied to this database but its file is missing.`);
    if (file.checksum !== checksum)
      throw new MigrationError(`The migration ${name} was changed after it was applied; write a new one instead.`);
  }
  const last = rows.at(-1)?.name ?? "";
  const pending = files.filter((file) => !rows.some((row) => row.name === file.name));
  const late = pending.find((file) => file.name < last);
  if (late)
    throw new MigrationError(
      `The migration ${late.name} is older than ${last}, which was already applied; give it a newer number.`,
    );
  return pending;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const record = () => client.query("insert into schema_migrations (name, checksum) values ($1, $2)", [name, checksum]);
  if (sql.startsWith("-- no transaction")) {
    await client.query(sql);
    await record();
    return;
  }
  await client.query("begin");
  try {
    await client.query("set local lock_timeout = '3s'");
    await client.query(sql);
    await record();
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new MigrationError(
      `The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

async function ensureAppRole(client: pg.Client, password: string | undefined): Promise<void> {
  await client.query(
    "do $$ begin create role app nologin; exception when duplicate_object or unique_violation then null; end $$",
  );
  if (password) await client.query(`alter role app login password ${pg.escapeLiteral(password)}`);
}
