import { chmod, mkdtemp, rm } from "node:fs/promises";
import { Agent, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_PASSWORD } from "#src/demo/logins.ts";
import { startMailServer } from "../../test/mail-server.ts";
import { type Program, ready, startProgram } from "../../test/program.ts";
import { layWire, type Wire } from "../../test/tcp-proxy.ts";
import { type Cluster, startCluster } from "./embedded.ts";
import { migrate } from "./migrate.ts";

const PASSWORD = "of-the-faults";
let folder = "";
let cluster: Cluster;
let wire: Wire;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let program: Program;
let cookie = "";

const portOf = ({ url }: Cluster) => Number(new URL(url).port);
const startDatabase = () => startCluster({ folder: path.join(folder, "postgres"), password: PASSWORD, durable: false });
const call = (address: string, body?: object) =>
  fetch(program.base + address, {
    method: body ? "POST" : "GET",
    headers: { cookie, "x-requested-with": "praktika", ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};
async function eventually(holds: () => boolean | Promise<boolean>, within = 30): Promise<void> {
  for (const end = Date.now() + within * 1000; !(await holds()); await new Promise((done) => setTimeout(done, 200)))
    if (Date.now() > end) throw new Error("never happened");
}
/** A queue that lost its connections takes this long to be replaced (jobs/worker.ts). */
const LETTER_SECONDS = 60;
/** A letter asked for now leaves. */
async function letterLeaves(to: string): Promise<void> {
  const before = mail.received.length;
  expect((await call("/api/v1/auth/register", { email: to, as: "student" })).status).toBe(202);
  await eventually(() => mail.received.slice(before).some((letter) => letter.includes(to)), LETTER_SECONDS);
}
const isReady = async () => (await call("/health/ready")).status === 200;
/** One call of every sort: public, somebody's own, changing. */
const calls = () => [
  call("/api/v1/offers"),
  call("/api/v1/me"),
  call("/api/v1/auth/login", { email: "lina@demo.example", password: DEMO_PASSWORD }),
  call("/api/v1/auth/register", { email: "neu@example.org", as: "student" }),
];
const worksAsBefore = async () => {
  for (const answer of await Promise.all([...calls(), ...calls(), ...calls(), ...calls(), ...calls(), ...calls()]))
    expect(answer.status).toBeLessThan(300);
  expect((await call("/praktika")).status).toBe(200);
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "praktika-faults-"));
  await chmod(folder, 0o755);
  cluster = await startDatabase();
  await migrate(cluster.url, PASSWORD);
  wire = await layWire(portOf(cluster));
  mail = await startMailServer();
  program = await startProgram(path.join(folder, "data"), {
    DATABASE_URL: `postgres://app:${PASSWORD}@127.0.0.1:${wire.port}/postgres`,
    DATABASE_OWNER_URL: `postgres://owner:${PASSWORD}@127.0.0.1:${wire.port}/postgres`,
    SMTP_URL: mail.url,
    THROTTLE_FACTOR: "100000",
    LOG_LEVEL: "silent",
  });
  await ready(program);
  const answer = await call("/api/v1/auth/login", { email: "lina@demo.example", password: DEMO_PASSWORD });
  cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}, 150_000);
