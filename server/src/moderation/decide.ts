import type { Actor } from "@praktika/shared/policy";
import { and, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { type Case, caseEvent, findCase } from "./cases.ts";
import { unclaimedByOthers } from "./claims.ts";

export type Outcome = "approve" | "request-changes" | "reject" | "uphold" | "reinstate";
export type Decision = {
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly text?: string;
  readonly remarks?: Case["remarks"];
};

// DECISION_DELAY_SECONDS is 0: what a decision does happens in the same transaction, before the case itself is closed by
// `decided`. Always the judged row first, the case last: retract and withdraw lock in the same order.

/** Writes the decision down. Whoever was faster wins: 409 `state-changed`. */
export async function decided(tx: Tx, deps: Deps, actor: Actor, row: Case, decision: Decision): Promise<Case> {
  const me = personId(actor);
  const now = deps.clock();
  const free = and(eq(cases.state, "open"), eq(cases.version, row.version), unclaimedByOthers(me, now));
  const [done] = await tx
    .update(cases)
    .set({
      ...decision,
      state: "decided",
      decidedBy: me,
      decidedAt: now,
      claimedBy: null,
      claimedUntil: null,
      version: sql`${cases.version} + 1`,
    })
    .where(and(eq(cases.city, row.city), eq(cases.id, row.id), free))
    .returning();
  if (!done) throw new Refusal("state-changed", { state: (await findCase(tx, row.id))?.state ?? row.state });
  await caseEvent(tx, deps, done, decision.outcome, me);
  return done;
}
