import type { PeriodInput } from "@praktika/shared/offers/offer-text";
import { addMonths, berlinDay, type Day } from "@praktika/shared/values/dates";
import { APPROVAL_MONTHS, COMPLAINT_MONTHS } from "@praktika/shared/values/limits";
import { and, desc, eq, gte, inArray, lt, sql } from "#src/db/orm.ts";
import { closeApplications } from "#src/applications/system.ts";
import type { Tx } from "#src/db/db.ts";
import { applications, offerTransitions, periods } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { invalid, notFound, Refusal } from "#src/http/refusal.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { closeCases, openCase } from "#src/moderation/cases.ts";
import { canStart } from "./bookable.ts";
import { addPeriod as storePeriod, touch } from "./edit.ts";
import { reindex } from "./index-offer.ts";
import { demandLawful, findingsOf } from "./judge.ts";
import { moveOffer, noteOffer, repeatsOffer } from "./move-offer.ts";
import { moveRevision } from "./move-revision.ts";
import { findVersion, markSubmitted, type Offer, openRevision, periodsOf } from "./store.ts";

type Team = Mover<"employer">;
const today = (deps: Deps): Day => berlinDay(deps.clock());

/** Hands the draft, or the open revision of a published offer, to the city's desk. */
export async function submit(tx: Tx, deps: Deps, offer: Offer, mover: Team): Promise<Offer> {
  const revision = await openRevision(tx, offer);
  if (!revision && (await repeatsOffer(tx, offer, "submit", mover))) return offer;
  if (revision?.state === "submitted") return offer;
  const state = revision?.state ?? offer.state;
  if (state !== "draft" && state !== "changes_requested") throw new Refusal("not-possible-now", { state });
  const version = await findVersion(tx, offer.city, revision?.versionId ?? offer.openVersionId);
  if (!version) throw new Refusal("not-possible-now", { state });
  const spans = await periodsOf(tx, offer);
  demandLawful(version.content, spans, today(deps));
  if (!spans.some((span) => canStart(span, today(deps)))) {
    throw new Refusal("not-bookable", {
      errors: [{ path: "periods", code: "no-start", message: "No period can still start" }],
    });
  }
  await markSubmitted(tx, deps.clock(), offer.city, version.id);
  const about = {
    city: offer.city,
    deskCity: offer.city,
    employerId: offer.employerId,
    offerId: offer.id,
    versionId: version.id,
  };
  if (!revision) {
    const moved = await moveOffer(tx, deps, offer, "submit", mover);
    await openCase(tx, deps, { ...about, kind: "offer" });
    return moved;
  }
  await moveRevision(tx, deps, revision, "submit", mover);
  await openCase(tx, deps, { ...about, kind: "revision", revisionId: revision.id });
  return touch(tx, deps, offer);
}

export async function retract(tx: Tx, deps: Deps, offer: Offer, mover: Team): Promise<Offer> {
  if (await repeatsOffer(tx, offer, "retract", mover)) return offer;
  const moved = await moveOffer(tx, deps, offer, "retract", mover);
  await closeCases(tx, deps, { city: offer.city, offerId: offer.id });
  return moved;
}

export async function pause(tx: Tx, deps: Deps, offer: Offer, mover: Team, resumesOn: Day | undefined): Promise<Offer> {
  if (await repeatsOffer(tx, offer, "pause", mover)) return offer;
  if (resumesOn && resumesOn <= today(deps)) throw invalid("resumesOn", "not-in-future");
  const moved = await moveOffer(tx, deps, offer, "pause", mover, {
    set: { pausedBy: "employer", resumesOn: resumesOn ?? null },
  });
  await reindex(tx, deps, offer.city, offer.id);
  return moved;
}

/** Another day for the return of a paused offer, whoever paused it; none leaves it to the team. */
export async function changePause(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  mover: Team,
  resumesOn: Day | null,
): Promise<Offer> {
  if (offer.state !== "paused") throw new Refusal("not-possible-now", { state: offer.state });
  if (resumesOn && resumesOn <= today(deps)) throw invalid("resumesOn", "not-in-future");
  if (resumesOn === offer.resumesOn) return offer;
  await noteOffer(tx, deps, offer, "change_pause", mover, { from: offer.resumesOn, to: resumesOn });
  return touch(tx, deps, offer, { resumesOn });
}

/** Shows a paused offer again: not while answers are overdue, the employer is unverified or nothing can start. */
export async function resume(tx: Tx, deps: Deps, offer: Offer, mover: Mover<"employer" | "job">): Promise<Offer> {
  if (mover.by === "employer" && (await repeatsOffer(tx, offer, "resume", mover))) return offer;
  if (offer.state === "paused") await demandResumable(tx, deps, offer);
  const moved = await moveOffer(tx, deps, offer, "resume", mover, { set: { pausedBy: null, resumesOn: null } });
  await reindex(tx, deps, offer.city, offer.id);
  return moved;
}

async function demandResumable(tx: Tx, deps: Deps, offer: Offer): Promise<void> {
  if (offer.employerState !== "verified") throw new Refusal("employer-not-verified", { state: offer.employerState });
  if ((await overdueAnswers(tx, deps, offer)) > 0) throw new Refusal("answers-overdue");
  if (!(await periodsOf(tx, offer)).some((span) => canStart(span, today(deps)))) throw new Refusal("not-bookable");
}