afterAll(async () => {
  program.child.kill("SIGKILL");
  await program.ended;
  await wire.close();
  await mail.stop();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("while the database is stopped", () => {
  beforeAll(async () => {
    await cluster.stop();
    await wire.close();
  });

  it("every call says quickly that it is unavailable and when to come back", async () => {
    const took = await seconds(async () => {
      for (const answer of await Promise.all(calls())) {
        expect(answer.status).toBe(503);
        expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
        expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
        expect(await answer.json()).toMatchObject({ type: "/problems/unavailable", status: 503 });
      }
    });
    expect(took).toBeLessThan(5);
  });

  it.each(["/", "/praktika", "/en/praktika"])("%s is still a page, with status 503", async (address) => {
    const answer = await call(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
    expect(answer.headers.get("retry-after")).toBeTruthy();
    expect(await answer.text()).toMatch(/<title>(Gerade nicht erreichbar|Not available right now)/);
  });

  it("a page that needs no data is whole", async () => {
    expect((await call("/impressum")).status).toBe(200);
  });

  it("the process lives and is not ready", async () => {
    expect((await call("/health/live")).status).toBe(200);
    expect((await call("/health/ready")).status).toBe(503);
  });

  it("everything works again when it is back, letters included, in the same process", async () => {
    cluster = await startDatabase();
    wire.to(portOf(cluster));
    await wire.open();
    await eventually(isReady);
    await worksAsBefore();
    await letterLeaves("danach@example.org");
    expect(program.child.exitCode).toBe(null);
  }, 120_000);
});

it("answers everything, and goes on, when connections are cut under way", async () => {
  const under = Array.from({ length: 10 }, calls).flat();
  for (let cuts = 0; cuts < 5; cuts += 1) {
    await new Promise((done) => setTimeout(done, 60));
    wire.cut();
  }
  for (const answer of await Promise.all(under)) expect([200, 202, 503]).toContain(answer.status);
  await eventually(isReady);
  await worksAsBefore();
}, 60_000);

it("does not wait for a silent database, and does not ask a dead connection twice", async () => {
  await worksAsBefore();
  wire.freeze();
  const took = await seconds(async () => {
    for (const answer of await Promise.all([...calls(), call("/praktika")])) expect(answer.status).toBe(503);
  });
  expect(took).toBeLessThan(16);
  expect(
    await seconds(async () => {
      for (const answer of await Promise.all([...calls(), call("/health/ready")])) expect(answer.status).toBe(503);
    }),
  ).toBeLessThan(5);
  wire.thaw();
  await eventually(isReady);
  await worksAsBefore();
  await letterLeaves("nach-der-stille@example.org");
}, 150_000);

describe("asked to end, the program in production", () => {
  const agent = new Agent({ keepAlive: true });
  const get = (base: string, address: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      request(base + address, { agent }, (answer) => {
        answer.resume().once("end", () => resolve(answer));
      })
        .once("error", reject)
        .end();
    });
  afterAll(() => agent.destroy());

  it("is not ready at once, answers what is under way, and ends with 0 although clients keep their connections", async () => {
    const own = await startProgram(path.join(folder, "production"), {
      NODE_ENV: "production",
      PUBLIC_URL: "https://praktikum.example",
      JWT_SECRET: "a-secret-of-the-tests-that-is-long-enough",
      DATABASE_URL: `postgres://app:${PASSWORD}@127.0.0.1:${wire.port}/postgres`,
      DATABASE_OWNER_URL: `postgres://owner:${PASSWORD}@127.0.0.1:${wire.port}/postgres`,
      SMTP_URL: mail.url,
    });
    await eventually(
      () =>
        get(own.base, "/health/ready").then(
          ({ statusCode }) => statusCode === 200,
          () => false,
        ),
      60,
    );
    await Promise.all(["/api/v1/cities", "/api/v1/fields", "/"].map((address) => get(own.base, address)));
    const lock = new pg.Client(cluster.url);
    await lock.connect();
    await lock.query("begin; lock table offer_index in access exclusive mode");
    const slow = get(own.base, "/api/v1/offers");
    await new Promise((done) => setTimeout(done, 500));
    const took = await seconds(async () => {
      own.child.kill("SIGTERM");
      await eventually(() => get(own.base, "/health/ready").then(({ statusCode }) => statusCode === 503), 1.5);
      expect((await get(own.base, "/health/live")).headers["connection"]).toBe("close");
      await new Promise((done) => setTimeout(done, 2_500));
      await expect(fetch(`${own.base}/health/live`)).rejects.toThrow();
      await lock.query("commit");
      const answer = await slow;
      expect([answer.statusCode, answer.headers["connection"]]).toEqual([200, "close"]);
      expect(await own.ended).toBe(0);
    });
    await lock.end();
    expect(took).toBeLessThan(10);
  }, 90_000);
});
