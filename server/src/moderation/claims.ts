import type { Actor } from "@praktika/shared/policy";
import { CLAIM_MINUTES } from "@praktika/shared/values/limits";
import { and, eq, isNull, lte, or, type SQL } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { moved, personId } from "#src/lifecycle/move.ts";
import { type Case, caseEvent } from "./cases.ts";

/** Who holds the case now; a claim that ran out holds nothing. */
export const holderOf = (row: Case, now: Date): string | null =>
  row.state === "open" && row.claimedUntil && row.claimedUntil > now ? row.claimedBy : null;

/** Nobody else holds a living claim. */
export const unclaimedByOthers = (me: string | null, now: Date): SQL | undefined =>
  or(isNull(cases.claimedBy), lte(cases.claimedUntil, now), me ? eq(cases.claimedBy, me) : undefined);

/** 409 when there is nothing to decide any more, or somebody else is at it. */
export function mustBeFree(row: Case, me: string | null, now: Date): void {
  if (row.state !== "open") throw new Refusal("not-possible-now", { state: row.state });
  const holder = holderOf(row, now);
  if (holder && holder !== me) throw new Refusal("state-changed", { state: "claimed" });
}

// A claim changes nothing that is judged, so it leaves `version` alone: a page read before it can still decide.

/** Keeps the case from colleagues for 30 minutes; claiming again prolongs. */
export async function claim(tx: Tx, deps: Deps, actor: Actor, row: Case): Promise<Case> {
  const me = personId(actor);
  const now = deps.clock();
  const claimedUntil = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
  const claimed = moved(
    await tx
      .update(cases)
      .set({ claimedBy: me, claimedUntil })
      .where(and(eq(cases.city, row.city), eq(cases.id, row.id), eq(cases.state, "open"), unclaimedByOthers(me, now)))
      .returning(),
    "claimed",
  );
  if (holderOf(row, now) !== me) await caseEvent(tx, deps, claimed, "claim", me);
  return claimed;
}

/** Gives the own claim back; without one nothing happens. */
export async function release(tx: Tx, deps: Deps, actor: Actor, row: Case): Promise<Case> {
  const me = personId(actor);
  mustBeFree(row, me, deps.clock());
  if (row.claimedBy !== me) return row;
  const released = moved(
    await tx
      .update(cases)
      .set({ claimedBy: null, claimedUntil: null })
      .where(
        and(
          eq(cases.city, row.city),
          eq(cases.id, row.id),
          eq(cases.state, "open"),
          me ? eq(cases.claimedBy, me) : undefined,
        ),
      )
      .returning(),
    "claimed",
  );
  await caseEvent(tx, deps, released, "release", me);
  return released;
}
