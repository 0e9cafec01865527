import type { EmployerBy } from "@praktika/shared/employers/lifecycle";
import { addDays, berlinDay } from "@praktika/shared/values/dates";
import { ASK_DAYS } from "@praktika/shared/values/limits";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { moveEmployer } from "#src/employers/move-employer.ts";
import type { Employer } from "#src/employers/store.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { closeCases } from "./cases.ts";
import { offersOf, reinstateOffer, rejectOffer, suspendOffer, type Why } from "./on-offers.ts";
import { tellTeam } from "./tell.ts";

type By = Mover<EmployerBy>;
/** The exchange acts on the offers, but in the name of who caused it: complaints go to somebody else. */
const inTheNameOf = (mover: By) => ({ by: "system" as const, actorId: mover.actorId });

/** From now on the employer's waiting offers can be approved. */
export async function verifyEmployer(tx: Tx, deps: Deps, employer: Employer, mover: By): Promise<Employer> {
  const verified = await moveEmployer(tx, deps, employer, "verify", mover, {
    set: { question: null, questionUntil: null, rejection: null },
  });
  await tellTeam(tx, deps, employer.id, "employer-verified", { subjectId: employer.id });
  return verified;
}

/** Asks a pending employer something; without an answer in 30 days a job rejects it. */
export async function askEmployer(
  tx: Tx,
  deps: Deps,
  employer: Employer,
  mover: By,
  question: string,
): Promise<Employer> {
  const questionUntil = addDays(berlinDay(deps.clock()), ASK_DAYS);
  const asked = await moveEmployer(tx, deps, employer, "ask", mover, { set: { question, questionUntil } });
  await tellTeam(tx, deps, employer.id, "employer-asked", { subjectId: employer.id });
  return asked;
}

/** Rejects a pending employer and with it every offer that waits. */
export async function rejectEmployer(
  tx: Tx,
  deps: Deps,
  employer: Employer,
  mover: By,
  why: Why,
  except?: string,
): Promise<Employer> {
  const set = { rejection: why, changedSinceRejection: false, question: null, questionUntil: null };
  const rejected = await moveEmployer(tx, deps, employer, "reject", mover, { set, reason: why });
  for (const offer of await offersOf(tx, employer.id, ["submitted"])) {
    await rejectOffer(tx, deps, offer, inTheNameOf(mover), { reason: "employer_rejected", text: why.text });
  }
  await closeCases(tx, deps, { employerId: employer.id, kinds: ["employer"], ...(except && { except }) });
  await tellTeam(tx, deps, employer.id, "employer-rejected", { subjectId: employer.id, data: { reason: why.reason } });
  return rejected;
}

/** The team reads only; everything it shows is suspended. */
export async function blockEmployer(tx: Tx, deps: Deps, employer: Employer, mover: By, why: Why): Promise<Employer> {
  const blocked = await moveEmployer(tx, deps, employer, "block", mover, {
    set: { blockedBy: mover.actorId },
    reason: why,
  });
  for (const offer of await offersOf(tx, employer.id, ["published", "paused"])) {
    await suspendOffer(tx, deps, offer, inTheNameOf(mover), why, true);
  }
  await tellTeam(tx, deps, employer.id, "employer-blocked", { subjectId: employer.id, data: { reason: why.reason } });
  return blocked;
}

/** What the block suspended goes back; what a desk suspended on its own stays. */
export async function unblockEmployer(
  tx: Tx,
  deps: Deps,
  employer: Employer,
  mover: By,
  except?: string,
): Promise<Employer> {
  const unblocked = await moveEmployer(tx, deps, employer, "unblock", mover, { set: { blockedBy: null } });
  for (const offer of await offersOf(tx, employer.id, ["suspended"])) {
    if (offer.suspendedByBlock) await reinstateOffer(tx, deps, offer, inTheNameOf(mover), except);
  }
  await closeCases(tx, deps, { employerId: employer.id, kinds: ["complaint"], ...(except && { except }) });
  await tellTeam(tx, deps, employer.id, "employer-unblocked", { subjectId: employer.id });
  return unblocked;
}
