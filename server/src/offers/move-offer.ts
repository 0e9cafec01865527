import { transitionOf } from "@praktika/shared/lifecycle/machine";
import { type OfferAction, type OfferBy, offerMachine, type OfferState } from "@praktika/shared/offers/lifecycle";
import { and, desc, eq, ne, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { offers, offerTransitions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { historyLine, type Mover, targetOf } from "#src/lifecycle/move.ts";
import { findOffer, type Offer, type OfferRecord } from "./store.ts";

type More = {
  readonly set?: Partial<OfferRecord>;
  readonly reason?: Record<string, unknown>;
  readonly to?: OfferState;
};

/** Moves an offer along one cell of its machine, with history; first commit wins, the other gets `state-changed`. */
export async function moveOffer(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  action: OfferAction,
  mover: Mover<OfferBy>,
  more: More = {},
): Promise<Offer> {
  const target = targetOf(offerMachine, action, mover.by, offer.state);
  if (target === "erased" && !more.to) throw new Error("erasing an offer is not a move");
  const to = (more.to ??
    (target === "same"
      ? offer.state
      : target === "before"
        ? (offer.beforeSuspension ?? "published")
        : target)) as OfferState;
  const unchanged = and(
    eq(offers.city, offer.city),
    eq(offers.id, offer.id),
    eq(offers.state, offer.state),
    eq(offers.version, offer.version),
  );
  const rows = await tx
    .update(offers)
    .set({ ...more.set, state: to, touchedAt: deps.clock(), version: sql`${offers.version} + 1` })
    .where(unchanged)
    .returning({ id: offers.id });
  const current = await findOffer(tx, offer.id);
  if (rows.length === 0 || !current) throw new Refusal("state-changed", { ...(current && { state: current.state }) });
  await recordOffer(tx, deps, offer, action, mover, {
    from: offer.state,
    to,
    ...(more.reason && { reason: more.reason }),
  });
  return current;
}

/** What a team changed without moving the offer: lines of its history that are no cells of the machine. */
export const NOTES = ["change_seats", "change_pause"] as const;
const NOTED = "noted";

export const noteOffer = (
  tx: Tx,
  deps: Deps,
  { city, id }: Pick<OfferRecord, "city" | "id">,
  action: (typeof NOTES)[number],
  mover: Mover<OfferBy>,
  reason: Record<string, unknown>,
) =>
  tx
    .insert(offerTransitions)
    .values({ ...historyLine(deps, mover, { action, from: null, to: NOTED, reason }), city, offerId: id });

type Step = { readonly from: OfferState | null; readonly to: string; readonly reason?: Record<string, unknown> };
export const recordOffer = (
  tx: Tx,
  deps: Deps,
  { city, id }: Pick<OfferRecord, "city" | "id">,
  action: OfferAction,
  mover: Mover<OfferBy>,
  step: Step,
) => tx.insert(offerTransitions).values({ ...historyLine(deps, mover, { ...step, action }), city, offerId: id });

/** Whether the last thing that happened was this action by the same side: a repeat answers the resource instead of 409. */
export async function repeatsOffer(
  tx: Tx,
  offer: Offer,
  action: OfferAction,
  { by, actorId }: Mover<OfferBy>,
): Promise<boolean> {
  if (transitionOf(offerMachine, action, by, offer.state)) return false;
  const ofOffer = and(
    eq(offerTransitions.city, offer.city),
    eq(offerTransitions.offerId, offer.id),
    ne(offerTransitions.toState, NOTED),
  );
  const [last] = await tx
    .select()
    .from(offerTransitions)
    .where(ofOffer)
    .orderBy(desc(offerTransitions.at), desc(offerTransitions.id))
    .limit(1);
  return (
    last?.action === action &&
    last.actorRole === by &&
    (by === "employer" || last.actorId === actorId) &&
    last.toState === offer.state
  );
}
