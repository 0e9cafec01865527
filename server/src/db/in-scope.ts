import type { Actor } from "@praktika/shared/policy";
import { type Db, transact, type Tx } from "./db.ts";

const RETRIED = new Set(["40001", "40P01"]);
const TRIES = 3;

/** Runs `work` in one transaction that may touch personal tables in the name of `actor`; deadlocks are tried again. */
export function inScope<T>(db: Db, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const account = actor.kind === "person" ? actor.accountId : "";
  return scoped(db, { account, role: actor.kind }, work);
}

/** The same for jobs and for what happens before anybody is known (sign-in, mailed links). */
export const systemScope = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  scoped(db, { account: "", role: "system" }, work);

async function scoped<T>(
  db: Db,
  { account, role }: { account: string; role: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (account && !/^[0-9a-f-]{36}$/.test(account)) throw new Error("not an account id");
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transact(db, `set local app.account = '${account}'; set local app.role = '${role}'`, work);
    } catch (error) {
      if (attempt === TRIES || !RETRIED.has(sqlState(error) ?? "")) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * attempt));
    }
  }
}

/** The SQLSTATE of a database error, also when drizzle wrapped it. */
export function sqlState(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause ? sqlState(cause) : undefined;
}
