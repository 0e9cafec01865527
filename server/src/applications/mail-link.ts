import { ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import { CONSENT_AGE } from "@praktika/shared/values/limits";
import { and, eq } from "#src/db/orm.ts";
import { askGuardian } from "#src/accounts/consents.ts";
import { openLink } from "#src/accounts/links.ts";
import { demandStrong, hashPassword } from "#src/accounts/passwords.ts";
import { type Account, accountByEmail, createAccount, findAccount } from "#src/accounts/store.ts";
import type { Tx } from "#src/db/db.ts";
import { accounts, applications, students } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { loadOffer } from "#src/offers/store.ts";
import { loadEmployer } from "#src/employers/store.ts";
import { trySend } from "./system.ts";

async function draftBehind(tx: Tx, deps: Deps, token: string, use: boolean) {
  const link = await openLink(tx, deps, token, ["mail-draft"], use);
  const [row] = await tx
    .select()
    .from(applications)
    .where(eq(applications.id, link.subjectId ?? ""))
    .for("update");
  if (!row?.person || !row.facts || row.state !== "draft" || !row.draftEmail) throw new Refusal("link-invalid");
  return { row, person: row.person, facts: row.facts, email: row.draftEmail };
}

export async function openMailDraft(tx: Tx, deps: Deps, token: string) {
  const { row, person, email } = await draftBehind(tx, deps, token, false);
  const offer = await loadOffer(tx, row.offerId);
  const { identity } = await loadEmployer(tx, row.employerId);
  const needsGuardian = ageOn(person, berlinDay(deps.clock())) < CONSENT_AGE;
  return {
    offerTitle: offer.liveText?.title ?? "",
    employerName: identity.name,
    firstName: person.firstName,
    email,
    needsGuardian,
    hasAccount: Boolean(await accountByEmail(tx, email)),
  };
}

/** The mailbox is proved: account and profile are made, then the application is sent, waits for a guardian, or says why not. */
export async function sendMailDraft(tx: Tx, deps: Deps, token: string, password: string | undefined) {
  if (password) demandStrong(password, { staff: false });
  const { row, person, facts, email } = await draftBehind(tx, deps, token, true);
  const account = await accountFor(tx, deps, {
    email,
    person,
    language: row.language,
    passwordHash: password ? await hashPassword(password) : null,
  });
  const { birthMonth, birthYear, postcode, stage, fullTimeSchool, phone } = person;
  const { germanLevel, languages, skills, interests } = facts;
  await tx
    .insert(students)
    .values({
      accountId: account.id,
      birthMonth,
      birthYear,
      postcode,
      stage,
      fullTimeSchool,
      phone,
      germanLevel,
      languages,
      skills,
      interests,
    })
    .onConflictDoNothing();
  const set = { studentId: account.id, draftEmail: null, draftCookieHash: null, draftExpiresAt: null };
  const [draft] = await tx
    .update(applications)
    .set(set)
    .where(and(eq(applications.city, row.city), eq(applications.id, row.id)))
    .returning();
  if (!draft) throw new Refusal("link-invalid");
  if (row.guardianEmail) await askGuardian(tx, deps, account, row.guardianEmail);
  const { application, problem } = await trySend(tx, deps, draft);
  return {
    accountId: account.id,
    applicationId: row.id,
    outcome: problem ? ("refused" as const) : application.state === "sent" ? ("sent" as const) : ("waiting" as const),
    problem,
  };
}

type NewStudent = {
  email: string;
  person: { firstName: string; lastName: string };
  language: Account["language"];
  passwordHash: string | null;
};
async function accountFor(tx: Tx, deps: Deps, { email, person, language, passwordHash }: NewStudent): Promise<Account> {
  const known = await accountByEmail(tx, email);
  const id =
    known?.id ??
    (await createAccount(tx, deps, {
      email,
      firstName: person.firstName,
      lastName: person.lastName,
      language,
      passwordHash,
      student: true,
    }));
  if (known && !known.student) await tx.update(accounts).set({ student: true }).where(eq(accounts.id, id));
  const account = await findAccount(tx, id);
  if (!account) throw new Refusal("link-invalid");
  return account;
}
