import { type RevisionAction, type RevisionBy, revisionMachine } from "@praktika/shared/offers/lifecycle";
import { and, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { revisions, revisionTransitions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { historyLine, type Mover, targetOf } from "#src/lifecycle/move.ts";
import type { Revision } from "./store.ts";

type More = { readonly set?: Partial<Revision>; readonly reason?: Record<string, unknown> };

/** Moves a revision along one cell of its machine, with history. */
export async function moveRevision(
  tx: Tx,
  deps: Deps,
  revision: Revision,
  action: RevisionAction,
  mover: Mover<RevisionBy>,
  more: More = {},
): Promise<Revision> {
  const to = targetOf(revisionMachine, action, mover.by, revision.state) as Revision["state"];
  const { city, id, offerId, state: from, version } = revision;
  const unchanged = and(
    eq(revisions.city, city),
    eq(revisions.id, id),
    eq(revisions.state, from),
    eq(revisions.version, version),
  );
  const [moved] = await tx
    .update(revisions)
    .set({ ...more.set, state: to, touchedAt: deps.clock(), version: sql`${revisions.version} + 1` })
    .where(unchanged)
    .returning();
  if (!moved) {
    const [current] = await tx
      .select({ state: revisions.state })
      .from(revisions)
      .where(and(eq(revisions.city, city), eq(revisions.id, id)));
    throw new Refusal("state-changed", { ...(current && { state: current.state }) });
  }
  await recordRevision(tx, deps, revision, action, mover, { from, to, ...(more.reason && { reason: more.reason }) });
  return { ...moved, offerId };
}

type Step = { readonly from: Revision["state"] | null; readonly to: string; readonly reason?: Record<string, unknown> };
export const recordRevision = (
  tx: Tx,
  deps: Deps,
  { city, id, offerId }: Pick<Revision, "city" | "id" | "offerId">,
  action: RevisionAction,
  mover: Mover<RevisionBy>,
  step: Step,
) =>
  tx
    .insert(revisionTransitions)
    .values({ ...historyLine(deps, mover, { ...step, action }), city, revisionId: id, offerId });
