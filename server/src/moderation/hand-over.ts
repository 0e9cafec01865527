import type { Actor } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import { and, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { type Case, caseEvent, findCase } from "./cases.ts";
import { mustBeFree, unclaimedByOthers } from "./claims.ts";

/** Gives a case to another city's desk, which may then see and decide this case and nothing else of the city. */
export async function handOver(tx: Tx, deps: Deps, actor: Actor, row: Case, deskCity: City): Promise<Case> {
  const me = personId(actor);
  const now = deps.clock();
  mustBeFree(row, me, now);
  if (row.deskCity === deskCity) throw new Refusal("not-possible-now", { state: row.state });
  const free = and(eq(cases.state, "open"), eq(cases.version, row.version), unclaimedByOthers(me, now));
  const [given] = await tx
    .update(cases)
    .set({ deskCity, claimedBy: null, claimedUntil: null, version: sql`${cases.version} + 1` })
    .where(and(eq(cases.city, row.city), eq(cases.id, row.id), free))
    .returning();
  if (!given) throw new Refusal("state-changed", { state: (await findCase(tx, row.id))?.state ?? row.state });
  await caseEvent(tx, deps, row, "hand-over", me);
  await caseEvent(tx, deps, given, "receive", me);
  return given;
}
