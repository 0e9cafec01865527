import { sql } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import type { Db } from "#src/db/db.ts";
import { Refusal } from "./refusal.ts";

/** `/health/live`: the process answers. `/health/ready`: the database answers too. */
export async function health(app: FastifyInstance, { db }: { db: Db }): Promise<void> {
  app.get("/health/live", () => ({ status: "ok" }));
  app.get("/health/ready", async () => {
    await db.execute(sql`select 1`).catch(() => {
      throw new Refusal("unavailable");
    });
    return { status: "ok" };
  });
}
