import type { OfferText } from "@praktika/shared/offers/offer-text";
import { berlinDay } from "@praktika/shared/values/dates";
import { eq } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { employers } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { demandLawful, findingsOf } from "#src/offers/judge.ts";
import { findVersion, periodsOf } from "#src/offers/store.ts";
import type { Case } from "./cases.ts";

/** The text a case is about, its offer's periods and what the rules say about both today. */
export async function judgedText(tx: Tx, deps: Deps, { city, versionId }: Pick<Case, "city" | "versionId">) {
  const version = await findVersion(tx, city, versionId);
  if (!version) return undefined;
  const periods = await periodsOf(tx, { city, id: version.offerId });
  return { version, periods, findings: findingsOf(version.content, periods, berlinDay(deps.clock())) };
}

/** The text about to be published. Nothing is that the rules block today, whatever they said when it was submitted. */
export async function lawfulText(tx: Tx, deps: Deps, row: Case): Promise<OfferText> {
  const judged = await judgedText(tx, deps, row);
  if (!judged) throw new Error(`case ${row.id} without a text`);
  return demandLawful(judged.version.content, judged.periods, berlinDay(deps.clock()));
}

/** Holds the employer as it is until the transaction ends, so that no block slips in between; 409 unless it is verified. */
export async function mustBeVerified(tx: Tx, employerId: string): Promise<void> {
  const [employer] = await tx
    .select({ state: employers.state })
    .from(employers)
    .where(eq(employers.id, employerId))
    .for("share");
  if (employer?.state !== "verified")
    throw new Refusal("employer-not-verified", { ...(employer && { state: employer.state }) });
}
