import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ready, startProgram } from "../../server/test/program.ts";

export type Running = { readonly base: string; stop(): Promise<void> };

/** The whole product with its demo data, on a free port and a database of its own. */
export async function runProgram(): Promise<Running> {
  const folder = await mkdtemp(path.join(tmpdir(), "praktika-e2e-"));
  await chmod(folder, 0o755);
  const program = await startProgram(path.join(folder, "data"));
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
