import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../server/src/port.ts";
import { startMailServer } from "../server/test/mail-server.ts";
import { broken, checkPost, unreadable } from "./chaos/checks.ts";
import { type Counts, insistentClient } from "./chaos/client.ts";
import { play } from "./chaos/load.ts";
import { inTurn, keepDatabase, keepRunning, type Victim } from "./chaos/processes.ts";
import { type Actor, findTargets, setStage, signIn } from "./chaos/stage.ts";

// Kills server, worker and PostgreSQL three times each under load, then looks for anything lost: `npm run chaos [seed]`.
const STUDENTS = 100;
const EACH = 18;
const OFFERS = 40;
const RATE = 30;
const KILLS = 3;
const THROTTLE_FACTOR = "100000";
const DRAIN_MS = 170_000;
const MAIL_MS = 10;

const seed = Number(process.argv[2] ?? randomBytes(3).readUIntBE(0, 3));
/** Mulberry32: the same seed, the same order of everything. */
let state = seed;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

async function until(holds: () => Promise<boolean>, within: number): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await sleep(500))
    if (await holds().catch(() => false)) return true;
  return false;
}

/** Kills in a shuffled order, spread over the time the load takes. */
async function haunt(victims: readonly Victim[], ms: number): Promise<string[]> {
  const order = shuffled(victims.flatMap((victim) => Array.from({ length: KILLS }, () => victim)));
  const began = Date.now();
  const log: string[] = [];
  for (const [n, victim] of order.entries()) {
    await sleep(Math.max(0, began + ((n + 0.2 + 0.6 * random()) * ms) / order.length - Date.now()));
    const at = (Date.now() - began) / 1000;
    await victim.kill();
    log.push(`${victim.name} ${at.toFixed(1)} s`);
  }
  return log;
}

const folder = await mkdtemp(path.join(tmpdir(), "praktika-chaos-"));
await chmod(folder, 0o755);
const password = randomBytes(12).toString("hex");
const started = Date.now();
const database = await keepDatabase(folder, password);
const mail = await startMailServer(MAIL_MS);
const emails = await setStage(database.url("owner"), password, STUDENTS + 1);
const bases = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
const environment = {
  NODE_ENV: "production",
  DATABASE_URL: database.url("app"),
  DATABASE_OWNER_URL: database.url("owner"),
  JWT_SECRET: randomBytes(32).toString("base64"),
  SMTP_URL: mail.url,
  PUBLIC_URL: "https://praktikum.example",
  THROTTLE_FACTOR,
  QUIET_HOURS: "off",
  LOG_LEVEL: "error",
};
const servers = inTurn(
  "server",
  bases.map((base, n) =>
    keepRunning(`server-${n + 1}`, { ...environment, PROCESS: "api", PORT: new URL(base).port }, folder),
  ),
);
const worker = keepRunning("worker", { ...environment, PROCESS: "worker" }, folder);
const owner = new pg.Pool({ connectionString: database.url("owner"), max: 2 });
owner.on("error", () => undefined);
const failures: string[] = [];
try {
  const counts: Counts = { requests: 0, retries: 0, unknown: 0 };
  const call = insistentClient(bases, counts);
  if (
    !(await until(
      async () => (await Promise.all(bases.map((base) => fetch(`${base}/health/ready`)))).every(({ ok }) => ok),
      60_000,
    ))
  )
    throw new Error("never ready");
  const since = new Date();
  const [probe = "", ...students] = emails;
  const targets = await findTargets(call, await signIn(call, probe), OFFERS);
  const actors: Actor[] = [];
  for (const email of students) actors.push(await signIn(call, email));
  const owners = new Map<string, Promise<Actor>>();
  const ownerOf = (employerId: string) => {
    const query =
      "select c.email from employer_members m join accounts c on c.id = m.account_id where m.employer_id = $1 and m.role = 'owner' and m.until is null";
    const found =
      owners.get(employerId) ??
      owner.query<{ email: string }>(query, [employerId]).then(({ rows }) => signIn(call, rows[0]?.email ?? ""));
    owners.set(employerId, found);
    return found;
  };
  for (const { employerId } of targets) await ownerOf(employerId);
  const wanted = shuffled(
    actors.flatMap((student) =>
      shuffled(targets)
        .slice(0, EACH)
        .map((target) => ({ student, target })),
    ),
  );
  console.log(
    `seed ${seed}: ${wanted.length} applications of ${actors.length} students to ${targets.length} offers, offered at ${RATE}/s; throttles × ${THROTTLE_FACTOR}`,
  );
  Object.assign(counts, { requests: 0, retries: 0, unknown: 0 });
  const [{ acknowledged, refused, seconds }, kills] = await Promise.all([
    play(call, wanted, RATE, ownerOf),
    haunt([servers, worker, database.victim], (wanted.length / RATE) * 1000),
  ]);
  const rate = acknowledged.length / seconds;
  const count = (is: "sent" | "promised" | "confirmed") => acknowledged.filter((one) => one[is]).length;
  console.log(`killed: ${kills.join(", ")}`);
  console.log(
    `acknowledged ${acknowledged.length} (sent ${count("sent")}, promised ${count("promised")}, confirmed ${count("confirmed")}) in ${seconds.toFixed(1)} s = ${rate.toFixed(1)}/s; ${counts.requests} requests, ${counts.retries} repeated, ${counts.unknown} without an answer`,
  );
  const reasons = Map.groupBy(refused, (reason) => reason);
  for (const [reason, all] of reasons) console.log(`refused ${all.length} × ${reason}`);
  const waiting = async () =>
    Number((await owner.query("select count(*) as n from letters where sent_at is null")).rows[0]?.n);
  const drained = await until(async () => (await waiting()) === 0, DRAIN_MS);
  if (!drained) failures.push(`${await waiting()} letters still wait`);
  failures.push(...(await unreadable(call, acknowledged)), ...(await broken(owner, since)));
  const post = await checkPost(owner, mail.received, since);
  failures.push(...post.wrong);
  if (acknowledged.length < 500) failures.push(`only ${acknowledged.length} applications`);
  if (rate < 20) failures.push(`only ${rate.toFixed(1)} a second`);
  console.log(
    `letters ${post.letters}, left ${mail.received.length}, duplicates ${post.duplicates}, all under their row's Message-ID; ${((Date.now() - started) / 1000).toFixed(0)} s in all`,
  );
} catch (error) {
  failures.push(String(error));
} finally {
  await owner.end();
  await Promise.all([servers.stop(), worker.stop()]);
  await database.victim.stop();
  await mail.stop();
  if (failures.length === 0) await rm(folder, { recursive: true, force: true });
}
for (const failure of failures.slice(0, 20)) console.log(`✗ ${failure}`);
console.log(failures.length === 0 ? "✓ nothing lost" : `✗ ${failures.length} violations; logs in ${folder}`);
process.exit(failures.length === 0 ? 0 : 1);
