import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ready, startProgram } from "../../server/test/program.ts";

export type Running = { readonly base: string; stop(): Promise<void> };

/** The whole product with its demo data, on a free port and a database of its own; a copy of a seeded folder is ready sooner. */
export async function runProgram(seeded?: string): Promise<Running> {
  const folder = await mkdtemp(path.join(tmpdir(), "praktika-e2e-"));
  await chmod(folder, 0o755);
  const data = path.join(folder, "data");
  if (seeded) execFileSync("cp", ["-a", seeded, data]);
  const program = await startProgram(data);
  const stop = async () => {
    program.child.kill("SIGTERM");
    await program.ended;
    await rm(folder, { recursive: true, force: true });
  };
  await ready(program).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { base: program.base, stop };
}
