import { berlinDay } from "@praktika/shared/values/dates";
import type { UiLanguage } from "@praktika/shared/values/language";
import { and, eq, isNull } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { accounts, students } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";

export type Account = typeof accounts.$inferSelect;
export type Student = typeof students.$inferSelect;

export async function findAccount(tx: Tx, id: string): Promise<Account | undefined> {
  const [row] = await tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, id), isNull(accounts.closedAt)));
  return row;
}

export async function accountByEmail(tx: Tx, email: string): Promise<Account | undefined> {
  const [row] = await tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.email, email), isNull(accounts.closedAt)));
  return row;
}

export async function findStudent(tx: Tx, accountId: string): Promise<Student | undefined> {
  const [row] = await tx.select().from(students).where(eq(students.accountId, accountId));
  return row;
}

/**
 * Locks the student's account row first: the head of the one lock order. Not against key share, which every letter to the
 * student takes late: a promise would hold a period and wait for the account while a confirmation does the opposite.
 */
export async function lockStudent(tx: Tx, accountId: string): Promise<Account | undefined> {
  const [row] = await tx.select().from(accounts).where(eq(accounts.id, accountId)).for("no key update");
  return row;
}

export type NewAccount = {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: UiLanguage;
  readonly passwordHash: string | null;
  readonly student: boolean;
};

/** An account of somebody who has just proved this mailbox. */
export async function createAccount(tx: Tx, deps: Deps, account: NewAccount): Promise<string> {
  const now = deps.clock();
  const id = deps.newId();
  await tx
    .insert(accounts)
    .values({ ...account, id, emailVerifiedAt: now, createdAt: now, lastSeenOn: berlinDay(now) });
  return id;
}
