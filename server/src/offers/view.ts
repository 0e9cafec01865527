import type { ManagedOffer, OfferListItem, PublicOffer, SeatsChange } from "@praktika/shared/offers/contract";
import type { Period as PeriodView } from "@praktika/shared/offers/contract";
import { type Day, berlinDay } from "@praktika/shared/values/dates";
import { placeOf } from "@praktika/shared/values/postcodes";
import { and, asc, desc, eq, sql } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import type { Tx } from "#src/db/db.ts";
import { cases, offerTransitions, revisionTransitions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { figuresOf } from "#src/employers/figures.ts";
import { loadEmployer } from "#src/employers/store.ts";
import { notFound } from "#src/http/refusal.ts";
import { isBookable } from "./bookable.ts";
import { findingsOf, missingIn } from "./judge.ts";
import { overdueAnswers } from "./run.ts";
import { findVersion, type Offer, openRevision, type Period, periodsOf } from "./store.ts";

export const periodView = (period: Period, today: Day): PeriodView => {
  const { id, startsOn, endsOn, seats, held, minDays, maxDays } = period;
  return { id, startsOn, endsOn, seats, free: seats - held, minDays, maxDays, bookable: isBookable(period, today) };
};

/** A published offer as everybody reads it. */
export async function publicOffer(tx: Tx, deps: Deps, offer: Offer): Promise<PublicOffer> {
  const { liveText: text, publishedAt, approvedOn } = offer;
  const place = text && placeOf(text.place.postcode);
  if (!offer.public || !text || !publishedAt || !approvedOn || !place) throw notFound();
  const today = berlinDay(deps.clock());
  const [employer, spans, figures] = [
    await loadEmployer(tx, offer.employerId),
    await periodsOf(tx, offer),
    await figuresOf(tx, deps.clock(), [offer.employerId]),
  ];
  const { id, name, kind, about, size } = employer;
  const views = spans.filter((span) => span.endsOn >= today).map((span) => periodView(span, today));
  return {
    id: offer.id,
    city: offer.city,
    district: place.district,
    text,
    periods: views,
    bookable: views.some((view) => view.bookable),
    approvedOn,
    publishedAt: publishedAt.toISOString(),
    place: { lat: place.lat, lon: place.lon },
    employer: { id, name: name ?? "", kind, about, size },
    answers: figures.get(offer.employerId) ?? null,
    version: offer.version,
  };
}

/** Everything its own team reads and edits. */
export async function managedOffer(tx: Tx, deps: Deps, offer: Offer): Promise<ManagedOffer> {
  const today = berlinDay(deps.clock());
  const spans = await periodsOf(tx, offer);
  const revision = await openRevision(tx, offer);
  const editable = revision ?? ["draft", "changes_requested", "submitted", "rejected"].includes(offer.state);
  const open = editable ? await findVersion(tx, offer.city, revision?.versionId ?? offer.openVersionId) : undefined;
  const content = open?.content ?? offer.liveText ?? {};
  const decision = await lastDecision(tx, offer);
  const bookable = offer.public && spans.some((span) => isBookable(span, today));
  return {
    id: offer.id,
    city: offer.city,
    employerId: offer.employerId,
    state: offer.state,
    bookable,
    full: spans.length > 0 && spans.every((span) => span.held >= span.seats),
    live: offer.liveText,
    draft: open?.content ?? null,
    revision: revision ? { state: revision.state, version: revision.version } : null,
    periods: spans.map((span) => ({ ...periodView(span, today), held: span.held, version: span.version })),
    findings: findingsOf(content, spans, today),
    missing: open ? missingIn(content) : [],
    remarks: decision?.outcome === "request-changes" ? decision.remarks : [],
    decision:
      decision?.outcome && decision.decidedAt
        ? {
            outcome: decision.outcome,
            reason: decision.reason,
            text: decision.text,
            at: decision.decidedAt.toISOString(),
          }
        : null,
    history: await historyOf(tx, offer),
    resumesOn: offer.resumesOn,
    approvedOn: offer.approvedOn,
    openApplications: await openApplications(tx, offer),
    overdueAnswers: await overdueAnswers(tx, deps, offer),
    version: offer.version,
  };
}

async function lastDecision(tx: Tx, { city, id }: Offer) {
  const decided = and(eq(cases.city, city), eq(cases.offerId, id), eq(cases.state, "decided"));
  const [row] = await tx.select().from(cases).where(decided).orderBy(desc(cases.decidedAt)).limit(1);
  return row;
}

async function historyOf(tx: Tx, { city, id }: Offer): Promise<ManagedOffer["history"]> {
  const own = await tx
    .select()
    .from(offerTransitions)
    .where(and(eq(offerTransitions.city, city), eq(offerTransitions.offerId, id)))
    .orderBy(asc(offerTransitions.at), asc(offerTransitions.id));
  const revised = await tx
    .select()
    .from(revisionTransitions)
    .where(and(eq(revisionTransitions.city, city), eq(revisionTransitions.offerId, id)))
    .orderBy(asc(revisionTransitions.at), asc(revisionTransitions.id));
  const line = (machine: "offer" | "revision") => (row: (typeof own)[number] | (typeof revised)[number]) => ({
    at: row.at.toISOString(),
    machine,
    action: row.action,
    from: row.fromState,
    to: row.toState,
    by: row.actorRole,
    seats: row.action === "change_seats" ? (row.reason as SeatsChange) : null,
  });
  return [...own.map(line("offer")), ...revised.map(line("revision"))].sort((a, b) => a.at.localeCompare(b.at));
}

async function openApplications(tx: Tx, { city, id }: Offer): Promise<number> {
  const { rows } = await tx.execute<{ open: number }>(
    sql`select count(*)::int as open from applications where city = ${city} and offer_id = ${id} and state in ('sent', 'seen', 'invited', 'promised')`,
  );
  return rows[0]?.open ?? 0;
}

type ListRow = {
  id: string;
  city: Offer["city"];
  state: Offer["state"];
  title: string | null;
  kind: string | null;
  field: string | null;
  revision: z.infer<typeof OfferListItem>["revision"];
  seats: number;
  held: number;
  open: number;
  next_start: Day | null;
  free: number;
  last_start: Day | null;
  resumes_on: Day | null;
  touched_at: Date;
};

/** Every offer of an employer, the last touched first. */
export async function managedList(tx: Tx, today: Day, employerId: string): Promise<z.infer<typeof OfferListItem>[]> {
  const start = sql`case when min_days is null then starts_on else ends_on - min_days + 1 end`;
  const { rows } = await tx.execute<ListRow>(sql`
    select o.id, o.city, o.state, v.content ->> 'title' as title, v.content ->> 'kind' as kind, v.content ->> 'field' as field, r.state as revision,
      coalesce(p.seats, 0)::int as seats, coalesce(p.held, 0)::int as held, p.next_start::text, coalesce(p.free, 0)::int as free, p.last_start::text,
      o.resumes_on::text, o.touched_at,
      (select count(*)::int from applications a where a.city = o.city and a.offer_id = o.id and a.state in ('sent', 'seen', 'invited', 'promised')) as open
    from offers o
    left join offer_versions v on v.city = o.city and v.id = coalesce(o.open_version_id, o.live_version_id)
    left join revisions r on r.city = o.city and r.offer_id = o.id and r.state in ('draft', 'submitted', 'changes_requested')
    left join lateral (select sum(seats) as seats, sum(held) as held, min(starts_on) filter (where starts_on > ${today}) as next_start,
        sum(seats - held) filter (where ${start} > ${today}::date) as free, max(${start}) filter (where ${start} > ${today}::date) as last_start
      from periods where city = o.city and offer_id = o.id) p on true
    where o.employer_id = ${employerId} order by o.touched_at desc, o.id`);
  return rows.map(({ open, next_start, last_start, resumes_on, touched_at: touchedAt, ...row }) => ({
    ...row,
    openApplications: open,
    nextStart: next_start,
    lastStart: last_start,
    resumesOn: resumes_on,
    changedAt: new Date(touchedAt).toISOString(),
  }));
}
