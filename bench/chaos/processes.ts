import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import path from "node:path";
import { startCluster } from "../../server/src/db/embedded.ts";
import { freePort } from "../../server/src/port.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const AGAIN_MS = 300;

/** Something that is killed without warning and comes back, as under an orchestrator. */
export type Victim = { readonly name: string; kill(): Promise<void>; stop(): Promise<void> };

/** The real program, started again whenever it ends. */
export function keepRunning(name: string, env: Record<string, string>, folder: string): Victim {
  const log = openSync(path.join(folder, `${name}.log`), "a");
  let child: ChildProcess;
  let stopped = false;
  const start = (): void => {
    if (stopped) return;
    child = spawn(process.execPath, ["server/src/main.ts"], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", log, log],
    });
    child.once("exit", () => setTimeout(start, AGAIN_MS));
  };
  start();
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  return {
    name,
    kill: () => end("SIGKILL"),
    stop: () => {
      stopped = true;
      return end("SIGTERM");
    },
  };
}

/** Several that are one to the outside: killed in turn. */
export function inTurn(name: string, all: readonly Victim[]): Victim {
  let turn = 0;
  return {
    name,
    kill: () => {
      turn += 1;
      return all[turn % all.length]?.kill() ?? Promise.resolve();
    },
    stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
  };
}

/** A durable PostgreSQL that comes back under the same address. */
export async function keepDatabase(folder: string, password: string) {
  const port = await freePort();
  const launch = () => startCluster({ folder: path.join(folder, "postgres"), password, durable: true, port });
  let cluster = await launch();
  const victim: Victim = {
    name: "postgresql",
    kill: async () => {
      process.kill(cluster.pid, "SIGKILL");
      cluster = await launch();
    },
    stop: () => cluster.stop(),
  };
  return { victim, url: (role: string) => `postgres://${role}:${password}@127.0.0.1:${port}/postgres` };
}
