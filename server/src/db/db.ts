import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema.ts";

export type Db = NodePgDatabase<typeof schema>;
/** A transaction: what every store function takes first. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** A pool of connections; one that breaks, idle or at work, is replaced and never ends the process. */
export function poolOf(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5_000 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

export function connect(url: string, max = 10): { db: Db; pool: pg.Pool; close: () => Promise<void> } {
  const pool = poolOf(url, max);
  return { db: drizzle(pool, { schema, casing: "snake_case" }), pool, close: () => pool.end() };
}
