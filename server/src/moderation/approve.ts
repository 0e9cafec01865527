import type { Actor } from "@praktika/shared/policy";
import { berlinDay } from "@praktika/shared/values/dates";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { moveEmployer } from "#src/employers/move-employer.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { reindex } from "#src/offers/index-offer.ts";
import { moveOffer } from "#src/offers/move-offer.ts";
import { type Case } from "./cases.ts";
import { changedFields } from "./changes.ts";
import { decided } from "./decide.ts";
import { mustBeLawful } from "./judge.ts";
import { tellApplicants, tellTeam } from "./tell.ts";

type Step = (tx: Tx, deps: Deps, actor: Actor, row: Case) => Promise<void>;

/** Publishes what the case is about: an offer, a revision, an employer or its new data. */
export async function approve(tx: Tx, deps: Deps, actor: Actor, row: Case): Promise<Case> {
  const step = STEPS[row.kind];
  if (!step) throw new Refusal("not-possible-now", { state: row.kind });
  await step(tx, deps, actor, row);
  return decided(tx, deps, actor, row, { outcome: "approve" });
}
