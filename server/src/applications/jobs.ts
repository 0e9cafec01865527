import { addWorkingDays } from "@praktika/shared/values/holidays";
import { addMonths, berlinDay, endOfBerlinDay } from "@praktika/shared/values/dates";
import {
  APPLICATION_RETENTION_MONTHS,
  DRAFT_DAYS,
  LAPSES_TO_PAUSE,
  SUSPENSION_CLOSE_WORKING_DAYS,
} from "@praktika/shared/values/limits";
import { eq, type SQL, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { systemScope } from "#src/db/in-scope.ts";
import { employers, offers } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { job } from "#src/lifecycle/move.ts";
import { tellTeam } from "#src/moderation/tell.ts";
import { reindex } from "#src/offers/index-offer.ts";
import { moveOffer } from "#src/offers/move-offer.ts";
import { findOffer } from "#src/offers/store.ts";
import { tellEmployer, tellStudent } from "./letters.ts";
import { type Application, findApplication, freeSeat, moveApplication } from "./store.ts";
import { forgetContents } from "./forget.ts";
import { closeOne, expireDraft } from "./system.ts";

/** Runs `work` for every application `due` selects, each in its own transaction; one that moved on meanwhile is left alone. */
async function eachApplication(
  deps: Deps,
  due: SQL,
  work: (tx: Tx, application: Application) => Promise<unknown>,
): Promise<void> {
  const { rows } = await systemScope(deps.db, (tx) =>
    tx.execute<{ id: string }>(
      sql`select a.id from applications a join offers o on o.city = a.city and o.id = a.offer_id where ${due} order by a.city, a.id`,
    ),
  );
  for (const { id } of rows) {
    await systemScope(deps.db, async (tx) => {
      const application = await findApplication(tx, id);
      if (application) await work(tx, application);
    }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

const visible = sql`o.state <> 'suspended'`;

/** No answer in time: the student hears it kindly, the employer's run grows, five in a row pause its offers. */
async function lapse(deps: Deps): Promise<void> {
  const now = deps.clock();
  const passed = sql`((a.state in ('sent', 'seen') and a.answer_by < ${now}) or (a.state = 'invited' and a.decide_by < ${now}))`;
  await eachApplication(deps, sql`${passed} and ${visible}`, async (tx, application) => {
    const lapsed = await moveApplication(tx, deps, application, "lapse", job);
    await tellStudent(tx, deps, lapsed, "application-lapsed");
    const [employer] = await tx
      .update(employers)
      .set({ lapsesInARow: sql`${employers.lapsesInARow} + 1` })
      .where(eq(employers.id, application.employerId))
      .returning({ lapses: employers.lapsesInARow });
    if ((employer?.lapses ?? 0) >= LAPSES_TO_PAUSE) await pauseOffersOf(tx, deps, application.employerId);
  });
}

async function pauseOffersOf(tx: Tx, deps: Deps, employerId: string): Promise<void> {
  const rows = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(sql`${offers.employerId} = ${employerId} and ${offers.state} = 'published'`)
    .orderBy(offers.city, offers.id);
  for (const { id } of rows) {
    const offer = await findOffer(tx, id);
    if (!offer) continue;
    await moveOffer(tx, deps, offer, "pause", job, { set: { pausedBy: "job", resumesOn: null } });
    await reindex(tx, deps, offer.city, offer.id);
    await tellTeam(tx, deps, employerId, "offer-paused", { city: offer.city, subjectId: offer.id });
  }
}

async function release(deps: Deps): Promise<void> {
  await eachApplication(
    deps,
    sql`a.state = 'promised' and a.confirm_by < ${deps.clock()} and ${visible}`,
    async (tx, application) => {
      await freeSeat(tx, application);
      const released = await moveApplication(tx, deps, application, "release", job);
      await tellStudent(tx, deps, released, "application-released");
      await tellEmployer(tx, deps, released, "application-released-employer");
    },
  );
}

/** Nobody waits for a dispute: ten working days after a suspension open applications end. */
async function closeSuspended(deps: Deps): Promise<void> {
  const { rows } = await systemScope(deps.db, (tx) =>
    tx.execute<{ city: string; id: string; suspended_at: Date }>(
      sql`select city, id, suspended_at from offers where state = 'suspended'`,
    ),
  );
  for (const { id, suspended_at: suspendedAt } of rows) {
    const until = endOfBerlinDay(addWorkingDays(berlinDay(new Date(suspendedAt)), SUSPENSION_CLOSE_WORKING_DAYS));
    if (until >= deps.clock()) continue;
    await eachApplication(
      deps,
      sql`a.offer_id = ${id} and a.state in ('sent', 'seen', 'invited', 'promised')`,
      (tx, application) => closeOne(tx, deps, application, "offer-suspended", true),
    );
  }
}

async function expireDrafts(deps: Deps): Promise<void> {
  const now = deps.clock();
  const old = new Date(now.getTime() - DRAFT_DAYS * 86_400_000);
  const gone = sql`o.state in ('rejected', 'expired', 'withdrawn')`;
  await eachApplication(
    deps,
    sql`a.state = 'draft' and (a.created_at < ${old} or a.draft_expires_at < ${now} or ${gone})`,
    (tx, draft) => expireDraft(tx, deps, draft),
  );
}

/** Contents go six months after the end; the row stays as a number without a person. */
async function forget(deps: Deps): Promise<void> {
  const before = endOfBerlinDay(addMonths(berlinDay(deps.clock()), -APPLICATION_RETENTION_MONTHS));
  await systemScope(deps.db, (tx) => forgetContents(tx, sql`a.ended_at < ${before} and a.state <> 'confirmed'`));
}

export const sweeps = [closeSuspended, lapse, release, expireDrafts, forget] as const;
