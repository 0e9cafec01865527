import type { Actor } from "@praktika/shared/policy";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { loadEmployer } from "#src/employers/store.ts";
import { Refusal } from "#src/http/refusal.ts";
import { must } from "#src/http/must.ts";
import { personId } from "#src/lifecycle/move.ts";
import { touch } from "#src/offers/edit.ts";
import { moveOffer } from "#src/offers/move-offer.ts";
import { moveRevision } from "#src/offers/move-revision.ts";
import { offerOf, revisionOf } from "./about.ts";
import type { Case, CaseKind } from "./cases.ts";
import { mustNotHaveDecided } from "./complaints.ts";
import { decided } from "./decide.ts";
import { refuseIdentity } from "./identity.ts";
import { rejectEmployer } from "./on-employers.ts";
import { rejectOffer, type Why } from "./on-offers.ts";
import { tellTeam } from "./tell.ts";

/** Sends a text back with remarks on its fields; the employer has 30 days. */
export async function requestChanges(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  row: Case,
  remarks: Case["remarks"],
): Promise<Case> {
  const mover = { by: "desk", actorId: personId(actor) } as const;
  const letter = {
    city: row.city,
    subjectId: row.offerId ?? row.id,
    data: { fields: remarks.map(({ field }) => field) },
  };
  if (row.kind === "offer") {
    await moveOffer(tx, deps, await offerOf(tx, row), "request_changes", mover, { reason: { remarks } });
    await tellTeam(tx, deps, row.employerId, "offer-changes-requested", letter);
  } else if (row.kind === "revision") {
    await moveRevision(tx, deps, await revisionOf(tx, row), "request_changes", mover, { reason: { remarks } });
    await tellTeam(tx, deps, row.employerId, "revision-changes-requested", letter);
  } else throw new Refusal("not-possible-now", { state: row.kind });
  return decided(tx, deps, actor, row, { outcome: "request-changes", remarks });
}

type Step = (tx: Tx, deps: Deps, actor: Actor, row: Case, why: Why) => Promise<unknown>;
const desk = (actor: Actor) => ({ by: "desk", actorId: personId(actor) }) as const;
const offer: Step = async (tx, deps, actor, row, why) =>
  rejectOffer(tx, deps, await offerOf(tx, row), desk(actor), why, row.id);
const STEPS: Readonly<Record<CaseKind, Step>> = {
  offer,
  suspension: offer,
  revision: rejectRevision,
  employer: async (tx, deps, actor, row, why) =>
    rejectEmployer(tx, deps, await loadEmployer(tx, row.employerId), desk(actor), why, row.id),
  identity: async (tx, deps, _, row) => refuseIdentity(tx, deps, row),
  complaint: dismissComplaint,
};

/** Rejects what the case is about, with a fixed reason and a text. */
export async function reject(tx: Tx, deps: Deps, actor: Actor, row: Case, why: Why): Promise<Case> {
  await STEPS[row.kind](tx, deps, actor, row, why);
  return decided(tx, deps, actor, row, { outcome: "reject", ...why });
}

/** The live text stays. */
async function rejectRevision(tx: Tx, deps: Deps, actor: Actor, row: Case, why: Why): Promise<void> {
  const live = await offerOf(tx, row);
  await touch(tx, deps, live, { openVersionId: null });
  await moveRevision(tx, deps, await revisionOf(tx, row), "reject", desk(actor), { reason: why });
  await tellTeam(tx, deps, row.employerId, "revision-rejected", {
    city: row.city,
    subjectId: live.id,
    data: { reason: why.reason },
  });
}

/** What was decided stands. A lead says so who did not decide it. */
async function dismissComplaint(tx: Tx, _: Deps, actor: Actor, row: Case): Promise<void> {
  must(actor, "case.lead", row);
  await mustNotHaveDecided(tx, actor, row);
}
