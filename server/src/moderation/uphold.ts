import type { Actor } from "@praktika/shared/policy";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { loadEmployer } from "#src/employers/store.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { moveOffer } from "#src/offers/move-offer.ts";
import type { Offer } from "#src/offers/store.ts";
import { offerOf } from "./about.ts";
import { type Case, openCase } from "./cases.ts";
import { mustNotHaveDecided } from "./complaints.ts";
import { decided } from "./decide.ts";
import { mustBeVerified } from "./judge.ts";
import { unblockEmployer } from "./on-employers.ts";
import { reinstateOffer } from "./on-offers.ts";

/** A complaint is right: a rejected offer waits again, a suspended one comes back, a blocked employer is free. */
export async function uphold(tx: Tx, deps: Deps, actor: Actor, row: Case): Promise<Case> {
  if (row.kind !== "complaint") throw new Refusal("not-possible-now", { state: row.kind });
  await mustNotHaveDecided(tx, actor, row);
  const actorId = personId(actor);
  if (!row.offerId)
    await unblockEmployer(tx, deps, await loadEmployer(tx, row.employerId), { by: "lead", actorId }, row.id);
  else await upholdForOffer(tx, deps, actorId, row, await offerOf(tx, row));
  return decided(tx, deps, actor, row, { outcome: "uphold" });
}

async function upholdForOffer(tx: Tx, deps: Deps, actorId: string | null, row: Case, offer: Offer): Promise<void> {
  if (offer.state === "suspended") {
    await mustBeVerified(tx, offer.employerId);
    await reinstateOffer(tx, deps, offer, { by: "desk", actorId }, row.id);
    return;
  }
  const versionId = row.versionId ?? offer.openVersionId ?? offer.liveVersionId;
  const {
    city,
    id: offerId,
    employerId,
  } = await moveOffer(
    tx,
    deps,
    offer,
    "uphold_complaint",
    { by: "lead", actorId },
    { set: { openVersionId: versionId } },
  );
  await openCase(tx, deps, { kind: "offer", city, deskCity: city, employerId, offerId, versionId });
}
