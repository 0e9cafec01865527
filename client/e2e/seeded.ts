import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { ready, startProgram } from "../../server/test/program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A data folder of a program that was seeded and stopped: every journey begins with a copy. */
    seeded: string;
  }
}

/** Seeds the demo once for all journeys. */
export default async function seedOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "praktika-seeded-"));
  await chmod(folder, 0o755);
  const seeded = path.join(folder, "data");
  const program = await startProgram(seeded);
  await ready(program);
  program.child.kill("SIGTERM");
  await program.ended;
  project.provide("seeded", seeded);
  return () => rm(folder, { recursive: true, force: true });
}
