import fp from "fastify-plugin";
import type { Db } from "#src/db/db.ts";
import { Refusal } from "./refusal.ts";

/** Requests that may wait for a connection; more would all wait in vain, and those already begun with them. */
const WAITING = 100;

/** Turns requests away at the door while too many wait: what was let in is finished. */
export const admission = fp<{ db: Db }>(
  async (app, { db }) => {
    app.addHook("onRequest", async (request) => {
      if (request.routeOptions.config.contract && db.$client.waitingCount > WAITING)
        throw new Refusal("unavailable", { retryAfter: 1 });
    });
  },
  { name: "admission" },
);
