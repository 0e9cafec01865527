import type { Duplex } from "node:stream";
import { drizzle, type NodePgDatabase, sql } from "#src/db/orm.ts";
import pg from "pg";
import * as schema from "./schema.ts";

export type Db = NodePgDatabase<typeof schema> & { readonly $client: pg.Pool };
type OnClient = ReturnType<typeof drizzle<typeof schema, pg.PoolClient>>;
/** A transaction: what every store function takes first. Inside it `savepoint` is what can fail alone. */
export type Tx = Omit<OnClient, "transaction" | "$client">;

/** Milliseconds. The server gives a statement up before we stop waiting for it: then only a dead connection is silent for longer. */
const PATIENCE = {
  connectionTimeoutMillis: 3_000,
  statement_timeout: 10_000,
  query_timeout: 12_000,
  idle_in_transaction_session_timeout: 20_000,
};
const OPTIONS = { schema, casing: "snake_case" } as const;
const overClient = new WeakMap<pg.PoolClient, OnClient>();

/** A pool of connections that survives the database: broken ones are thrown away and replaced when it is back. */
export function connect(url: string, max = 10): { db: Db; pool: pg.Pool; close: () => Promise<void> } {
  const pool = poolOf(url, max);
  return { db: drizzle(pool, OPTIONS), pool, close: () => pool.end() };
}

export function poolOf(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, keepAlive: true, ...PATIENCE });
  const idle = new Set<pg.PoolClient>();
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    cutWhenSilent(client, idle);
  });
  pool.on("acquire", (client) => void idle.delete(client));
  pool.on("release", (_, client) => void idle.add(client));
  pool.on("remove", (client) => void idle.delete(client));
  return pool;
}

/** A connection that does not even answer in time is dead; those that lie idle died with it, and the next request need not find out. */
function cutWhenSilent(client: pg.PoolClient, idle: ReadonlySet<pg.PoolClient>): void {
  const query = client.query.bind(client) as (...input: unknown[]) => unknown;
  const watched = (...input: unknown[]) => {
    const answer = query(...input);
    if (answer instanceof Promise)
      answer.catch((error: Error) => {
        if (error.message === "Query read timeout") [client, ...idle].forEach(cut);
      });
    return answer;
  };
  client.query = watched as typeof client.query;
}

function cut(client: pg.PoolClient): void {
  const { connection } = client as unknown as { connection: { stream: Duplex } };
  connection.stream.destroy(new Error("Connection terminated: the database is silent"));
}

/**
 * One transaction on a connection of its own, which goes back to the pool whatever happens, `begin` included. `settings` are
 * statements that hold until its end, sent together with `begin`. A connection that cannot even roll back is thrown away.
 */
export async function transact<T>(db: Db, settings: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db.$client.connect();
  let broken: Error | undefined;
  try {
    let bound = overClient.get(client);
    if (!bound) overClient.set(client, (bound = drizzle(client, OPTIONS)));
    try {
      await client.query(`begin; ${settings}`);
      const result = await work(bound);
      const { command } = await client.query("commit");
      if (command === "ROLLBACK") throw new Error("a statement of this transaction had failed: nothing was written");
      return result;
    } catch (error) {
      await client.query("rollback").catch((failure: Error) => (broken = failure));
      throw error;
    }
  } finally {
    client.release(broken);
  }
}

/** A part of a transaction that is undone alone when it throws. */
export async function savepoint<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await tx.execute(sql`savepoint part`);
  try {
    const result = await work(tx);
    await tx.execute(sql`release savepoint part`);
    return result;
  } catch (error) {
    await tx.execute(sql`rollback to savepoint part`);
    throw error;
  }
}
