import type { ProfileInput } from "@praktika/shared/accounts/contract";
import { CITIES, type City } from "@praktika/shared/values/city";
import { eq } from "drizzle-orm";
import { hashPassword } from "#src/accounts/passwords.ts";
import { writeProfile } from "#src/accounts/profile.ts";
import { createAccount } from "#src/accounts/store.ts";
import { accounts, deskMembers, guardianConsents } from "#src/db/schema.ts";
import { DEMO_LOGINS, DEMO_PASSWORD } from "./logins.ts";
import type { Stage } from "./stage.ts";

/** Days ago the demo's people joined. */
const JOINED = 70;
export type Student = { readonly id: string; readonly name: string };
export type Desks = Readonly<Record<City, { readonly moderator: string; readonly lead: string }>>;
export type People = {
  readonly students: readonly Student[];
  readonly lina: string;
  readonly emre: string;
  readonly vogt: string;
  readonly steffens: string;
  readonly desks: Desks;
};

type Potential = Pick<ProfileInput, "postcode" | "stage" | "germanLevel" | "languages" | "skills" | "interests">;
const POTENTIALS: readonly Potential[] = [
  {
    postcode: "44791",
    stage: "grade9",
    germanLevel: "b2",
    languages: [{ language: "tr", level: "c1" }],
    skills: ["crafting", "patient"],
    interests: ["wood", "building"],
  },
  {
    postcode: "44135",
    stage: "grade10",
    germanLevel: "c1",
    languages: [],
    skills: ["computers", "calculating"],
    interests: ["technology", "computers"],
  },
  {
    postcode: "47057",
    stage: "upper",
    germanLevel: "c2",
    languages: [{ language: "en", level: "b2" }],
    skills: ["writing", "presenting"],
    interests: ["media", "art"],
  },
  {
    postcode: "45127",
    stage: "vocational",
    germanLevel: "b1",
    languages: [
      { language: "ar", level: "c2" },
      { language: "en", level: "b1" },
    ],
    skills: ["caring", "listening"],
    interests: ["people", "health"],
  },
  {
    postcode: "45881",
    stage: "grade9",
    germanLevel: "b1",
    languages: [{ language: "uk", level: "c2" }],
    skills: ["drawing", "accurate"],
    interests: ["art", "fashion"],
  },
  {
    postcode: "45470",
    stage: "finished",
    germanLevel: "c1",
    languages: [{ language: "pl", level: "b2" }],
    skills: ["organising", "reliable"],
    interests: ["travel", "food"],
  },
  {
    postcode: "46117",
    stage: "grade10",
    germanLevel: "b2",
    languages: [],
    skills: ["repairing", "technical"],
    interests: ["vehicles", "metal"],
  },
  {
    postcode: "44879",
    stage: "university",
    germanLevel: "c2",
    languages: [{ language: "en", level: "c1" }],
    skills: ["programming", "independent"],
    interests: ["computers", "science"],
  },
];
const NAMES = [
  "Amira Haddad",
  "Ben Schulte",
  "Celina Nowak",
  "Deniz Yildirim",
  "Elif Demir",
  "Finn Krause",
  "Greta Lohmann",
  "Hasan Öztürk",
  "Ida Brandt",
  "Jannik Peters",
  "Katja Morosowa",
  "Leon Fischer",
  "Mila Jankowski",
  "Noah Becker",
  "Oksana Bondar",
  "Paul Winter",
  "Rania Aziz",
  "Sofia Conti",
  "Timo Hartwig",
  "Yusuf Kaya",
];
const [NEWEST_BIRTH, OLDEST] = [15, 22];

const split = (name: string) => {
  const [firstName = "", ...rest] = name.split(" ");
  return { firstName, lastName: rest.join(" ") };
};

async function person(
  { tx, ago }: Stage,
  name: string,
  email: string,
  passwordHash: string,
  student: boolean,
): Promise<string> {
  return createAccount(tx, ago(JOINED), { ...split(name), email, language: "de", passwordHash, student });
}

async function studentOf(
  stage: Stage,
  name: string,
  email: string,
  passwordHash: string,
  potential: Potential,
  age: number,
): Promise<Student> {
  const id = await person(stage, name, email, passwordHash, true);
  const year = stage.ago(0).clock().getUTCFullYear();
  const guardian = age < 16 ? { guardianEmail: `familie.${email}` } : {};
  await writeProfile(stage.tx, stage.ago(JOINED - 5), id, {
    ...potential,
    birthMonth: 1 + (name.length % 9),
    birthYear: year - age,
    fullTimeSchool: age < 17,
    ...guardian,
  });
  if (age < 16)
    await stage.tx
      .update(guardianConsents)
      .set({ state: "given", givenAt: stage.ago(JOINED - 6).clock() })
      .where(eq(guardianConsents.studentId, id));
  return { id, name };
}

/** Students, desks, the operator and the two people of the employer login; everybody shares the demo's password. */
export async function seedPeople(stage: Stage): Promise<People> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const login = (mailbox: string) => {
    const found = DEMO_LOGINS.find(({ email }) => email.startsWith(`${mailbox}@`));
    if (!found) throw new Error(`no demo login ${mailbox}`);
    return found;
  };
  const at = (mailbox: string) => person(stage, login(mailbox).name, login(mailbox).email, passwordHash, false);
  const potential = (index: number): Potential => POTENTIALS[index % POTENTIALS.length] ?? (POTENTIALS[0] as Potential);
  const lina = await studentOf(
    stage,
    login("lina").name,
    login("lina").email,
    passwordHash,
    { ...potential(7), stage: "university" },
    21,
  );
  const emre = await studentOf(stage, login("emre").name, login("emre").email, passwordHash, potential(0), 15);
  const others: Student[] = [];
  for (const [index, name] of NAMES.entries()) {
    const age = NEWEST_BIRTH + (index % (OLDEST - NEWEST_BIRTH));
    others.push(
      await studentOf(
        stage,
        name,
        `${name.split(" ")[0]?.toLowerCase()}@jugend.example`,
        passwordHash,
        potential(index),
        Math.max(16, age),
      ),
    );
  }
  const desks: Record<string, { moderator: string; lead: string }> = {};
  for (const city of CITIES) {
    const desk = { moderator: await at(`pruefung.${city}`), lead: await at(`leitung.${city}`) };
    desks[city] = desk;
    const since = stage.ago(JOINED).clock();
    await stage.tx.insert(deskMembers).values([
      { city, accountId: desk.moderator, role: "moderator", since },
      { city, accountId: desk.lead, role: "lead", since },
    ]);
  }
  await stage.tx
    .update(accounts)
    .set({ operator: true })
    .where(eq(accounts.id, await at("betrieb")));
  return {
    students: [lina, emre, ...others],
    lina: lina.id,
    emre: emre.id,
    vogt: await at("vogt"),
    steffens: await at("steffens"),
    desks: desks as Desks,
  };
}
