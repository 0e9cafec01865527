import type { Profile, ProfileInput } from "@praktika/shared/accounts/contract";
import { ageOn } from "@praktika/shared/values/age";
import { berlinDay } from "@praktika/shared/values/dates";
import { ADULT_AGE, CONSENT_AGE, MINIMUM_AGE } from "@praktika/shared/values/limits";
import { sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { students } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { invalid, notFound, Refusal } from "#src/http/refusal.ts";
import { askGuardian, consentOf } from "./consents.ts";
import { findAccount, findStudent } from "./store.ts";

type Facts = Pick<ProfileInput, "birthMonth" | "birthYear" | "fullTimeSchool" | "guardianEmail">;

/** The age rules of everybody who applies: under 13 nothing is stored, under 16 a guardian's address, under 18 the school question. */
export function demandAge(deps: Deps, facts: Facts, ownEmail: string): void {
  const age = ageOn(facts, berlinDay(deps.clock()));
  if (age < MINIMUM_AGE) throw new Refusal("under-age");
  if (age > 120) throw invalid("birthYear", "out-of-range");
  if (age < ADULT_AGE && facts.fullTimeSchool === undefined) throw invalid("fullTimeSchool", "required");
  if (age < CONSENT_AGE && !facts.guardianEmail) throw invalid("guardianEmail", "required");
  if (facts.guardianEmail === ownEmail) throw invalid("guardianEmail", "same-as-own");
}

export async function readProfile(tx: Tx, deps: Deps, accountId: string): Promise<Profile | null> {
  const student = await findStudent(tx, accountId);
  if (!student) return null;
  const { accountId: _, fullTimeSchool, phone, ...rest } = student;
  const consent = await consentOf(tx, deps, student);
  return {
    ...rest,
    ...(fullTimeSchool !== null && { fullTimeSchool }),
    ...(phone !== null && { phone }),
    ...(consent.email && { guardianEmail: consent.email }),
    consent: consent.state,
  };
}

/** Stores the whole profile and asks the guardian where one is needed. */
export async function writeProfile(tx: Tx, deps: Deps, accountId: string, input: ProfileInput): Promise<Profile> {
  const account = await findAccount(tx, accountId);
  if (!account) throw notFound();
  demandAge(deps, input, account.email);
  const { guardianEmail, ...rest } = input;
  const values = { ...rest, fullTimeSchool: rest.fullTimeSchool ?? null, phone: rest.phone ?? null };
  await tx
    .insert(students)
    .values({ ...values, accountId })
    .onConflictDoUpdate({ target: students.accountId, set: { ...values, version: sql`${students.version} + 1` } });
  const consent = await consentOf(tx, deps, { ...values, accountId, version: 1 });
  if (guardianEmail && consent.state !== "not-needed") await askGuardian(tx, deps, account, guardianEmail);
  const profile = await readProfile(tx, deps, accountId);
  if (!profile) throw notFound();
  return profile;
}
