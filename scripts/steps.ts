import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const BIN = path.join(ROOT, "node_modules/.bin");
type Step = readonly [name: string, command: string, ...args: string[]];

/** Runs installed commands one after the other, all of them even after a failure; answers 1 when one failed. */
export function steps(all: readonly Step[]): number {
  let failed = 0;
  for (const [name, command, ...args] of all) {
    const began = Date.now();
    const { status } = spawnSync(path.join(BIN, command), args, { cwd: ROOT, stdio: "inherit" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
    if (status !== 0) failed = 1;
  }
  return failed;
}
