import { berlinDay } from "@praktika/shared/values/dates";
import { and, eq, lt } from "#src/db/orm.ts";
import { systemScope } from "#src/db/in-scope.ts";
import { employers } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { job } from "#src/lifecycle/move.ts";
import { rejectEmployer } from "#src/moderation/on-employers.ts";
import { findEmployer } from "./store.ts";

/** A pending employer that left a desk's question unanswered for 30 days is rejected. */
async function rejectSilent(deps: Deps): Promise<void> {
  const silent = and(eq(employers.state, "pending"), lt(employers.questionUntil, berlinDay(deps.clock())));
  const rows = await deps.db.select({ id: employers.id }).from(employers).where(silent);
  for (const { id } of rows) {
    await systemScope(deps.db, async (tx) => {
      const employer = await findEmployer(tx, id);
      if (employer) await rejectEmployer(tx, deps, employer, job, { reason: "identity_unproved", text: "" });
    }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

export const sweeps = [rejectSilent] as const;
