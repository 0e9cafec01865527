import type { CASE_KINDS } from "@praktika/shared/moderation/contract";
import type { City } from "@praktika/shared/values/city";
import { berlinDay, endOfBerlinDay } from "@praktika/shared/values/dates";
import { addWorkingDays } from "@praktika/shared/values/holidays";
import { CASE_WORKING_DAYS } from "@praktika/shared/values/limits";
import { and, eq, inArray, isNull, ne, type SQL, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { accounts, caseEvents, cases } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { postLetter } from "#src/letters/post.ts";

export type Case = typeof cases.$inferSelect;
export type CaseKind = (typeof CASE_KINDS)[number];
export type NewCase = {
  readonly kind: CaseKind;
  /** Where the row lives: the offer's city, or the employer's home city. */
  readonly city: City;
  /** Who decides it. */
  readonly deskCity: City;
  readonly employerId: string;
  readonly offerId?: string | null;
  readonly versionId?: string | null;
  readonly revisionId?: string | null;
  readonly complaint?: string;
};

/** Puts something into a desk's queue, due at the end of the second working day; answers the case's id. */
export async function openCase(tx: Tx, deps: Deps, what: NewCase): Promise<string> {
  const id = deps.newId();
  const now = deps.clock();
  const dueAt = endOfBerlinDay(addWorkingDays(berlinDay(now), CASE_WORKING_DAYS));
  const row = { ...what, id, state: "open" as const, openedAt: now, dueAt };
  await tx.insert(cases).values(row);
  await caseEvent(tx, deps, row, "open", null);
  return id;
}

/** Which open cases: all about one offer, one revision or one employer itself, narrowed by kind; `except` is the one being decided. */
export type CaseFilter = { readonly kinds?: readonly CaseKind[]; readonly except?: string } & (
  | { readonly city: City; readonly offerId: string }
  | { readonly city: City; readonly revisionId: string }
  | { readonly employerId: string }
);

/** Takes open cases out of the queue because there is nothing left to decide; whoever had claimed one is told. */
export async function closeCases(tx: Tx, deps: Deps, filter: CaseFilter): Promise<void> {
  const now = deps.clock();
  const closed = await tx
    .update(cases)
    .set({ state: "closed", decidedAt: now, version: sql`${cases.version} + 1` })
    .where(and(eq(cases.state, "open"), ...conditions(filter)))
    .returning();
  for (const row of closed) {
    await caseEvent(tx, deps, row, "close", null);
    if (row.claimedBy && row.claimedUntil && row.claimedUntil > now) await tellClaimer(tx, deps, row, row.claimedBy);
  }
}

function conditions(filter: CaseFilter): SQL[] {
  const about =
    "offerId" in filter
      ? [eq(cases.city, filter.city), eq(cases.offerId, filter.offerId)]
      : "revisionId" in filter
        ? [eq(cases.city, filter.city), eq(cases.revisionId, filter.revisionId)]
        : [eq(cases.employerId, filter.employerId), isNull(cases.offerId)];
  const { kinds, except } = filter;
  return [...about, ...(kinds ? [inArray(cases.kind, [...kinds])] : []), ...(except ? [ne(cases.id, except)] : [])];
}

async function tellClaimer(tx: Tx, deps: Deps, row: Case, accountId: string): Promise<void> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) return;
  const { email, language } = account;
  await postLetter(tx, deps, {
    template: "case-closed",
    email,
    language,
    accountId,
    city: row.city,
    subjectId: row.id,
  });
}

/** One line of a desk's log. */
export async function caseEvent(
  tx: Tx,
  deps: Deps,
  row: { readonly city: City; readonly id: string; readonly deskCity: City },
  action: string,
  actorId: string | null,
): Promise<void> {
  const { city, id, deskCity } = row;
  await tx
    .insert(caseEvents)
    .values({ city, id: deps.newId(), caseId: id, deskCity, at: deps.clock(), actorId, action });
}

/** The case by its id alone; everything after carries its city. */
export async function findCase(tx: Tx, id: string): Promise<Case | undefined> {
  const [row] = await tx.select().from(cases).where(eq(cases.id, id));
  return row;
}
