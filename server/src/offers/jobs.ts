import { addDays, addMonths, berlinDay } from "@praktika/shared/values/dates";
import {
  BLOCK_REJECT_DAYS,
  CHANGES_DAYS,
  DRAFT_WARNING_DAYS,
  OFFER_DRAFT_MONTHS,
} from "@praktika/shared/values/limits";
import { type SQL, sql } from "#src/db/orm.ts";
import { expireDraftsOf } from "#src/applications/system.ts";
import type { Tx } from "#src/db/db.ts";
import { systemScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { postLetter } from "#src/letters/post.ts";
import { job } from "#src/lifecycle/move.ts";
import { rejectOffer } from "#src/moderation/on-offers.ts";
import { tellTeam } from "#src/moderation/tell.ts";
import { teamOf } from "#src/employers/store.ts";
import { closeCases } from "#src/moderation/cases.ts";
import { eraseOffer, everSubmitted, touch } from "./edit.ts";
import { moveOffer } from "./move-offer.ts";
import { moveRevision } from "./move-revision.ts";
import { endOffer, resume } from "./run.ts";
import { findOffer, type Offer, openRevision } from "./store.ts";

const DAY_MS = 86_400_000;
/** SQL twin of `canStart`: some period of offer `o` can still begin after `today`. */
const startable = (today: string) => sql`exists (select 1 from periods p where p.city = o.city and p.offer_id = o.id
  and case when p.min_days is null then p.starts_on else p.ends_on - p.min_days + 1 end > ${today}::date)`;

/** Runs `work` for every offer `due` selects, each in its own transaction; one that moved on meanwhile is left alone. */
async function eachOffer(deps: Deps, due: SQL, work: (tx: Tx, offer: Offer) => Promise<unknown>): Promise<void> {
  const { rows } = await systemScope(deps.db, (tx) =>
    tx.execute<{ id: string }>(sql`select o.id from offers o where ${due} order by o.city, o.id`),
  );
  for (const { id } of rows) {
    await systemScope(deps.db, async (tx) => {
      const offer = await findOffer(tx, id);
      if (offer) await work(tx, offer);
    }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

async function resumeDue(deps: Deps): Promise<void> {
  const today = berlinDay(deps.clock());
  await eachOffer(deps, sql`o.state = 'paused' and o.resumes_on <= ${today}::date`, (tx, offer) =>
    resume(tx, deps, offer, job),
  );
}

/** Nothing of an offer can start any more: what waits ends, its team hears of it. */
export async function expire(tx: Tx, deps: Deps, offer: Offer): Promise<void> {
  const expired = await moveOffer(tx, deps, offer, "expire", job);
  await endOffer(tx, deps, expired, "offer-ended");
  await expireDraftsOf(tx, deps, expired);
  await tellTeam(tx, deps, offer.employerId, "offer-expired", { city: offer.city, subjectId: offer.id });
}

async function expireUnstartable(deps: Deps): Promise<void> {
  const today = berlinDay(deps.clock());
  await eachOffer(
    deps,
    sql`o.state in ('published', 'paused', 'suspended', 'submitted') and not ${startable(today)}`,
    (tx, offer) => expire(tx, deps, offer),
  );
}

async function expireUntouched(deps: Deps): Promise<void> {
  const now = deps.clock();
  const since = { changes: new Date(now.getTime() - CHANGES_DAYS * DAY_MS), draft: monthsAgo(now, OFFER_DRAFT_MONTHS) };
  const due = sql`(o.state = 'changes_requested' and o.touched_at <= ${since.changes}) or (o.state = 'draft' and o.touched_at <= ${since.draft})`;
  await eachOffer(deps, due, async (tx, offer) => {
    if (offer.state === "draft" && !(await everSubmitted(tx, offer))) await eraseOffer(tx, offer);
    else await expire(tx, deps, offer);
  });
}

const monthsAgo = (now: Date, months: number): Date =>
  new Date(now.getTime() - (Date.parse(berlinDay(now)) - Date.parse(addMonths(berlinDay(now), -months))));

/** A letter once, seven days before an untouched draft goes. */
async function warnUntouched(deps: Deps): Promise<void> {
  const now = deps.clock();
  const soon = new Date(now.getTime() + DRAFT_WARNING_DAYS * DAY_MS);
  const changes = new Date(soon.getTime() - CHANGES_DAYS * DAY_MS);
  const untouched = sql`(o.state = 'changes_requested' and o.touched_at <= ${changes}) or (o.state = 'draft' and o.touched_at <= ${monthsAgo(soon, OFFER_DRAFT_MONTHS)})`;
  const unwarned = sql`not exists (select 1 from letters l where l.subject_id = o.id and l.template = 'offer-expiring' and l.created_at > o.touched_at)`;
  await eachOffer(deps, sql`(${untouched}) and ${unwarned}`, async (tx, offer) => {
    for (const { email, language, accountId } of await teamOf(tx, offer.employerId)) {
      await postLetter(tx, deps, {
        template: "offer-expiring",
        email,
        language,
        accountId,
        city: offer.city,
        subjectId: offer.id,
      });
    }
  });
}

async function discardRevisions(deps: Deps): Promise<void> {
  const since = new Date(deps.clock().getTime() - CHANGES_DAYS * DAY_MS);
  const stale = sql`exists (select 1 from revisions r where r.city = o.city and r.offer_id = o.id and r.state in ('draft', 'submitted', 'changes_requested') and r.touched_at <= ${since})`;
  await eachOffer(deps, stale, async (tx, offer) => {
    const revision = await openRevision(tx, offer);
    if (!revision) return;
    await moveRevision(tx, deps, revision, "discard", job);
    await closeCases(tx, deps, { city: offer.city, revisionId: revision.id });
    await touch(tx, deps, offer, { openVersionId: null });
  });
}

/** Offers a block suspended are rejected after 30 days without complaint. */
async function rejectBlocked(deps: Deps): Promise<void> {
  const since = new Date(`${addDays(berlinDay(deps.clock()), -BLOCK_REJECT_DAYS)}T23:59:59Z`);
  const silent = sql`not exists (select 1 from cases c where c.employer_id = o.employer_id and c.kind = 'complaint' and c.state = 'open')`;
  await eachOffer(
    deps,
    sql`o.state = 'suspended' and o.suspended_by_block and o.suspended_at <= ${since} and ${silent}`,
    (tx, offer) => rejectOffer(tx, deps, offer, job, { reason: "unlawful", text: "" }),
  );
}

export const sweeps = [
  resumeDue,
  warnUntouched,
  expireUntouched,
  expireUnstartable,
  discardRevisions,
  rejectBlocked,
] as const;
