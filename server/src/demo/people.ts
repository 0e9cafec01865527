import { CITIES, type City } from "@praktika/shared/values/city";
import { eq } from "#src/db/orm.ts";
import { hashPassword } from "#src/accounts/passwords.ts";
import { createAccount } from "#src/accounts/store.ts";
import { accounts, deskMembers } from "#src/db/schema.ts";
import { DEMO_LOGINS, DEMO_PASSWORD } from "./logins.ts";
import { JOINED, seedStudent, split, type Student } from "./seed-students.ts";
import type { Stage } from "./stage.ts";
import { LOGINS, STUDENTS } from "./students/index.ts";

export type Desks = Readonly<Record<City, { readonly moderator: string; readonly lead: string }>>;
export type People = {
  readonly students: readonly Student[];
  readonly lina: Student;
  readonly emre: Student;
  readonly vogt: string;
  readonly steffens: string;
  readonly desks: Desks;
};

const loginOf = (mailbox: string) => {
  const found = DEMO_LOGINS.find(({ email }) => email.startsWith(`${mailbox}@`));
  if (!found) throw new Error(`no demo login ${mailbox}`);
  return found;
};

async function seedDesks({ tx, ago }: Stage, at: (mailbox: string) => Promise<string>): Promise<Desks> {
  const desks: Record<string, { moderator: string; lead: string }> = {};
  for (const city of CITIES) {
    const desk = { moderator: await at(`pruefung.${city}`), lead: await at(`leitung.${city}`) };
    desks[city] = desk;
    const since = ago(JOINED).clock();
    await tx.insert(deskMembers).values([
      { city, accountId: desk.moderator, role: "moderator", since },
      { city, accountId: desk.lead, role: "lead", since },
    ]);
  }
  return desks as Desks;
}

/** Students, desks, the operator and the two people of the employer login; everybody shares the demo's password. */
export async function seedPeople(stage: Stage): Promise<People> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const at = (mailbox: string) => {
    const { name, email } = loginOf(mailbox);
    return createAccount(stage.tx, stage.ago(JOINED), {
      ...split(name),
      email,
      language: "de",
      passwordHash,
      student: false,
    });
  };
  const studentLogin = (mailbox: keyof typeof LOGINS) => {
    const { name, email } = loginOf(mailbox);
    return seedStudent(stage, { ...LOGINS[mailbox], name }, { email, passwordHash, nth: 0 });
  };
  const [lina, emre] = [await studentLogin("lina"), await studentLogin("emre")];
  const students: Student[] = [];
  for (const [nth, row] of STUDENTS.entries())
    students.push(await seedStudent(stage, row, { email: `jugend.${nth + 1}@post.example`, passwordHash, nth }));
  const desks = await seedDesks(stage, at);
  const operator = await at("betrieb");
  await stage.tx.update(accounts).set({ operator: true }).where(eq(accounts.id, operator));
  return { students, lina, emre, vogt: await at("vogt"), steffens: await at("steffens"), desks };
}
