import { eq } from "#src/db/orm.ts";
import { writeProfile } from "#src/accounts/profile.ts";
import { createAccount } from "#src/accounts/store.ts";
import { guardianConsents } from "#src/db/schema.ts";
import { CONSENT_AGE } from "@praktika/shared/values/limits";
import type { DemoStudent } from "./students/shape.ts";
import type { Stage } from "./stage.ts";

/** Days ago the demo's people joined, wrote their profile and a guardian said yes. */
export const JOINED = 70;
const [PROFILE, CONSENT] = [65, 64];
/** The last birthday lies so many months back at least: nobody gets older within the demo's history. */
const [BIRTHDAY_FROM, BIRTHDAYS] = [3, 8];

export type Student = { readonly id: string; readonly row: DemoStudent };

export const split = (name: string) => {
  const [firstName = "", ...rest] = name.split(" ");
  return { firstName, lastName: rest.join(" ") };
};

/** Month and year of a birth `age` years ago; `nth` spreads the birthdays over the year. */
function birthOf({ ago }: Stage, age: number, nth: number) {
  const today = ago(0).clock();
  const birthday = new Date(Date.UTC(today.getUTCFullYear() - age, today.getUTCMonth(), 1));
  birthday.setUTCMonth(birthday.getUTCMonth() - BIRTHDAY_FROM - (nth % BIRTHDAYS));
  return { birthMonth: birthday.getUTCMonth() + 1, birthYear: birthday.getUTCFullYear() };
}

/** A student with profile; under 16 with a guardian who agreed. */
export async function seedStudent(
  stage: Stage,
  row: DemoStudent,
  { email, passwordHash, nth }: { email: string; passwordHash: string; nth: number },
): Promise<Student> {
  const { name, age, fields: _, ...potential } = row;
  const account = { ...split(name), email, language: "de", passwordHash, student: true } as const;
  const id = await createAccount(stage.tx, stage.ago(JOINED), account);
  await writeProfile(stage.tx, stage.ago(PROFILE), id, {
    ...potential,
    ...birthOf(stage, age, nth),
    fullTimeSchool: potential.stage.startsWith("grade"),
    ...(age < CONSENT_AGE && { guardianEmail: `familie.${email}` }),
  });
  if (age < CONSENT_AGE)
    await stage.tx
      .update(guardianConsents)
      .set({ state: "given", givenAt: stage.ago(CONSENT).clock() })
      .where(eq(guardianConsents.studentId, id));
  return { id, row };
}
