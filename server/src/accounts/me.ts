import type { Me, updateMe } from "@praktika/shared/accounts/contract";
import type { CallInput } from "@praktika/shared/http/contract";
import type { Person } from "@praktika/shared/policy";
import { and, eq, inArray, isNull, or, sql } from "#src/db/orm.ts";
import { forgetContents } from "#src/applications/forget.ts";
import { withdrawAllOf } from "#src/applications/system.ts";
import type { Tx } from "#src/db/db.ts";
import {
  accounts,
  applications,
  deskMembers,
  employerMembers,
  employers,
  favourites,
  guardianConsents,
  letters,
  mailedTokens,
  placements,
  sessions,
  students,
} from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { checkPassword } from "./passwords.ts";
import { endSessions } from "./sessions.ts";
import { setPassword } from "./sign-in.ts";
import { type Account, findAccount } from "./store.ts";

export async function loadAccount(tx: Tx, actor: Person): Promise<Account> {
  const account = await findAccount(tx, actor.accountId);
  if (!account) throw new Refusal("unauthenticated");
  return account;
}

export async function readMe(tx: Tx, actor: Person): Promise<Me> {
  const { id, email, firstName, lastName, language, student, operator, passwordHash, version } = await loadAccount(
    tx,
    actor,
  );
  const ids = actor.employers.map((employer) => employer.id);
  const named =
    ids.length > 0
      ? await tx
          .select({ id: employers.id, name: employers.name, state: employers.state })
          .from(employers)
          .where(inArray(employers.id, ids))
      : [];
  const teams = actor.employers.flatMap(({ id: employerId, role }) =>
    named
      .filter((row) => row.id === employerId)
      .map((row) => ({ id: row.id, name: row.name ?? "", state: row.state, role })),
  );
  return {
    accountId: id,
    email,
    firstName,
    lastName,
    language,
    level: actor.level,
    student,
    hasPassword: passwordHash !== null,
    employers: teams,
    desks: [...actor.desks],
    operator,
    version,
  };
}

/** Changes names, language or password; a password is changed with the old one and ends every other session. */
export async function changeMe(
  tx: Tx,
  deps: Deps,
  account: Account,
  body: CallInput<typeof updateMe>["body"],
  sessionId: string | null,
): Promise<void> {
  const { password, firstName, lastName, language } = body;
  const set = { ...(firstName && { firstName }), ...(lastName && { lastName }), ...(language && { language }) };
  if (Object.keys(set).length > 0)
    await tx
      .update(accounts)
      .set({ ...set, version: sql`${accounts.version} + 1` })
      .where(eq(accounts.id, account.id));
  if (!password) return;
  if (account.passwordHash && !(await checkPassword(account.passwordHash, password.old ?? "")))
    throw new Refusal("wrong-credentials");
  await setPassword(tx, deps, account.id, password.new, "password.new");
  await endSessions(tx, deps, account.id, sessionId);
}

/** Everything stored about one account, table by table; hashes stay here. */
export async function exportOf(tx: Tx, accountId: string): Promise<Record<string, unknown>> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  return {
    account: { ...account, passwordHash: undefined },
    profile: await tx.select().from(students).where(eq(students.accountId, accountId)),
    consents: await tx.select().from(guardianConsents).where(eq(guardianConsents.studentId, accountId)),
    sessions: await tx.select().from(sessions).where(eq(sessions.accountId, accountId)),
    applications: (await tx.select().from(applications).where(eq(applications.studentId, accountId))).map((row) => ({
      ...row,
      draftCookieHash: undefined,
    })),
    favourites: await tx.select().from(favourites).where(eq(favourites.accountId, accountId)),
    placements: await tx.select().from(placements).where(eq(placements.studentId, accountId)),
    letters: await tx.select().from(letters).where(eq(letters.accountId, accountId)),
    employers: await tx.select().from(employerMembers).where(eq(employerMembers.accountId, accountId)),
    desks: await tx.select().from(deskMembers).where(eq(deskMembers.accountId, accountId)),
  };
}

/** Erases a person: open applications end first, then every row that names them; histories keep only a number without a name. */
export async function erase(tx: Tx, deps: Deps, account: Account): Promise<void> {
  if (await ownsAlone(tx, account.id)) throw new Refusal("last-owner");
  await withdrawAllOf(tx, deps, account.id, "account_deleted");
  await forgetContents(tx, sql`a.student_id = ${account.id}`);
  const consents = tx
    .select({ id: guardianConsents.id })
    .from(guardianConsents)
    .where(eq(guardianConsents.studentId, account.id));
  await tx.delete(letters).where(or(eq(letters.email, account.email), inArray(letters.subjectId, consents)));
  await tx.delete(mailedTokens).where(eq(mailedTokens.email, account.email));
  await tx.delete(applications).where(and(eq(applications.draftEmail, account.email), eq(applications.state, "draft")));
  await tx.delete(accounts).where(eq(accounts.id, account.id));
}

async function ownsAlone(tx: Tx, accountId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from employer_members mine join employers e on e.id = mine.employer_id and e.state <> 'closed'
    where mine.account_id = ${accountId} and mine.role = 'owner' and mine.until is null and not exists (
      select 1 from employer_members other where other.employer_id = mine.employer_id and other.role = 'owner' and other.until is null and other.account_id <> ${accountId})`);
  return rows.length > 0;
}

export const sessionsOf = (tx: Tx, deps: Deps, accountId: string) =>
  tx
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), sql`${sessions.expiresAt} > ${deps.clock()}`),
    )
    .orderBy(sql`${sessions.lastUsedAt} desc`);
