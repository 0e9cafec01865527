import type { OfferBy } from "@praktika/shared/offers/lifecycle";
import { berlinDay } from "@praktika/shared/values/dates";
import { and, eq, inArray } from "#src/db/orm.ts";
import { closeApplications, expireDraftsOf } from "#src/applications/system.ts";
import type { Tx } from "#src/db/db.ts";
import { offers } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { canStart } from "#src/offers/bookable.ts";
import { reindex } from "#src/offers/index-offer.ts";
import { moveOffer } from "#src/offers/move-offer.ts";
import { moveRevision } from "#src/offers/move-revision.ts";
import { findOffer, type Offer, openRevision, periodsOf } from "#src/offers/store.ts";
import { closeCases, openCase } from "./cases.ts";
import { tellApplicants, tellTeam } from "./tell.ts";

/** A fixed reason and free text: what a statement of reasons is made of (DSA Art. 17). */
export type Why = { readonly reason: string; readonly text: string };
type By = Mover<OfferBy>;

/** Hides an offer and opens the case in which its city's desk decides what becomes of it. */
export async function suspendOffer(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  mover: By,
  why: Why,
  byBlock = false,
): Promise<Offer> {
  const beforeSuspension = offer.state === "paused" ? "paused" : "published";
  const set = {
    beforeSuspension,
    suspendedAt: deps.clock(),
    suspendedBy: mover.actorId,
    suspendedByBlock: byBlock,
  } as const;
  const suspended = await moveOffer(tx, deps, offer, "suspend", mover, { set, reason: why });
  const { city, id: offerId, employerId, liveVersionId: versionId } = suspended;
  await openCase(tx, deps, { kind: "suspension", city, deskCity: city, employerId, offerId, versionId });
  await reindex(tx, deps, city, offerId);
  await tellApplicants(tx, deps, suspended, "offer-suspended-student");
  await tellTeam(tx, deps, employerId, "offer-suspended", { city, subjectId: offerId, data: { reason: why.reason } });
  return suspended;
}

/** Back to the state before the suspension, or to expired when nothing can start any more; open cases about it end. */
export async function reinstateOffer(tx: Tx, deps: Deps, offer: Offer, mover: By, except?: string): Promise<Offer> {
  const set = { beforeSuspension: null, suspendedAt: null, suspendedBy: null, suspendedByBlock: false } as const;
  const to = (await somethingCanStart(tx, deps, offer)) ? (offer.beforeSuspension ?? "published") : "expired";
  const back = await moveOffer(tx, deps, offer, "reinstate", mover, { set, to });
  const { city, id: offerId, employerId } = back;
  await closeCases(tx, deps, {
    city,
    offerId,
    ...(to !== "expired" && { kinds: ["suspension", "complaint"] as const }),
    ...(except && { except }),
  });
  await reindex(tx, deps, city, offerId);
  if (to === "expired") await endWaiting(tx, deps, back, "offer-ended", false);
  await tellTeam(tx, deps, employerId, "offer-reinstated", { city, subjectId: offerId });
  return back;
}

async function somethingCanStart(tx: Tx, deps: Deps, offer: Offer): Promise<boolean> {
  const today = berlinDay(deps.clock());
  return (await periodsOf(tx, offer)).some((period) => canStart(period, today));
}

/** Nothing waits for an offer that ended: its revision is discarded, its applications close, drafts go. */
async function endWaiting(tx: Tx, deps: Deps, offer: Offer, reason: string, includePromised: boolean): Promise<void> {
  const revision = await openRevision(tx, offer);
  if (revision) await moveRevision(tx, deps, revision, "discard", { by: "job", actorId: null });
  await closeApplications(tx, deps, offer, reason, { includePromised });
  await expireDraftsOf(tx, deps, offer);
}

/** Rejects a submitted or suspended offer: its open applications close, the team gets a statement of reasons. */
export async function rejectOffer(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  mover: By,
  why: Why,
  except?: string,
): Promise<Offer> {
  const rejected = await moveOffer(tx, deps, offer, "reject", mover, { reason: why });
  const { city, id: offerId, employerId } = rejected;
  await endWaiting(tx, deps, rejected, "offer-rejected", true);
  await closeCases(tx, deps, { city, offerId, ...(except && { except }) });
  await reindex(tx, deps, city, offerId);
  await tellTeam(tx, deps, employerId, "offer-rejected", { city, subjectId: offerId, data: { reason: why.reason } });
  return rejected;
}

/** An employer's offers in one of `states`, in the one lock order (city, id). */
export async function offersOf(tx: Tx, employerId: string, states: readonly Offer["state"][]): Promise<Offer[]> {
  const rows = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.employerId, employerId), inArray(offers.state, [...states])))
    .orderBy(offers.city, offers.id);
  const found: Offer[] = [];
  for (const { id } of rows) {
    const offer = await findOffer(tx, id);
    if (offer) found.push(offer);
  }
  return found;
}
