import type { Review } from "@praktika/shared/moderation/contract";
import type { OfferText } from "@praktika/shared/offers/offer-text";
import type { Actor } from "@praktika/shared/policy";
import { berlinDay } from "@praktika/shared/values/dates";
import { and, asc, count, eq, isNotNull, notInArray } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { caseEvents, offers, offerTransitions, offerVersions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { findEmployer } from "#src/employers/store.ts";
import { personId } from "#src/lifecycle/move.ts";
import { isBookable } from "#src/offers/bookable.ts";
import { findOffer } from "#src/offers/store.ts";
import { allowedActions } from "./allowed.ts";
import type { Case } from "./cases.ts";
import { holderOf } from "./claims.ts";
import { complaintOpenAbout } from "./complaints.ts";
import { duplicatesOf } from "./duplicates.ts";
import { judgedText } from "./judge.ts";
import { namesOf } from "./names.ts";
import { caseItems } from "./queue.ts";
import { contested, pastDecisions } from "./record.ts";

/** Everything about a case on one page, as `actor` may see it. */
export async function reviewOf(tx: Tx, deps: Deps, actor: Actor, row: Case): Promise<Review> {
  const [item] = await caseItems(tx, deps, actor, [row]);
  if (!item) throw new Error("a case is always one line of the queue");
  const judged = await judgedText(tx, deps, row);
  const before = row.kind === "suspension" || row.kind === "complaint" ? await contested(tx, row) : undefined;
  const standing = {
    me: personId(actor) ?? "",
    holder: holderOf(row, deps.clock()),
    conflict: item.fourEyes,
    contestedBy: before?.by ?? null,
    complaintOpen: await complaintOpenAbout(tx, row),
  };
  return {
    ...item,
    version: row.version,
    offer: await offerPart(tx, deps, row, judged),
    findings: judged?.findings ?? [],
    employer: await employerPart(tx, actor, row),
    complaint: row.complaint,
    decision: decisionPart(row, before),
    history: await historyOf(tx, row),
    actions: allowedActions(actor, row, standing),
  };
}

type Judged = Awaited<ReturnType<typeof judgedText>>;

async function offerPart(tx: Tx, deps: Deps, row: Case, judged: Judged): Promise<Review["offer"]> {
  const offer = row.offerId ? await findOffer(tx, row.offerId) : undefined;
  if (!offer) return null;
  const today = berlinDay(deps.clock());
  const periods = (judged?.periods ?? []).map((period) => {
    const { id, startsOn, endsOn, seats, held, minDays, maxDays } = period;
    return { id, startsOn, endsOn, seats, free: seats - held, minDays, maxDays, bookable: isBookable(period, today) };
  });
  const text = (judged?.version.content as OfferText | undefined) ?? null;
  return { id: offer.id, state: offer.state, city: offer.city, text, live: await liveText(tx, offer), periods };
}

async function liveText(
  tx: Tx,
  { city, liveVersionId }: { city: Case["city"]; liveVersionId: string | null },
): Promise<OfferText | null> {
  if (!liveVersionId) return null;
  const [version] = await tx
    .select()
    .from(offerVersions)
    .where(and(eq(offerVersions.city, city), eq(offerVersions.id, liveVersionId)));
  return (version?.content as OfferText | undefined) ?? null;
}

async function employerPart(tx: Tx, actor: Actor, row: Case): Promise<Review["employer"]> {
  const employer = await findEmployer(tx, row.employerId);
  if (!employer) throw new Error(`case ${row.id} without employer`);
  const [shown] = await tx
    .select({ published: count() })
    .from(offers)
    .where(and(eq(offers.employerId, employer.id), isNotNull(offers.publishedAt)));
  const { id, state, kind, homeCity, identity, pendingIdentity, about, question, questionUntil } = employer;
  const ownDesks = actor.kind === "person" ? actor.desks.map(({ city }) => city) : [];
  return {
    id,
    state,
    kind,
    homeCity,
    identity,
    pendingIdentity,
    about,
    question: question && questionUntil ? { text: question, until: questionUntil } : null,
    registeredAt: employer.createdAt.toISOString(),
    published: shown?.published ?? 0,
    decisions: await pastDecisions(tx, employer, ownDesks, row.id),
    duplicates: await duplicatesOf(tx, employer),
  };
}

function decisionPart(row: Case, before: Awaited<ReturnType<typeof contested>>): Review["decision"] {
  const { outcome, reason, text, remarks, decidedAt } = row;
  if (outcome && decidedAt) return { outcome, reason, text, remarks, at: decidedAt.toISOString() };
  return before
    ? { outcome: before.outcome, reason: before.reason, text: before.text, remarks: [], at: before.at.toISOString() }
    : null;
}

/** What desks did to the case, by name, and what the employer and the exchange did to its offer, by role. */
async function historyOf(tx: Tx, row: Case): Promise<Review["history"]> {
  const events = await tx
    .select()
    .from(caseEvents)
    .where(and(eq(caseEvents.city, row.city), eq(caseEvents.caseId, row.id)));
  const moves = row.offerId
    ? await tx
        .select()
        .from(offerTransitions)
        .where(
          and(
            eq(offerTransitions.city, row.city),
            eq(offerTransitions.offerId, row.offerId),
            notInArray(offerTransitions.actorRole, ["desk", "lead"]),
          ),
        )
        .orderBy(asc(offerTransitions.at))
    : [];
  const nameOf = await namesOf(
    tx,
    events.map(({ actorId }) => actorId),
  );
  return [
    ...events.map(({ at, action, actorId, id }) => ({ at, action, by: nameOf(actorId), id })),
    ...moves.map(({ at, action, actorRole, id }) => ({ at, action, by: actorRole, id })),
  ]
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ at, action, by }) => ({ at: at.toISOString(), action, by }));
}
