import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile, readlink } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../src/port.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The real program as its own process. */
export type Program = {
  readonly base: string;
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

export async function startProgram(dataDir: string, env: Record<string, string> = {}): Promise<Program> {
  const port = env["PORT"] ?? String(await freePort());
  const child = spawn(process.execPath, ["server/src/main.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: port,
      DATA_DIR: dataDir,
      LOG_LEVEL: "error",
      THROTTLE_FACTOR: "1000",
      ...env,
    },
  });
  const lines: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => lines.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => lines.push(chunk.toString()));
  return {
    base: `http://127.0.0.1:${port}`,
    child,
    output: () => lines.join(""),
    ended: new Promise((resolve) => child.once("exit", (code) => resolve(code))),
  };
}

/** Waits until it answers; throws with what it said when it ends instead. */
export async function ready(program: Program): Promise<void> {
  for (let tries = 0; tries < 480; tries += 1) {
    if (program.child.exitCode !== null) throw new Error(`the program ended: ${program.output()}`);
    const answer = await fetch(`${program.base}/health/ready`).catch(() => undefined);
    if (answer?.ok && program.output().includes("Ready")) return;
    await sleep(250);
  }
  throw new Error(`not ready in two minutes: ${program.output()}`);
}

/** Processes whose command line or open files name `folder`. */
export async function processesOn(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number)) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    const open = await Promise.all(files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => "")));
    if (command.includes(folder) || open.some((target) => target.startsWith(folder))) found.push(pid);
  }
  return found;
}
