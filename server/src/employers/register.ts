import type { EmployerInput, Identity, updateEmployer } from "@praktika/shared/employers/contract";
import type { CallInput } from "@praktika/shared/http/contract";
import type { City } from "@praktika/shared/values/city";
import { placeOf } from "@praktika/shared/values/postcodes";
import { and, eq, inArray, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { applications, employerMembers, employers, offers, placements } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { invalid, Refusal } from "#src/http/refusal.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { closeCases, openCase } from "#src/moderation/cases.ts";
import { deleteDraft } from "#src/offers/edit.ts";
import { withdraw } from "#src/offers/run.ts";
import { findOffer } from "#src/offers/store.ts";
import { moveEmployer, recordEmployer, repeatsEmployer } from "./move-employer.ts";
import { type Employer, loadEmployer } from "./store.ts";

type Owner = Mover<"owner">;

/** The city of the registered address; outside the seven, that of the first site. */
function homeCityOf({ postcode, siteCity }: { postcode: string; siteCity?: City | undefined }): City {
  const city = placeOf(postcode)?.city ?? siteCity;
  if (!city) throw invalid("siteCity", "required");
  return city;
}

/** A pending organisation with its first owner and a case for its home desk. */
export async function registerEmployer(tx: Tx, deps: Deps, accountId: string, input: EmployerInput): Promise<string> {
  const { kind, about, size, siteCity, ...identity } = input;
  const homeCity = homeCityOf({ postcode: identity.postcode, siteCity });
  const id = deps.newId();
  const now = deps.clock();
  await tx.insert(employers).values({
    id,
    kind,
    state: "pending",
    homeCity,
    identity,
    about: about ?? null,
    size: size ?? null,
    createdAt: now,
  });
  await tx.insert(employerMembers).values({ id: deps.newId(), employerId: id, accountId, role: "owner", since: now });
  await recordEmployer(tx, deps, id, "register", { by: "account", actorId: accountId }, { from: null, to: "pending" });
  await openCase(tx, deps, { kind: "employer", city: homeCity, deskCity: homeCity, employerId: id });
  return id;
}

const sorted = (identity: Identity) => Object.entries(identity).sort(([a], [b]) => a.localeCompare(b));
const same = (a: Identity, b: Identity) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Changes what an organisation says of itself; a verified identity stays public until its desk has decided. */
export async function changeEmployer(
  tx: Tx,
  deps: Deps,
  employer: Employer,
  mover: Owner,
  body: CallInput<typeof updateEmployer>["body"],
): Promise<Employer> {
  if (employer.state === "blocked" || employer.state === "closed")
    throw new Refusal("not-possible-now", { state: employer.state });
  const { identity, about, size } = body;
  // Completing the data is the answer to a desk's question: the text stays, its deadline ends.
  const set = {
    ...(about !== undefined && { about }),
    ...(size !== undefined && { size }),
    ...(employer.state === "pending" && { questionUntil: null }),
  };
  if (!identity || same(identity, employer.identity))
    return touchEmployer(tx, employer, { ...set, ...(identity && { pendingIdentity: null }) });
  if (employer.state !== "verified")
    return touchEmployer(tx, employer, { ...set, identity, changedSinceRejection: true });
  const moved = await moveEmployer(tx, deps, employer, "change_identity", mover, {
    set: { ...set, pendingIdentity: identity },
  });
  await closeCases(tx, deps, { employerId: employer.id, kinds: ["identity"] });
  await openCase(tx, deps, {
    kind: "identity",
    city: employer.homeCity,
    deskCity: employer.homeCity,
    employerId: employer.id,
  });
  return moved;
}

async function touchEmployer(tx: Tx, employer: Employer, set: Partial<Employer>): Promise<Employer> {
  const { name: _, ...columns } = { name: null, ...set };
  const rows = await tx
    .update(employers)
    .set({ ...columns, version: sql`${employers.version} + 1` })
    .where(and(eq(employers.id, employer.id), eq(employers.version, employer.version)))
    .returning();
  if (rows.length === 0) throw new Refusal("state-changed", { state: employer.state });
  return loadEmployer(tx, employer.id);
}

/** A rejected organisation asks again, once its data were changed. */
export async function reapply(tx: Tx, deps: Deps, employer: Employer, mover: Owner): Promise<Employer> {
  if (await repeatsEmployer(tx, employer, "reapply", mover)) return employer;
  if (employer.state === "rejected" && !employer.changedSinceRejection) {
    throw new Refusal("incomplete", {
      errors: [{ path: "identity", code: "unchanged", message: "Change the data before asking again" }],
    });
  }
  const moved = await moveEmployer(tx, deps, employer, "reapply", mover, {
    set: { changedSinceRejection: false, rejection: null },
  });
  await openCase(tx, deps, {
    kind: "employer",
    city: employer.homeCity,
    deskCity: employer.homeCity,
    employerId: employer.id,
  });
  return moved;
}

/** Closes an organisation that owes nobody a stay; its offers are withdrawn. */
export async function closeEmployer(tx: Tx, deps: Deps, employer: Employer, mover: Owner): Promise<Employer> {
  if (await repeatsEmployer(tx, employer, "close", mover)) return employer;
  if (employer.state !== "blocked" && (await owesStays(tx, employer.id))) throw new Refusal("promises-open");
  const moved = await moveEmployer(tx, deps, employer, "close", mover);
  await closeCases(tx, deps, { employerId: employer.id });
  const rows = await tx
    .select({ id: offers.id })
    .from(offers)
    .where(eq(offers.employerId, employer.id))
    .orderBy(offers.city, offers.id);
  for (const { id } of rows) {
    const offer = await findOffer(tx, id);
    if (!offer || ["rejected", "expired", "withdrawn"].includes(offer.state)) continue;
    if (offer.state === "draft") await deleteDraft(tx, deps, offer, { by: "employer", actorId: mover.actorId });
    else await withdraw(tx, deps, offer, { by: "system", actorId: mover.actorId });
  }
  return moved;
}

async function owesStays(tx: Tx, employerId: string): Promise<boolean> {
  const promised = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.employerId, employerId), eq(applications.state, "promised")))
    .limit(1);
  const planned = await tx
    .select({ id: placements.id })
    .from(placements)
    .where(and(eq(placements.employerId, employerId), inArray(placements.state, ["planned"])))
    .limit(1);
  return promised.length + planned.length > 0;
}

/** Against a rejection or block: a case for somebody else at the home desk. */
export async function complain(tx: Tx, deps: Deps, employer: Employer, text: string): Promise<string> {
  if (employer.state !== "rejected" && employer.state !== "blocked")
    throw new Refusal("not-possible-now", { state: employer.state });
  return openCase(tx, deps, {
    kind: "complaint",
    city: employer.homeCity,
    deskCity: employer.homeCity,
    employerId: employer.id,
    complaint: text,
  });
}
