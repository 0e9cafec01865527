import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startCluster } from "../server/src/db/embedded.ts";
import { freePort } from "../server/src/port.ts";
import { type Counts, insistentClient } from "./chaos/client.ts";
import { keepRunning } from "./chaos/processes.ts";
import { ANSWERS, findTargets, setStage, signIn } from "./chaos/stage.ts";

// Whether time tells who has an account: `npm run bench:enumeration [pairs]`. Known and unknown addresses by turns, over all routes
// that take one; prints both medians and their difference. More than a tenth is a failure.
const PAIRS = Number(process.argv[2] ?? 200);
const ALLOWED = 0.1;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number) => `${value.toFixed(2).padStart(7)} ms`;

const folder = await mkdtemp(path.join(tmpdir(), "praktika-enumeration-"));
await chmod(folder, 0o755);
const password = "of-the-enumeration";
const cluster = await startCluster({ folder: path.join(folder, "postgres"), password, durable: true });
const known = await setStage(cluster.url, password, PAIRS + 1);
const base = `http://127.0.0.1:${await freePort()}`;
const program = keepRunning(
  "server",
  {
    NODE_ENV: "production",
    PROCESS: "api",
    PORT: new URL(base).port,
    PUBLIC_URL: "https://praktikum.example",
    DATABASE_URL: cluster.url,
    JWT_SECRET: password.repeat(3),
    SMTP_URL: "smtp://127.0.0.1:1",
    THROTTLE_FACTOR: "100000",
  },
  folder,
);
const counts: Counts = { requests: 0, retries: 0, unknown: 0 };
const call = insistentClient([base], counts);
const [target] = await findTargets(call, await signIn(call, known[PAIRS] ?? ""), 1);
const application = {
  wish: target?.wish,
  answers: ANSWERS,
  schoolInformed: true,
  firstName: "Mina",
  lastName: "Muster",
  birthMonth: 1,
  birthYear: new Date().getUTCFullYear() - 21,
  postcode: "44787",
  stage: "university",
  germanLevel: "c2",
  consent: true,
};
const ROUTES: readonly (readonly [name: string, path: string, body: (email: string) => object])[] = [
  ["register", "/api/v1/auth/register", (email) => ({ email, as: "student" })],
  ["sign in by password", "/api/v1/auth/login", (email) => ({ email, password: "falsche Worte" })],
  ["sign in by code", "/api/v1/auth/login", (email) => ({ email, code: "000000" })],
  ["ask for a code", "/api/v1/auth/code", (email) => ({ email })],
  ["forgot the password", "/api/v1/auth/password/forgot", (email) => ({ email })],
  ["apply by mail", `/api/v1/offers/${target?.id}/applications/by-mail`, (email) => ({ ...application, email })],
];

/** One request: how long it took and everything else that could tell, without what is new in every answer. */
async function ask(address: string, body: object): Promise<readonly [time: number, said: string]> {
  const headers = {
    "content-type": "application/json",
    "x-requested-with": "praktika",
    "idempotency-key": crypto.randomUUID(),
  };
  const began = performance.now();
  const answer = await fetch(base + address, { method: "POST", headers, body: JSON.stringify(body) });
  const text = await answer.text();
  const time = performance.now() - began;
  const names = [...answer.headers.keys()].sort().join(" ");
  return [time, `${answer.status} ${names} ${text.replace(/"requestId":"[^"]*"/, "")}`];
}

let failures = 0;
for (const [name, address, body] of ROUTES) {
  const times: [known: number[], unknown: number[]] = [[], []];
  const said = new Set<string>();
  for (let pair = -10; pair < PAIRS; pair += 1) {
    const turn = pair % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const side of turn) {
      const email = side === 0 ? (known[Math.abs(pair)] ?? "") : `nobody${Math.abs(pair)}@chaos.example`;
      const [time, answer] = await ask(address, body(email));
      said.add(answer);
      if (pair >= 0) times[side].push(time);
    }
  }
  const [of, without] = [median(times[0]), median(times[1])];
  const difference = Math.abs(of - without) / Math.min(of, without);
  const fine = difference < ALLOWED && said.size === 1;
  if (!fine) failures += 1;
  console.log(
    `${fine ? "✓" : "✗"} ${name.padEnd(20)} known ${ms(of)}  unknown ${ms(without)}  differ ${(difference * 100).toFixed(1).padStart(5)} %  ${said.size === 1 ? "one answer" : [...said].join(" | ")}`,
  );
}
await program.stop();
await cluster.stop();
await rm(folder, { recursive: true, force: true });
process.exit(failures === 0 ? 0 : 1);
