import { and, eq } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { revisions } from "#src/db/schema.ts";
import { loadOffer, type Offer, type Revision } from "#src/offers/store.ts";
import type { Case } from "./cases.ts";

/** The offer a case is about. */
export async function offerOf(tx: Tx, row: Case): Promise<Offer> {
  if (!row.offerId) throw new Error(`case ${row.id} is about no offer`);
  return loadOffer(tx, row.offerId);
}

/** The revision a case is about. */
export async function revisionOf(tx: Tx, row: Case): Promise<Revision> {
  const [revision] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.city, row.city), eq(revisions.id, row.revisionId ?? "")));
  if (!revision) throw new Error(`case ${row.id} is about no revision`);
  return revision;
}
