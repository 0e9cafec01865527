import type { ManagedEmployer, PublicEmployer } from "@praktika/shared/employers/contract";
import { eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { offerIndex } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound } from "#src/http/refusal.ts";
import { figuresOf } from "./figures.ts";
import type { Employer } from "./store.ts";

export async function publicEmployer(tx: Tx, deps: Deps, employer: Employer): Promise<PublicEmployer> {
  if (employer.state !== "verified") throw notFound();
  const { id, kind, about, size, homeCity, identity } = employer;
  const [counted] = await tx
    .select({ offers: sql<number>`count(*)::int` })
    .from(offerIndex)
    .where(eq(offerIndex.employerId, id));
  const answers = (await figuresOf(tx, deps.clock(), [id])).get(id) ?? null;
  const { name, street, postcode, town, website } = identity;
  return {
    id,
    name,
    kind,
    about,
    size,
    website: website ?? null,
    street,
    postcode,
    town,
    homeCity,
    answers,
    offerCount: counted?.offers ?? 0,
  };
}

export async function managedEmployer(tx: Tx, deps: Deps, employer: Employer): Promise<ManagedEmployer> {
  const {
    id,
    state,
    homeCity,
    identity,
    kind,
    about,
    size,
    pendingIdentity,
    question,
    questionUntil,
    rejection,
    lapsesInARow,
    version,
  } = employer;
  const answers = (await figuresOf(tx, deps.clock(), [id])).get(id) ?? null;
  return {
    id,
    state,
    homeCity,
    identity,
    kind,
    about,
    size,
    pendingIdentity,
    question,
    questionUntil,
    rejection,
    answers,
    lapsesInARow,
    version,
  };
}
