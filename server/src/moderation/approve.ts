import type { Actor } from "@praktika/shared/policy";
import { berlinDay } from "@praktika/shared/values/dates";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { loadEmployer } from "#src/employers/store.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { touch } from "#src/offers/edit.ts";
import { reindex } from "#src/offers/index-offer.ts";
import { moveOffer } from "#src/offers/move-offer.ts";
import { moveRevision } from "#src/offers/move-revision.ts";
import { offerOf, revisionOf } from "./about.ts";
import type { Case, CaseKind } from "./cases.ts";
import { changedFields } from "./changes.ts";
import { decided } from "./decide.ts";
import { acceptIdentity } from "./identity.ts";
import { lawfulText, mustBeVerified } from "./judge.ts";
import { verifyEmployer } from "./on-employers.ts";
import { tellApplicants, tellTeam } from "./tell.ts";

type Step = (
  tx: Tx,
  deps: Deps,
  row: Case,
  mover: { readonly by: "desk"; readonly actorId: string | null },
) => Promise<unknown>;
const STEPS: Readonly<Partial<Record<CaseKind, Step>>> = {
  offer: publishOffer,
  revision: publishRevision,
  employer: async (tx, deps, row, mover) => verifyEmployer(tx, deps, await loadEmployer(tx, row.employerId), mover),
  identity: acceptIdentity,
};

/** Publishes what the case is about: an offer or its revision, an employer or its new data. */
export async function approve(tx: Tx, deps: Deps, actor: Actor, row: Case): Promise<Case> {
  const step = STEPS[row.kind];
  if (!step) throw new Refusal("not-possible-now", { state: row.kind });
  await step(tx, deps, row, { by: "desk", actorId: personId(actor) });
  return decided(tx, deps, actor, row, { outcome: "approve" });
}

async function publishOffer(tx: Tx, deps: Deps, row: Case, mover: Parameters<Step>[3]): Promise<void> {
  await mustBeVerified(tx, row.employerId);
  const offer = await offerOf(tx, row);
  await lawfulText(tx, deps, row);
  const now = deps.clock();
  const set = {
    liveVersionId: row.versionId,
    openVersionId: null,
    publishedAt: offer.publishedAt ?? now,
    approvedOn: berlinDay(now),
  };
  const published = await moveOffer(tx, deps, offer, "approve", mover, { set });
  await reindex(tx, deps, row.city, published.id);
  await tellTeam(tx, deps, row.employerId, "offer-approved", { city: row.city, subjectId: published.id });
}

/** The new text replaces the live one at once; whoever has applied hears which fields changed. */
async function publishRevision(tx: Tx, deps: Deps, row: Case, mover: Parameters<Step>[3]): Promise<void> {
  await mustBeVerified(tx, row.employerId);
  const [offer, revision] = [await offerOf(tx, row), await revisionOf(tx, row)];
  const text = await lawfulText(tx, deps, row);
  await touch(tx, deps, offer, {
    liveVersionId: row.versionId,
    openVersionId: null,
    approvedOn: berlinDay(deps.clock()),
  });
  await moveRevision(tx, deps, revision, "approve", mover);
  await reindex(tx, deps, row.city, offer.id);
  const changed = offer.liveText ? changedFields(offer.liveText, text) : [];
  await tellApplicants(tx, deps, offer, "offer-changed", { changed });
  await tellTeam(tx, deps, row.employerId, "revision-approved", { city: row.city, subjectId: offer.id });
}
