import { employerMachine } from "@praktika/shared/employers/lifecycle";
import { offerMachine } from "@praktika/shared/offers/lifecycle";
import type { Actor } from "@praktika/shared/policy";
import { and, eq } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import type { Employer } from "#src/employers/store.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId, targetOf } from "#src/lifecycle/move.ts";
import type { Offer } from "#src/offers/store.ts";
import { complaintOpenAbout } from "./complaints.ts";
import { decided } from "./decide.ts";
import { mustBeVerified } from "./judge.ts";
import * as employers from "./on-employers.ts";
import * as offers from "./on-offers.ts";

// The four decisions that need no case: suspend, reinstate, block, unblock.

export const suspend = (tx: Tx, deps: Deps, actor: Actor, offer: Offer, why: offers.Why): Promise<Offer> =>
  offers.suspendOffer(tx, deps, offer, { by: "desk", actorId: personId(actor) }, why);

/** While a complaint waits, somebody other than the suspender ends it. The suspension's case is decided by it. */
export async function reinstate(tx: Tx, deps: Deps, actor: Actor, offer: Offer): Promise<Offer> {
  targetOf(offerMachine, "reinstate", "desk", offer.state);
  await mustBeVerified(tx, offer.employerId);
  const own = await openSuspension(tx, offer);
  const back = await offers.reinstateOffer(tx, deps, offer, { by: "desk", actorId: personId(actor) }, own?.id);
  if (own) await decided(tx, deps, actor, own, { outcome: "reinstate" });
  return back;
}

/** The suspender of an offer may not end it while a complaint about it is open. */
export async function mayReinstate(
  tx: Tx,
  actor: Actor,
  { city, id: offerId, employerId, state, suspendedBy }: Offer,
): Promise<void> {
  if (state !== "suspended" || suspendedBy !== personId(actor)) return;
  if (await complaintOpenAbout(tx, { city, offerId, employerId })) throw new Refusal("four-eyes");
}

async function openSuspension(tx: Tx, { city, id }: Offer) {
  const about = and(eq(cases.city, city), eq(cases.offerId, id), eq(cases.kind, "suspension"), eq(cases.state, "open"));
  const [row] = await tx.select().from(cases).where(about);
  return row;
}

export const block = (tx: Tx, deps: Deps, actor: Actor, employer: Employer, why: offers.Why): Promise<Employer> =>
  employers.blockEmployer(tx, deps, employer, { by: "desk", actorId: personId(actor) }, why);

/** Somebody other than the blocker decides. */
export function mayUnblock(actor: Actor, { state, blockedBy }: Employer): void {
  if (state === "blocked" && blockedBy === personId(actor)) throw new Refusal("four-eyes");
}

export function unblock(tx: Tx, deps: Deps, actor: Actor, employer: Employer): Promise<Employer> {
  targetOf(employerMachine, "unblock", "lead", employer.state);
  return employers.unblockEmployer(tx, deps, employer, { by: "lead", actorId: personId(actor) });
}
