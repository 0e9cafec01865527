import type { Consent } from "@praktika/shared/accounts/contract";
import { ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import { CONSENT_AGE, LINK_DAYS } from "@praktika/shared/values/limits";
import { desc, eq } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import type { Tx } from "#src/db/db.ts";
import { guardianConsents } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { postLink } from "./links.ts";
import type { Account, Student } from "./store.ts";

type ConsentRow = typeof guardianConsents.$inferSelect;
export const needsConsent = (student: Pick<Student, "birthYear" | "birthMonth">, now: Date): boolean =>
  ageOn(student, berlinDay(now)) < CONSENT_AGE;

async function newestOf(tx: Tx, studentId: string): Promise<ConsentRow | undefined> {
  const [row] = await tx
    .select()
    .from(guardianConsents)
    .where(eq(guardianConsents.studentId, studentId))
    .orderBy(desc(guardianConsents.askedAt), desc(guardianConsents.id))
    .limit(1);
  return row;
}

/** Where a student's consent stands today, and whose it is. */
export async function consentOf(
  tx: Tx,
  deps: Deps,
  student: Student,
): Promise<{ state: z.infer<typeof Consent>; email: string | undefined }> {
  const newest = await newestOf(tx, student.accountId);
  const state = needsConsent(student, deps.clock()) ? (newest?.state ?? "missing") : "not-needed";
  return { state, email: newest?.guardianEmail };
}

/** Asks one guardian by link; asking another one replaces a question that was not answered. */
export async function askGuardian(tx: Tx, deps: Deps, account: Account, guardianEmail: string): Promise<void> {
  const newest = await newestOf(tx, account.id);
  if (newest?.guardianEmail === guardianEmail && newest.state !== "revoked") return;
  const id = deps.newId();
  await tx
    .insert(guardianConsents)
    .values({ id, studentId: account.id, guardianEmail, state: "asked", askedAt: deps.clock() });
  const letter = { template: "guardian-ask", email: guardianEmail, language: account.language, subjectId: id } as const;
  await postLink(tx, deps, letter, { purpose: "guardian", days: LINK_DAYS, subjectId: id, accountId: account.id });
}
