import type { OwnApplication } from "@praktika/shared/applications/contract";
import type { OfferText } from "@praktika/shared/offers/offer-text";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { and, asc, desc, eq, lt, or } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import {
  applications,
  applicationTransitions,
  employers,
  offers,
  offerVersions,
  placements,
  reveals,
} from "#src/db/schema.ts";
import { notFound } from "#src/http/refusal.ts";
import { overlappingOf } from "./confirm.ts";
import { type Application, applicationColumns } from "./store.ts";

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

async function offerOf(tx: Tx, { city, offerId, versionId }: Application) {
  const [row] = await tx
    .select({ text: offerVersions.content, name: employers.name, state: offers.state, employerState: employers.state })
    .from(offers)
    .innerJoin(employers, eq(employers.id, offers.employerId))
    .innerJoin(offerVersions, and(eq(offerVersions.city, offers.city), eq(offerVersions.id, versionId)))
    .where(and(eq(offers.city, city), eq(offers.id, offerId)));
  if (!row) throw notFound();
  return { ...row, text: row.text as OfferText, name: row.name ?? "" };
}

/** Everything a student sees of an own application: where it stands, until when, what happened, who saw whom. */
export async function ownApplication(tx: Tx, application: Application): Promise<OwnApplication> {
  const { city, id, state } = application;
  const { text, name, state: offerState, employerState } = await offerOf(tx, application);
  const own = and(eq(applicationTransitions.city, city), eq(applicationTransitions.applicationId, id));
  const timeline = await tx
    .select()
    .from(applicationTransitions)
    .where(own)
    .orderBy(asc(applicationTransitions.at), asc(applicationTransitions.id));
  const revealed = await tx
    .select({ at: reveals.at, to: employers.name })
    .from(reveals)
    .innerJoin(employers, eq(employers.id, reveals.employerId))
    .where(and(eq(reveals.city, city), eq(reveals.applicationId, id)));
  const [placement] = await tx
    .select({ id: placements.id, state: placements.state })
    .from(placements)
    .where(and(eq(placements.city, city), eq(placements.applicationId, id)));
  const overlapping = [];
  for (const other of state === "promised" ? await overlappingOf(tx, application) : [])
    overlapping.push(named(other, await offerOf(tx, other)));
  const { oneDay, schoolOrganised } = KIND_TRAITS[text.kind];
  const { wishStartsOn, wishEndsOn, promisedStartsOn, promisedEndsOn } = application;
  return {
    id,
    state,
    offer: {
      id: application.offerId,
      title: text.title,
      kind: text.kind,
      field: text.field,
      city,
      employerName: name,
      oneDay,
      schoolOrganised,
      available: offerState === "published" && employerState === "verified",
    },
    wish: wishStartsOn && wishEndsOn ? { startsOn: wishStartsOn, endsOn: wishEndsOn } : null,
    promised: promisedStartsOn && promisedEndsOn ? { startsOn: promisedStartsOn, endsOn: promisedEndsOn } : null,
    answers: application.answers,
    answerBy: iso(application.answerBy),
    decideBy: iso(application.decideBy),
    confirmBy: iso(application.confirmBy),
    sentAt: iso(application.sentAt),
    endedAt: iso(application.endedAt),
    reason: application.reason,
    message: application.message,
    sendWhenReady: application.sendWhenReady,
    waitingFor: state === "draft" && application.sendWhenReady ? "guardian" : null,
    timeline: timeline.map(({ at, action, toState }) => ({ at: at.toISOString(), action, to: toState })),
    reveals: revealed.map(({ at, to }) => ({ at: at.toISOString(), to: to ?? "" })),
    placement: placement ?? null,
    overlapping,
    version: application.version,
  };
}

const named = ({ id }: Application, { text, name }: { text: OfferText; name: string }) => ({
  id,
  title: text.title,
  employerName: name,
});

type Place = { readonly at: Date; readonly id: string };
/** Up to `limit` own applications, the newest first. */
export function ownList(tx: Tx, studentId: string, after: Place | undefined, limit: number): Promise<Application[]> {
  const rest =
    after &&
    or(lt(applications.createdAt, after.at), and(eq(applications.createdAt, after.at), lt(applications.id, after.id)));
  return tx
    .select(applicationColumns)
    .from(applications)
    .where(and(eq(applications.studentId, studentId), rest))
    .orderBy(desc(applications.createdAt), desc(applications.id))
    .limit(limit);
}
