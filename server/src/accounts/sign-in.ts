import { createHash, createHmac, hkdfSync } from "node:crypto";
import { CODE_GUESSES, CODE_MINUTES, RESET_LINK_DAYS } from "@praktika/shared/values/limits";
import { and, desc, eq, gt, isNull, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { systemScope } from "#src/db/in-scope.ts";
import { accounts, deskMembers, employerMembers, mailedTokens } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { mayMail } from "#src/letters/limit.ts";
import { type NewLetter, NOBODY, postLetter } from "#src/letters/post.ts";
import { openLink, postLink } from "./links.ts";
import { checkPassword, demandStrong, hashPassword, isOutdated } from "./passwords.ts";
import { endSessions } from "./sessions.ts";
import { type Account, accountByEmail, findAccount } from "./store.ts";

const wrong = () => new Refusal("wrong-credentials");
const codeHash = (email: string, code: string) => createHash("sha256").update(`${email} ${code}`).digest();

/** The six digits of a code letter, derived from its id: only a hash is stored. */
export function codeOf(deps: Deps, letterId: string): string {
  const key = Buffer.from(hkdfSync("sha256", deps.config.jwtSecret, "", "sign-in-codes", 32));
  return String(createHmac("sha256", key).update(letterId).digest().readUInt32BE(0) % 1_000_000).padStart(6, "0");
}

/** The account of a right password; an unknown address costs the same time. The database is not held meanwhile. */
export async function byPassword(deps: Deps, email: string, password: string): Promise<string> {
  const account = await systemScope(deps.db, (tx) => accountByEmail(tx, email));
  const stored = account?.passwordHash;
  if (!(await checkPassword(stored, password)) || !account || !stored) throw wrong();
  if (isOutdated(stored)) {
    const passwordHash = await hashPassword(password);
    const unchanged = and(eq(accounts.id, account.id), eq(accounts.passwordHash, stored));
    await systemScope(deps.db, (tx) => tx.update(accounts).set({ passwordHash }).where(unchanged));
  }
  return account.id;
}

/** A letter to the account of an address; for an address nobody has the same row, which never leaves: the work tells nothing. */
const letterTo = (
  template: "sign-in-code" | "reset-password",
  email: string,
  account: Account | undefined,
): NewLetter =>
  account
    ? { template, email, language: account.language, accountId: account.id }
    : { template, email, language: "de", data: NOBODY };

/** Mails a code that works once, for ten minutes; says nothing about whether the address is known. */
export async function mailCode(tx: Tx, deps: Deps, email: string): Promise<void> {
  const account = await accountByEmail(tx, email);
  if (!(await mayMail(tx, deps, email))) return;
  const now = deps.clock();
  const letterId = await postLetter(tx, deps, letterTo("sign-in-code", email, account));
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
  await tx.insert(mailedTokens).values({
    hash: codeHash(email, codeOf(deps, letterId)),
    purpose: "code",
    email,
    accountId: account?.id ?? null,
    createdAt: now,
    expiresAt,
  });
}

/** Answers the account of a right code, or null after counting the guess: the caller refuses once the count is stored. */
export async function byCode(tx: Tx, deps: Deps, email: string, code: string): Promise<string | null> {
  const now = deps.clock();
  const living = and(
    eq(mailedTokens.email, email),
    eq(mailedTokens.purpose, "code"),
    isNull(mailedTokens.usedAt),
    gt(mailedTokens.expiresAt, now),
  );
  const [newest] = await tx
    .select()
    .from(mailedTokens)
    .where(living)
    .orderBy(desc(mailedTokens.createdAt))
    .limit(1)
    .for("update");
  if (!newest || newest.attempts >= CODE_GUESSES) return null;
  const right = newest.hash.equals(codeHash(email, code));
  await tx
    .update(mailedTokens)
    .set(right ? { usedAt: now } : { attempts: sql`${mailedTokens.attempts} + 1` })
    .where(eq(mailedTokens.hash, newest.hash));
  return right ? newest.accountId : null;
}

/** Mails a link to a new password to a known address. */
export async function forgotPassword(tx: Tx, deps: Deps, email: string): Promise<void> {
  const account = await accountByEmail(tx, email);
  if (!(await mayMail(tx, deps, email))) return;
  const link = { purpose: "reset", days: RESET_LINK_DAYS, ...(account && { accountId: account.id }) } as const;
  await postLink(tx, deps, letterTo("reset-password", email, account), link);
}

/** Sets a new password by link and ends every session. */
export async function resetPassword(tx: Tx, deps: Deps, token: string, password: string): Promise<string> {
  const { accountId } = await openLink(tx, deps, token, ["reset"], true);
  if (!accountId) throw new Refusal("link-invalid");
  await setPassword(tx, deps, accountId, password);
  await endSessions(tx, deps, accountId);
  return accountId;
}

/** Stores a password that is strong enough for the account's roles and tells its owner by letter. */
export async function setPassword(
  tx: Tx,
  deps: Deps,
  accountId: string,
  password: string,
  path = "password",
): Promise<void> {
  demandStrong(password, { staff: await isStaff(tx, accountId), path });
  const passwordHash = await hashPassword(password);
  await tx
    .update(accounts)
    .set({ passwordHash, version: sql`${accounts.version} + 1` })
    .where(eq(accounts.id, accountId));
  const account = await findAccount(tx, accountId);
  if (account)
    await postLetter(tx, deps, {
      template: "password-changed",
      email: account.email,
      language: account.language,
      accountId,
    });
}

/** Whether the account answers for an organisation, a desk or the whole exchange. */
export async function isStaff(tx: Tx, accountId: string): Promise<boolean> {
  const account = await findAccount(tx, accountId);
  const member = await tx
    .select({ id: employerMembers.id })
    .from(employerMembers)
    .where(and(eq(employerMembers.accountId, accountId), isNull(employerMembers.until)))
    .limit(1);
  const desk = await tx
    .select({ city: deskMembers.city })
    .from(deskMembers)
    .where(and(eq(deskMembers.accountId, accountId), isNull(deskMembers.until)))
    .limit(1);
  return Boolean(account?.operator) || member.length + desk.length > 0;
}
