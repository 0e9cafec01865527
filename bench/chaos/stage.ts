import { hashPassword } from "../../server/src/accounts/passwords.ts";
import { writeProfile } from "../../server/src/accounts/profile.ts";
import { createAccount } from "../../server/src/accounts/store.ts";
import { connect } from "../../server/src/db/db.ts";
import { systemScope } from "../../server/src/db/in-scope.ts";
import { migrate } from "../../server/src/db/migrate.ts";
import { seedDemo } from "../../server/src/demo/seed.ts";
import type { Deps } from "../../server/src/deps.ts";
import { uuidv7 } from "../../server/src/ids.ts";
import { openLog } from "../../server/src/log.ts";
import type { Call } from "./client.ts";

const PASSWORD = "ein Passwort des Versuchs";
export type Actor = { readonly email: string; readonly cookie: string };
export type Target = { readonly id: string; readonly employerId: string; readonly wish: Wish };
type Wish = { readonly periodId: string; readonly startsOn: string; readonly endsOn: string };
export const ANSWERS = ["Ich möchte das lernen.", "Ich bin geduldig.", "Alles daran."];

const clock = () => new Date();
const depsOn = (db: Deps["db"]): Deps => ({
  db,
  clock,
  newId: () => uuidv7(clock()),
  mail: { send: async () => undefined },
  log: openLog("silent"),
  config: { production: false, jwtSecret: "unused".repeat(8), throttleFactor: 1 } as Deps["config"],
});

/** The demo's employers, its offers with seats for all, and `count` grown-up students; every letter so far has left. */
export async function setStage(ownerUrl: string, password: string, count: number): Promise<string[]> {
  await migrate(ownerUrl, password);
  const { db, pool, close } = connect(ownerUrl, 4);
  const deps = depsOn(db);
  await seedDemo(deps);
  const passwordHash = await hashPassword(PASSWORD);
  await pool.query("update accounts set password_hash = $1", [passwordHash]);
  const emails: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const email = `student${n}@chaos.example`;
    await systemScope(db, async (tx) => {
      const names = { firstName: "Kim", lastName: `Muster${n}`, language: "de" } as const;
      const id = await createAccount(tx, deps, { ...names, email, passwordHash, student: true });
      const person = { birthMonth: 1, birthYear: clock().getUTCFullYear() - 21, postcode: "44787" };
      const strengths = { languages: [], skills: [], interests: [], germanLevel: "c2" as const };
      await writeProfile(tx, deps, id, { ...person, ...strengths, stage: "university" });
    });
    emails.push(email);
  }
  await pool.query("update periods set seats = 1000");
  await pool.query("update letters set sent_at = created_at; delete from graphile_worker._private_jobs");
  await close();
  return emails;
}

export async function signIn(call: Call, email: string): Promise<Actor> {
  const { status, cookie } = await call("POST", "/api/v1/auth/login", { email, password: PASSWORD });
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`);
  return { email, cookie };
}

/** Offers that take these students: each is tried once and withdrawn again. */
export async function findTargets(call: Call, { cookie }: Actor, wanted: number): Promise<Target[]> {
  const { body } = await call("GET", "/api/v1/offers?limit=100&sort=newest");
  const targets: Target[] = [];
  for (const { id } of body["items"] as { id: string }[]) {
    if (targets.length >= wanted) break;
    const { body: offer } = await call("GET", `/api/v1/offers/${id}`);
    const target = targetOf(offer as Offer);
    const input = target && { wish: target.wish, answers: ANSWERS, schoolInformed: true };
    const headers = { cookie, "idempotency-key": crypto.randomUUID() };
    const made = input && (await call("POST", `/api/v1/offers/${id}/applications`, input, headers));
    if (!target || made?.status !== 201) continue;
    const path = `/api/v1/applications/${String(made.body["id"])}`;
    const sent = await call("POST", `${path}/send`, {}, { cookie });
    if (sent.status === 200) targets.push(target);
    await call("POST", `${path}/${sent.status === 200 ? "withdraw" : "discard"}`, {}, { cookie });
  }
  return targets;
}

type Period = { id: string; startsOn: string; endsOn: string; minDays: number | null; bookable: boolean };
type Offer = { id: string; employer: { id: string }; periods: Period[] };
function targetOf({ id, employer, periods }: Offer): Target | undefined {
  const period = periods.find(({ bookable }) => bookable);
  if (!period) return undefined;
  const { startsOn, minDays } = period;
  const last = new Date(Date.parse(startsOn) + ((minDays ?? 1) - 1) * 86_400_000).toISOString().slice(0, 10);
  const wish = { periodId: period.id, startsOn, endsOn: minDays === null ? period.endsOn : last };
  return { id, employerId: employer.id, wish };
}