/** Applications that should have been answered by now. */
export const overdueAnswers = (tx: Tx, deps: Deps, { city, id }: Pick<Offer, "city" | "id">): Promise<number> =>
  tx.$count(
    applications,
    and(
      eq(applications.city, city),
      eq(applications.offerId, id),
      inArray(applications.state, ["sent", "seen", "invited"]),
      lt(sql`coalesce(${applications.decideBy}, ${applications.answerBy})`, deps.clock()),
    ),
  );

/** Takes an offer back for good: what waits is closed, promises and placements stay. */
export async function withdraw(tx: Tx, deps: Deps, offer: Offer, mover: Mover<"employer" | "system">): Promise<Offer> {
  if (mover.by === "employer" && (await repeatsOffer(tx, offer, "withdraw", mover))) return offer;
  const moved = await moveOffer(tx, deps, offer, "withdraw", mover);
  await endOffer(tx, deps, moved, "offer-withdrawn");
  return moved;
}

/** What every end of an offer brings: revision discarded, cases closed, waiting applications closed, gone from search. */
export async function endOffer(tx: Tx, deps: Deps, offer: Offer, reason: string): Promise<void> {
  const revision = await openRevision(tx, offer);
  if (revision) await moveRevision(tx, deps, revision, "discard", { by: "job", actorId: null });
  await closeCases(tx, deps, { city: offer.city, offerId: offer.id });
  await closeApplications(tx, deps, offer, reason, { includePromised: false });
  await reindex(tx, deps, offer.city, offer.id);
}

export async function addPeriod(tx: Tx, deps: Deps, offer: Offer, mover: Team, span: PeriodInput): Promise<Offer> {
  if (["published", "paused", "expired"].includes(offer.state)) await demandAddable(tx, deps, offer, span);
  const set = offer.state === "expired" ? { publishedAt: deps.clock() } : {};
  const moved = await storePeriod(tx, deps, offer, mover, span, set);
  await reindex(tx, deps, offer.city, offer.id);
  return moved;
}

async function demandAddable(tx: Tx, deps: Deps, offer: Offer, span: PeriodInput): Promise<void> {
  const day = today(deps);
  const wanted = { ...span, minDays: span.minDays ?? null, maxDays: span.maxDays ?? null };
  if (offer.employerState !== "verified") throw new Refusal("employer-not-verified", { state: offer.employerState });
  if (!canStart(wanted, day)) throw invalid("startsOn", "not-in-future");
  if (!offer.approvedOn || addMonths(offer.approvedOn, APPROVAL_MONTHS) < day)
    throw new Refusal("not-possible-now", { state: offer.state });
  const blocks = findingsOf(offer.liveText ?? {}, [...(await periodsOf(tx, offer)), wanted], day).filter(
    ({ verdict }) => verdict === "block",
  );
  if (blocks.length > 0)
    throw new Refusal("rules-block", {
      errors: blocks.map(({ rule, paragraph }) => ({ path: "startsOn", code: rule, message: paragraph })),
    });
}

/** Seats of one period, never below what is held. */
export async function changeSeats(
  tx: Tx,
  deps: Deps,
  offer: Offer,
  mover: Team,
  period: typeof periods.$inferSelect,
  seats: number,
): Promise<Offer> {
  const same = and(
    eq(periods.city, period.city),
    eq(periods.id, period.id),
    eq(periods.version, period.version),
    sql`${periods.held} <= ${seats}`,
  );
  const rows = await tx
    .update(periods)
    .set({ seats, version: sql`${periods.version} + 1` })
    .where(same)
    .returning({ id: periods.id });
  if (rows.length === 0) throw new Refusal("seats-held");
  const { startsOn, endsOn, seats: from } = period;
  if (offer.approvedOn && from !== seats)
    await noteOffer(tx, deps, offer, "change_seats", mover, { startsOn, endsOn, from, to: seats });
  return touch(tx, deps, offer);
}

export async function loadPeriod(tx: Tx, offer: Offer, id: string): Promise<typeof periods.$inferSelect> {
  const [row] = await tx
    .select()
    .from(periods)
    .where(and(eq(periods.city, offer.city), eq(periods.id, id), eq(periods.offerId, offer.id)));
  if (!row) throw notFound();
  return row;
}

/** Against a rejection or suspension of the last six months. */
export async function complain(tx: Tx, deps: Deps, offer: Offer, text: string): Promise<string> {
  if (offer.state !== "rejected" && offer.state !== "suspended")
    throw new Refusal("not-possible-now", { state: offer.state });
  const since = new Date(`${addMonths(today(deps), -COMPLAINT_MONTHS)}T00:00:00Z`);
  const fresh = and(
    eq(offerTransitions.city, offer.city),
    eq(offerTransitions.offerId, offer.id),
    eq(offerTransitions.toState, offer.state),
    gte(offerTransitions.at, since),
  );
  const [decision] = await tx.select().from(offerTransitions).where(fresh).orderBy(desc(offerTransitions.at)).limit(1);
  if (!decision) throw new Refusal("deadline-passed", { state: offer.state });
  const { city, employerId, id: offerId, openVersionId, liveVersionId } = offer;
  return openCase(tx, deps, {
    kind: "complaint",
    city,
    deskCity: city,
    employerId,
    offerId,
    versionId: openVersionId ?? liveVersionId,
    complaint: text,
  });
}
