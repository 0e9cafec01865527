import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PublicOffer } from "@praktika/shared/offers/contract";
import { addDays } from "@praktika/shared/values/dates";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Program, processesOn, ready, startProgram } from "../test/program.ts";
import { DEMO_PASSWORD } from "./demo/logins.ts";

const APPLICATIONS = 50;
let folder = "";
let dataDir = "";
let program: Program;
let cookie = "";

const call = (method: string, address: string, body?: unknown) =>
  fetch(program.base + address, {
    method,
    headers: {
      cookie,
      "x-requested-with": "praktika",
      "idempotency-key": crypto.randomUUID(),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const read = async <T>(address: string): Promise<T> => (await (await call("GET", address)).json()) as T;

async function signIn(): Promise<void> {
  const answer = await call("POST", "/api/v1/auth/login", { email: "lina@demo.example", password: DEMO_PASSWORD });
  cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** A draft for an offer's first bookable period; answers its id when it was acknowledged. */
async function apply(offer: PublicOffer): Promise<string | undefined> {
  const period = offer.periods.find(({ bookable }) => bookable);
  if (!period) return undefined;
  const endsOn = period.minDays === null ? period.endsOn : addDays(period.startsOn, period.minDays - 1);
  const body = {
    wish: { periodId: period.id, startsOn: period.startsOn, endsOn },
    answers: ["Ich möchte das lernen.", "Ich bin geduldig.", "Alles."],
    schoolInformed: true,
  };
  const answer = await call("POST", `/api/v1/offers/${offer.id}/applications`, body);
  return answer.status === 201 ? ((await answer.json()) as { id: string }).id : undefined;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "praktika-program-"));
  await chmod(folder, 0o755);
  dataDir = path.join(folder, "data");
  program = await startProgram(dataDir);
  await ready(program);
}, 150_000);
afterAll(async () => {
  program.child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

it("prints its address and the demo's logins", () => {
  expect(program.output()).toContain("Praktikumsbörse Ruhr: http://localhost:");
  expect(program.output()).toContain("pruefung.bochum@demo.example");
});

it("says so when another instance works on the same data, and ends with 1", async () => {
  const second = await startProgram(dataDir);
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/Another instance \(process \d+\) already uses/);
});

it("says so when its port is taken", async () => {
  const second = await startProgram(path.join(folder, "other"), { PORT: new URL(program.base).port });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain("is used by another program");
});

it("says which setting is wrong", async () => {
  const second = await startProgram(path.join(folder, "other"), { LOG_LEVEL: "loud" });
  expect(await second.ended).toBe(1);
  expect(second.output().trim().split("\n")).toHaveLength(1);
  expect(second.output()).toContain("LOG_LEVEL is not usable");
});

it("keeps every acknowledged application when server and database are killed, and is not seeded again", async () => {
  await signIn();
  const { items } = await read<{ items: { id: string }[] }>("/api/v1/offers?limit=100");
  const offers = await Promise.all(
    items.slice(0, APPLICATIONS).map(({ id }) => read<PublicOffer>(`/api/v1/offers/${id}`)),
  );
  const ids = (await Promise.all(offers.map(apply))).filter((id) => id !== undefined);
  const postmaster = Number((await readFile(path.join(dataDir, "postgres/postmaster.pid"), "utf8")).split("\n")[0]);
  program.child.kill("SIGKILL");
  process.kill(postmaster, "SIGKILL");
  expect(ids).toHaveLength(APPLICATIONS);
  await program.ended;

  program = await startProgram(dataDir);
  await ready(program);
  for (const id of ids) expect((await call("GET", `/api/v1/me/applications/${id}`)).status).toBe(200);
  const again = await read<{ items: unknown[] }>("/api/v1/offers?limit=100");
  expect(again.items).toHaveLength(items.length);
}, 120_000);

it("ends on Ctrl-C without leaving a process, and finds its data again", async () => {
  program.child.kill("SIGINT");
  expect(await program.ended).toBe(0);
  expect(await processesOn(dataDir)).toEqual([]);
  program = await startProgram(dataDir);
  await ready(program);
  expect((await call("GET", "/api/v1/me")).status).toBe(200);
  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  expect(await processesOn(dataDir)).toEqual([]);
}, 60_000);
