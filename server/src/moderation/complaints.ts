import type { Actor } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import { and, eq, isNull } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases } from "#src/db/schema.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { contested } from "./record.ts";

type About = { readonly city: City; readonly offerId: string | null; readonly employerId: string };

/** Whether a complaint about this offer, or about this employer itself, waits. */
export async function complaintOpenAbout(tx: Tx, { city, offerId, employerId }: About): Promise<boolean> {
  const about = offerId
    ? and(eq(cases.city, city), eq(cases.offerId, offerId))
    : and(eq(cases.employerId, employerId), isNull(cases.offerId));
  const rows = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.kind, "complaint"), eq(cases.state, "open"), about))
    .limit(1);
  return rows.length === 1;
}

/** Complaints are decided by somebody other than the decider. */
export async function mustNotHaveDecided(tx: Tx, actor: Actor, about: About): Promise<void> {
  const before = await contested(tx, about);
  if (before?.by && before.by === personId(actor)) throw new Refusal("four-eyes");
}
