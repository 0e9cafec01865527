import { setTimeout as sleep } from "node:timers/promises";
import { buildApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { MigrationError } from "./db/migrate.ts";
import { DEMO_LOGINS } from "./demo/logins.ts";
import { seedDemo } from "./demo/seed.ts";
import { AlreadyRunning, lockInstance } from "./instance-lock.ts";
import { startWorker } from "./jobs/worker.ts";
import { openDatabase, openDeps } from "./open.ts";
import { assertFree, PortInUse } from "./port.ts";
import { localSecret } from "./secrets.ts";

/** Milliseconds from the signal to the end, whatever still hangs. */
const GRACE_MS = 25_000;
/** Milliseconds in which a load balancer notices that we are not ready any more. */
const NOTICE_MS = 2_000;
type Closing = (() => Promise<unknown>)[];

/** Opens everything in order and remembers how to close it, newest first: no new requests, then no new jobs, then the database. */
async function start(config: Config, closing: Closing): Promise<void> {
  const serves = config.process !== "worker";
  if (!config.production) closing.push(await lockInstance(config.dataDir, process.pid));
  if (serves) await assertFree(config.host, config.port);
  const database = await openDatabase(config);
  closing.push(() => database.close());
  const deps = openDeps(config, database.db);
  if (config.demo) await seedDemo(deps);
  if (config.process !== "api") {
    const worker = await startWorker(deps, database.ownerUrl);
    closing.push(() => worker.stop());
  }
  if (serves) {
    const app = await buildApp(deps);
    closing.push(async () => {
      app.leave();
      if (config.production) await sleep(NOTICE_MS);
      await app.close();
    });
    await app.listen({ host: config.host, port: config.port });
  }
  if (!config.production) greet(config, database.folder);
}

function greet(config: Config, folder: string | undefined): void {
  const lines = [`Praktikumsbörse Ruhr: ${config.publicUrl}`, ...(folder ? [`Database: ${folder}`] : [])];
  if (config.demo)
    lines.push(
      "Demo logins:",
      ...DEMO_LOGINS.map(({ role, email, password }) => `  ${role.padEnd(32)} ${email.padEnd(44)} ${password}`),
    );
  console.log(`${lines.join("\n")}\nReady. Ctrl-C stops everything.`);
}

async function closeAll(closing: Closing): Promise<void> {
  for (const close of closing.toReversed()) await close().catch(() => undefined);
}

/** Errors an operator can act on are one sentence; anything else keeps its stack. */
function explain(error: unknown): void {
  const known = [ConfigError, MigrationError, AlreadyRunning, PortInUse].some((kind) => error instanceof kind);
  console.error(known && error instanceof Error ? error.message : error);
}

async function main(): Promise<void> {
  const closing: Closing = [];
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await Promise.race([closeAll(closing), sleep(GRACE_MS)]);
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
  try {
    await start(readConfig(process.env, localSecret), closing);
  } catch (error) {
    explain(error);
    await stop(1);
  }
}

await main();
