import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ROOT = path.resolve(import.meta.dirname, "../..");
const READY_MS = 120_000;

export type Program = { readonly base: string; stop(): Promise<void> };

/** The whole product with its demo data, on a free port and a database of its own. */
export async function startProgram(settings: Readonly<Record<string, string>> = {}): Promise<Program> {
  const folder = await mkdtemp(path.join(tmpdir(), "praktika-e2e-"));
  await chmod(folder, 0o755);
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const program = spawn(process.execPath, ["server/src/main.ts"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: String(port),
      PUBLIC_URL: base,
      DATA_DIR: path.join(folder, "data"),
      THROTTLE_FACTOR: "100",
      LOG_LEVEL: "error",
      ...settings,
    },
  });
  const stop = async () => {
    await ended(program);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(base);
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, stop };
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const exit = new Promise((resolve) => program.once("exit", resolve));
  program.kill("SIGTERM");
  await exit;
}

async function ready(base: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < READY_MS; await sleep(250)) {
    const answer = await fetch(`${base}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error("the program was not ready in time");
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
