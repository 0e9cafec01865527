import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "#src/db/orm.ts";
import type { FastifyInstance } from "fastify";
import type { Db } from "#src/db/db.ts";
import { Refusal } from "./refusal.ts";

/** Milliseconds a probe waits for the database. */
const PROBE_MS = 2_000;

/** `/health/live`: the process answers. `/health/ready`: the database answers too, and nobody asked us to end. */
export async function health(app: FastifyInstance, { db }: { db: Db }): Promise<void> {
  app.get("/health/live", () => ({ status: "ok" }));
  app.get("/health/ready", async () => {
    const asked = db.execute(sql`select 1`).then(
      () => true,
      () => false,
    );
    if (app.isLeaving() || !(await Promise.race([asked, sleep(PROBE_MS, false, { ref: false })])))
      throw new Refusal("unavailable");
    return { status: "ok" };
  });
}
