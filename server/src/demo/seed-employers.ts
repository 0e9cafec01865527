import { eq, and } from "#src/db/orm.ts";
import { hashPassword } from "#src/accounts/passwords.ts";
import { createAccount } from "#src/accounts/store.ts";
import { cases, employerMembers } from "#src/db/schema.ts";
import { registerEmployer } from "#src/employers/register.ts";
import { type Employer, loadEmployer } from "#src/employers/store.ts";
import { approve } from "#src/moderation/approve.ts";
import { blockEmployer } from "#src/moderation/on-employers.ts";
import { reject } from "#src/moderation/refuse.ts";
import { CITY_FACTS } from "@praktika/shared/values/city";
import { placeOf } from "@praktika/shared/values/postcodes";
import { CONTENT } from "./content/index.ts";
import type { DemoEmployer } from "./content/shape.ts";
import { UNVERIFIED } from "./content/unverified.ts";
import { DEMO_PASSWORD } from "./logins.ts";
import type { People } from "./people.ts";
import { deskActor, type Stage } from "./stage.ts";

const [REGISTERED, VERIFIED] = [60, 58];
export type Team = { readonly employer: Employer; readonly owner: string };
export type Teams = Readonly<Record<string, Team>>;

async function register(
  stage: Stage,
  { key, kind = "company", ...input }: DemoEmployer,
  owner: string,
  daysAgo: number,
): Promise<Employer> {
  const place = placeOf(input.postcode);
  const town = place ? CITY_FACTS[place.city].name : "";
  const whole = { ...input, kind, town, website: `https://${key}.example` };
  return loadEmployer(stage.tx, await registerEmployer(stage.tx, stage.ago(daysAgo), owner, whole));
}

async function ownerOf(stage: Stage, { key, name }: DemoEmployer, passwordHash: string): Promise<string> {
  return createAccount(stage.tx, stage.ago(REGISTERED), {
    firstName: "Praktikum",
    lastName: name,
    email: `praktikum@${key}.example`,
    language: "de",
    passwordHash,
    student: false,
  });
}

const caseOf = async ({ tx }: Stage, employer: Employer) => {
  const [found] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.employerId, employer.id), eq(cases.kind, "employer")));
  if (!found) throw new Error("the demo's employer has no case");
  return found;
};

/** Every employer with its owner, verified by its desk; some wait, one was rejected, one is blocked. */
export async function seedEmployers(stage: Stage, people: People): Promise<Teams> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const teams: Record<string, Team> = {};
  const verify = async (demo: DemoEmployer, owner: string): Promise<Employer> => {
    const employer = await register(stage, demo, owner, REGISTERED);
    const desk = deskActor(people.desks[employer.homeCity].moderator, employer.homeCity);
    await approve(stage.tx, stage.ago(VERIFIED), desk, await caseOf(stage, employer));
    return loadEmployer(stage.tx, employer.id);
  };
  for (const [index, { employer }] of CONTENT.entries()) {
    const owner = index === 0 ? people.vogt : await ownerOf(stage, employer, passwordHash);
    teams[employer.key] = { employer: await verify(employer, owner), owner };
  }
  const shown = teams[CONTENT[0]?.employer.key ?? ""];
  if (shown)
    await stage.tx.insert(employerMembers).values({
      id: stage.ago(50).newId(),
      employerId: shown.employer.id,
      accountId: people.steffens,
      role: "member",
      since: stage.ago(50).clock(),
    });
  for (const [index, demo] of UNVERIFIED.pending.entries()) {
    const owner = await ownerOf(stage, demo, passwordHash);
    teams[demo.key] = { employer: await register(stage, demo, owner, 1 + index), owner };
  }
  const rejected = await register(
    stage,
    UNVERIFIED.rejected,
    await ownerOf(stage, UNVERIFIED.rejected, passwordHash),
    20,
  );
  const dortmund = deskActor(people.desks.dortmund.moderator, "dortmund");
  await reject(stage.tx, stage.ago(18), dortmund, await caseOf(stage, rejected), {
    reason: "identity_unproved",
    text: "Unter der angegebenen Adresse gibt es keine Firma mit diesem Namen. Bitte belegen Sie die Anschrift.",
  });
  const blocked = await verify(UNVERIFIED.blocked, await ownerOf(stage, UNVERIFIED.blocked, passwordHash));
  await blockEmployer(
    stage.tx,
    stage.ago(9),
    blocked,
    { by: "desk", actorId: people.desks.duisburg.lead },
    {
      reason: "fees_asked",
      text: "Von Praktikantinnen wurde Geld für Arbeitskleidung verlangt. Das ist nicht erlaubt.",
    },
  );
  return teams;
}
