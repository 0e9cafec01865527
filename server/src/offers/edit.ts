import type { DraftInput } from "@praktika/shared/offers/contract";
import type { OfferDraft, PeriodInput } from "@praktika/shared/offers/offer-text";
import type { City } from "@praktika/shared/values/city";
import { placeOf } from "@praktika/shared/values/postcodes";
import { and, eq, sql } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import type { Tx } from "#src/db/db.ts";
import { offers, offerVersions, periods, revisions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import type { Employer } from "#src/employers/store.ts";
import { invalid, Refusal } from "#src/http/refusal.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { closeCases } from "#src/moderation/cases.ts";
import { moveOffer, recordOffer } from "./move-offer.ts";
import { moveRevision, recordRevision } from "./move-revision.ts";
import { addVersion, findVersion, loadOffer, type Offer, type OfferRecord, openRevision } from "./store.ts";

type Input = z.infer<typeof DraftInput>;
type Team = Mover<"employer">;
type Author = Mover<"employer" | "desk">;

/** The city a text belongs to; it has to name one of the 132 postcodes. */
function cityOf(content: OfferDraft): City {
  const place = placeOf(content.place?.postcode ?? "");
  if (!place) throw invalid("content.place.postcode", content.place?.postcode ? "outside-seven-cities" : "required");
  return place.city;
}

/** A new draft in the city of its postcode. */
export async function createOffer(
  tx: Tx,
  deps: Deps,
  employer: Employer,
  mover: Author,
  { content, periods: spans }: Input,
): Promise<string> {
  if (!["pending", "verified"].includes(employer.state))
    throw new Refusal("not-possible-now", { state: employer.state });
  const city = cityOf(content);
  const id = deps.newId();
  const now = deps.clock();
  await tx.insert(offers).values({ city, id, employerId: employer.id, state: "draft", touchedAt: now, createdAt: now });
  const openVersionId = await addVersion(tx, deps, { city, id }, content, mover.actorId ? [mover.actorId] : []);
  await tx
    .update(offers)
    .set({ openVersionId })
    .where(and(eq(offers.city, city), eq(offers.id, id)));
  await insertPeriods(tx, deps, { city, id }, spans ?? []);
  await recordOffer(tx, deps, { city, id }, "create", mover, { from: null, to: "draft" });
  return id;
}

/** A copy as a new draft: the open text, else the live one, with the periods of the next time. */
export async function duplicateOffer(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  employer: Employer,
  mover: Team,
  spans: Input["periods"],
): Promise<string> {
  const version = await findVersion(tx, offer.city, offer.openVersionId ?? offer.liveVersionId);
  return createOffer(tx, deps, employer, mover, { content: version?.content ?? {}, periods: spans });
}

/** Starts a revision of a published or paused offer with a copy of the live text. */
export async function startRevision(tx: Tx, deps: Deps, offer: Offer, mover: Team): Promise<Offer> {
  if (offer.state !== "published" && offer.state !== "paused")
    throw new Refusal("not-possible-now", { state: offer.state });
  const open = await openRevision(tx, offer);
  if (open) {
    if (open.state === "draft") return offer;
    throw new Refusal("not-possible-now", { state: open.state });
  }
  const live = await findVersion(tx, offer.city, offer.liveVersionId);
  const versionId = await addVersion(tx, deps, offer, live?.content ?? {}, mover.actorId ? [mover.actorId] : []);
  const id = deps.newId();
  await tx
    .insert(revisions)
    .values({ city: offer.city, id, offerId: offer.id, state: "draft", versionId, touchedAt: deps.clock() });
  await recordRevision(tx, deps, { city: offer.city, id, offerId: offer.id }, "edit", mover, {
    from: null,
    to: "draft",
  });
  return touch(tx, deps, offer, { openVersionId: versionId });
}

/** Writes the open text; one that was submitted before stays as it was and is followed by a new version. */
export async function updateDraft(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  mover: Team,
  { content, periods: spans }: Input,
): Promise<Offer> {
  const revision = await openRevision(tx, offer);
  const state = revision?.state ?? offer.state;
  const version = await findVersion(tx, offer.city, revision?.versionId ?? offer.openVersionId);
  if ((state !== "draft" && state !== "changes_requested") || !version)
    throw new Refusal("not-possible-now", { state });
  if (content.place?.postcode && cityOf(content) !== offer.city) throw invalid("content.place.postcode", "other-city");
  if (spans && revision) throw invalid("periods", "published-before");
  const editors = [...new Set([...version.editors, ...(mover.actorId ? [mover.actorId] : [])])];
  let versionId = version.id;
  if (version.submittedAt) versionId = await addVersion(tx, deps, offer, content, editors);
  else
    await tx
      .update(offerVersions)
      .set({ content, editors })
      .where(and(eq(offerVersions.city, offer.city), eq(offerVersions.id, version.id)));
  if (revision) {
    await tx
      .update(revisions)
      .set({ versionId, touchedAt: deps.clock(), version: sql`${revisions.version} + 1` })
      .where(and(eq(revisions.city, offer.city), eq(revisions.id, revision.id)));
  }
  if (spans) {
    await tx.delete(periods).where(and(eq(periods.city, offer.city), eq(periods.offerId, offer.id)));
    await insertPeriods(tx, deps, offer, spans);
  }
  return touch(tx, deps, offer, { openVersionId: versionId });
}

/** Deletes a draft offer (withdrawn when it was ever submitted) or discards the open revision. */
export async function deleteDraft(tx: Tx, deps: Deps, offer: Offer, mover: Team): Promise<void> {
  const revision = await openRevision(tx, offer);
  if (revision) {
    await moveRevision(tx, deps, revision, "discard", mover);
    await closeCases(tx, deps, { city: offer.city, revisionId: revision.id });
    await touch(tx, deps, offer, { openVersionId: null });
    return;
  }
  if (offer.state !== "draft") throw new Refusal("not-possible-now", { state: offer.state });
  if (await everSubmitted(tx, offer)) {
    await moveOffer(tx, deps, offer, "delete", mover, { to: "withdrawn" });
  } else await eraseOffer(tx, offer);
}

export const eraseOffer = (tx: Tx, { city, id }: Offer) =>
  tx.delete(offers).where(and(eq(offers.city, city), eq(offers.id, id), eq(offers.state, "draft")));

export async function everSubmitted(tx: Tx, { city, id }: Offer): Promise<boolean> {
  const rows = await tx
    .select({ id: offerVersions.id })
    .from(offerVersions)
    .where(
      and(eq(offerVersions.city, city), eq(offerVersions.offerId, id), sql`${offerVersions.submittedAt} is not null`),
    )
    .limit(1);
  return rows.length > 0;
}

async function insertPeriods(
  tx: Tx,
  deps: Deps,
  { city, id: offerId }: { city: City; id: string },
  spans: readonly PeriodInput[],
): Promise<void> {
  if (spans.length === 0) return;
  await tx.insert(periods).values(
    spans.map((span) => ({
      ...span,
      minDays: span.minDays ?? null,
      maxDays: span.maxDays ?? null,
      city,
      offerId,
      id: deps.newId(),
    })),
  );
}

/** Counts an edit that is no transition. */
export async function touch(tx: Tx, deps: Deps, offer: Offer, set: Partial<OfferRecord> = {}): Promise<Offer> {
  const rows = await tx
    .update(offers)
    .set({ ...set, touchedAt: deps.clock(), version: sql`${offers.version} + 1` })
    .where(and(eq(offers.city, offer.city), eq(offers.id, offer.id), eq(offers.version, offer.version)))
    .returning({ id: offers.id });
  if (rows.length === 0) throw new Refusal("state-changed", { state: offer.state });
  return loadOffer(tx, offer.id);
}

/** One more bookable span without a new review; an expired offer comes back. */
export async function addPeriod(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  mover: Team,
  span: PeriodInput,
  set: Partial<OfferRecord>,
): Promise<Offer> {
  const moved = await moveOffer(tx, deps, offer, "add_period", mover, { set });
  await insertPeriods(tx, deps, offer, [span]);
  return moved;
}
