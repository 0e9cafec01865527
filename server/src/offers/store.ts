import type { OfferDraft, OfferText } from "@praktika/shared/offers/offer-text";
import type { OfferRow } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import { and, asc, eq, inArray, isNull, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { employers, offers, offerVersions, periods, revisions } from "#src/db/schema.ts";
import { notFound, Refusal } from "#src/http/refusal.ts";

export type OfferRecord = typeof offers.$inferSelect;
/** An offer with what decides about it: the state of its employer and its live text. */
export type Offer = OfferRecord & {
  readonly employerState: typeof employers.$inferSelect.state;
  readonly public: boolean;
  readonly liveText: OfferText | null;
};
export type OfferVersion = typeof offerVersions.$inferSelect;
export type Period = typeof periods.$inferSelect;
export type Revision = typeof revisions.$inferSelect;

/** What the policy needs to know of an offer. */
export const offerRow = ({ employerId, city, state, public: isPublic }: Offer): OfferRow => ({
  employerId,
  city,
  state,
  public: isPublic,
});

export async function findOffer(tx: Tx, id: string): Promise<Offer | undefined> {
  const [row] = await tx
    .select({ offer: offers, employerState: employers.state, content: offerVersions.content })
    .from(offers)
    .innerJoin(employers, eq(employers.id, offers.employerId))
    .leftJoin(offerVersions, and(eq(offerVersions.city, offers.city), eq(offerVersions.id, offers.liveVersionId)))
    .where(eq(offers.id, id));
  if (!row) return undefined;
  const { offer, employerState, content } = row;
  return {
    ...offer,
    employerState,
    public: offer.state === "published" && employerState === "verified",
    liveText: content as OfferText | null,
  };
}

/** The team of a blocked employer reads only. */
export function demandUnblocked({ employerState }: Offer): void {
  if (employerState === "blocked") throw new Refusal("not-possible-now", { state: employerState });
}

/** The offer, or a 404. */
export async function loadOffer(tx: Tx, id: string): Promise<Offer> {
  const offer = await findOffer(tx, id);
  if (!offer) throw notFound();
  return offer;
}

export async function findVersion(tx: Tx, city: City, id: string | null): Promise<OfferVersion | undefined> {
  if (!id) return undefined;
  const [row] = await tx
    .select()
    .from(offerVersions)
    .where(and(eq(offerVersions.city, city), eq(offerVersions.id, id)));
  return row;
}

export const periodsOf = (tx: Tx, { city, id }: { city: City; id: string }): Promise<Period[]> =>
  tx
    .select()
    .from(periods)
    .where(and(eq(periods.city, city), eq(periods.offerId, id)))
    .orderBy(asc(periods.startsOn), asc(periods.id));

/** The revision that is being written or reviewed; at most one is open. */
export async function openRevision(tx: Tx, { city, id }: { city: City; id: string }): Promise<Revision | undefined> {
  const open = inArray(revisions.state, ["draft", "submitted", "changes_requested"]);
  const [row] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.city, city), eq(revisions.offerId, id), open));
  return row;
}

/** A further version with the next number. */
export async function addVersion(
  tx: Tx,
  deps: { clock: () => Date; newId: () => string },
  offer: { city: City; id: string },
  content: OfferDraft,
  editors: string[],
): Promise<string> {
  const id = deps.newId();
  const same = and(eq(offerVersions.city, offer.city), eq(offerVersions.offerId, offer.id));
  const number = sql<number>`(select coalesce(max(${offerVersions.number}), 0) + 1 from ${offerVersions} where ${same})`;
  const row = { city: offer.city, id, offerId: offer.id, number, content, editors, createdAt: deps.clock() };
  await tx.insert(offerVersions).values(row);
  return id;
}

/** Freezes a version: from now on it never changes. */
export const markSubmitted = (tx: Tx, now: Date, city: City, id: string) =>
  tx
    .update(offerVersions)
    .set({ submittedAt: now })
    .where(and(eq(offerVersions.city, city), eq(offerVersions.id, id), isNull(offerVersions.submittedAt)));
