import { randomBytes } from "node:crypto";
import pg from "pg";
import supertest from "supertest";
import { afterAll, beforeAll, inject } from "vitest";
import { type App, buildApp } from "#src/app.ts";
import { connect, type Db } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { uuidv7 } from "#src/ids.ts";
import { openLog } from "#src/log.ts";
import type { Message } from "#src/mail/mailer.ts";
import { APP_PASSWORD } from "./database.ts";

/** A test's own world: database, clock, mailbox and log; `app` and `deps` exist from `beforeAll` on. */
export type World = {
  readonly app: App;
  readonly deps: Deps;
  readonly db: Db;
  /** The owner's connection, for looking behind the scenes; not bound to scopes. */
  readonly owner: pg.Pool;
  /** Every letter that left, in order. */
  readonly mails: Message[];
  /** Every line that was logged. */
  readonly logs: string[];
  now: Date;
};

/** The app on its own freshly cloned database; the clock stands at 2027-01-11 09:00 Berlin until a test moves it. */
export function useWorld(start = "2027-01-11T08:00:00Z"): World {
  const world = { mails: [], logs: [], now: new Date(start) } as unknown as { -readonly [K in keyof World]: World[K] };
  let close = async () => {};
  beforeAll(async () => {
    const { ownerUrl, appUrl } = await cloneTemplate();
    const { db, close: closePool } = connect(appUrl, 40);
    world.owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
    world.db = db;
    world.deps = {
      db,
      clock: () => world.now,
      newId: () => uuidv7(world.now),
      mail: { send: async (message) => void world.mails.push(message), read: async () => [] },
      log: openLog("trace", { write: (line) => void world.logs.push(line) }),
      config: {
        production: false,
        port: 0,
        host: "127.0.0.1",
        publicUrl: "http://localhost:3000",
        databaseUrl: appUrl,
        databaseOwnerUrl: ownerUrl,
        dataDir: "",
        smtpUrl: "smtp://127.0.0.1:1",
        mailFrom: "noreply@praktikumsboerse.example",
        demo: true,
        process: "api",
        logLevel: "trace",
        trustProxy: undefined,
        jwtSecret: "a-secret-of-the-tests-that-is-long-enough",
        throttleFactor: 10_000,
        quietHours: false,
      },
    };
    world.app = await buildApp(world.deps);
    close = async () => {
      await world.app.close();
      await world.owner.end();
      await closePool();
    };
  });
  afterAll(() => close());
  return world;
}

type Verb = "get" | "post" | "put" | "patch" | "delete";

/** A caller with fixed headers: `as(world, cookie)("post", "/api/v1/…").send({})`. */
export const as =
  (world: World, cookie?: string) =>
  (verb: Verb, path: string): supertest.Test => {
    const request = supertest(world.app.server)[verb](path).set("x-requested-with", "praktika");
    return cookie ? request.set("cookie", cookie) : request;
  };

async function cloneTemplate(): Promise<{ ownerUrl: string; appUrl: string }> {
  const adminUrl = inject("adminUrl");
  const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query("select pg_advisory_lock(1)");
  await admin.query(`create database ${name} template ${inject("template")}`);
  await admin.end();
  const ownerUrl = adminUrl.replace(/\/[^/]*$/, `/${name}`);
  const app = new URL(ownerUrl);
  Object.assign(app, { username: "app", password: APP_PASSWORD });
  return { ownerUrl, appUrl: app.href };
}
