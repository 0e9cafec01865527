import { placeOf } from "@praktika/shared/values/postcodes";
import { and, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { employers } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { type Employer, loadEmployer } from "#src/employers/store.ts";
import { Refusal } from "#src/http/refusal.ts";
import { reindex } from "#src/offers/index-offer.ts";
import type { Case } from "./cases.ts";
import { mustBeVerified } from "./judge.ts";
import { offersOf } from "./on-offers.ts";
import { tellTeam } from "./tell.ts";

/** The employer's new data become the public ones; an address in another of the seven cities moves its home desk. */
export async function acceptIdentity(tx: Tx, deps: Deps, row: Case): Promise<void> {
  await mustBeVerified(tx, row.employerId);
  const employer = await loadEmployer(tx, row.employerId);
  const identity = employer.pendingIdentity;
  if (!identity) throw new Refusal("state-changed", { state: employer.state });
  const homeCity = placeOf(identity.postcode)?.city ?? employer.homeCity;
  await setEmployer(tx, employer, { identity, homeCity, pendingIdentity: null });
  for (const offer of await offersOf(tx, employer.id, ["published"])) await reindex(tx, deps, offer.city, offer.id);
  await tellTeam(tx, deps, employer.id, "employer-identity-accepted", { subjectId: employer.id });
}

/** The old data stay. */
export async function refuseIdentity(tx: Tx, deps: Deps, row: Case): Promise<void> {
  const employer = await loadEmployer(tx, row.employerId);
  await setEmployer(tx, employer, { pendingIdentity: null });
  await tellTeam(tx, deps, employer.id, "employer-identity-refused", { subjectId: employer.id });
}

async function setEmployer(tx: Tx, employer: Employer, set: Partial<typeof employers.$inferInsert>): Promise<void> {
  const unchanged = and(eq(employers.id, employer.id), eq(employers.version, employer.version));
  const rows = await tx
    .update(employers)
    .set({ ...set, version: sql`${employers.version} + 1` })
    .where(unchanged)
    .returning({ id: employers.id });
  if (rows.length === 0) throw new Refusal("state-changed", { state: employer.state });
}
