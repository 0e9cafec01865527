import type { City } from "@praktika/shared/values/city";
import { and, eq } from "#src/db/orm.ts";
import { savepoint, type Tx } from "#src/db/db.ts";
import { applications } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { job, system } from "#src/lifecycle/move.ts";
import { tellEmployer, tellStudent } from "./letters.ts";
import { sendApplication } from "./send.ts";
import { type Application, applicationColumns, freeSeat, moveApplication, openOf, openOfOffer } from "./store.ts";

type Options = { readonly includePromised: boolean; readonly byJob?: boolean };

/** Ends what waits for an offer that is gone or full; promises too where the offer was rejected or suspended for long. */
export async function closeApplications(
  tx: Tx,
  deps: Deps,
  offer: { city: City; id: string },
  reason: string,
  { includePromised, byJob }: Options,
): Promise<void> {
  const states = includePromised
    ? (["sent", "seen", "invited", "promised"] as const)
    : (["sent", "seen", "invited"] as const);
  for (const application of await openOfOffer(tx, offer, states)) await closeOne(tx, deps, application, reason, byJob);
}

export async function closeOne(
  tx: Tx,
  deps: Deps,
  application: Application,
  reason: string,
  byJob = false,
): Promise<void> {
  await freeSeat(tx, application);
  const closed = await moveApplication(tx, deps, application, "close", byJob ? job : system, {
    set: { reason },
    reason: { reason },
  });
  await tellStudent(tx, deps, closed, "application-closed", { reason });
}

/** Withdraws every open application of a student (account deleted, consent revoked) and forgets the drafts. */
export async function withdrawAllOf(tx: Tx, deps: Deps, studentId: string, why: string): Promise<void> {
  for (const application of await openOf(tx, studentId)) {
    await freeSeat(tx, application);
    const withdrawn = await moveApplication(tx, deps, application, "withdraw", system, { reason: { why } });
    await tellEmployer(tx, deps, withdrawn, "application-withdrawn");
  }
  const drafts = and(eq(applications.studentId, studentId), eq(applications.state, "draft"));
  if (why === "account_deleted") await tx.delete(applications).where(drafts);
  else await tx.update(applications).set({ sendWhenReady: false }).where(drafts);
}

/** After consent: sends every draft that was waiting for it; a guard that fails by now leaves the draft and says why. */
export async function sendReadyOf(tx: Tx, deps: Deps, studentId: string): Promise<void> {
  const waiting = await tx
    .select(applicationColumns)
    .from(applications)
    .where(
      and(eq(applications.studentId, studentId), eq(applications.state, "draft"), eq(applications.sendWhenReady, true)),
    )
    .orderBy(applications.id);
  for (const draft of waiting) await trySend(tx, deps, draft);
}

/** Sends a draft in the system's name; answers the code of the guard that failed, null when it was sent or still waits. */
export async function trySend(
  tx: Tx,
  deps: Deps,
  draft: Application,
): Promise<{ application: Application; problem: string | null }> {
  try {
    return { application: await savepoint(tx, (inner) => sendApplication(inner, deps, draft, system)), problem: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await tellStudent(tx, deps, draft, "application-not-sent", { problem: error.code });
    return { application: draft, problem: error.code };
  }
}

/** The offer is gone: its drafts go too; whoever had pressed "Abschicken" is told. */
export async function expireDraftsOf(tx: Tx, deps: Deps, offer: { city: City; id: string }): Promise<void> {
  for (const draft of await openOfOffer(tx, offer, ["draft"])) await expireDraft(tx, deps, draft);
}

export async function expireDraft(tx: Tx, deps: Deps, draft: Application): Promise<void> {
  if (draft.sendWhenReady) await tellStudent(tx, deps, draft, "application-draft-expired", { offerId: draft.offerId });
  await tx
    .delete(applications)
    .where(and(eq(applications.city, draft.city), eq(applications.id, draft.id), eq(applications.state, "draft")));
}
