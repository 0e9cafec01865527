import { spawnSync } from "node:child_process";
import path from "node:path";

/** `npm run fuzz -- 600 [seed]`: hostile requests of all roles for so many seconds; a seed repeats a run. */
const [seconds = "600", seed] = process.argv.slice(2);
const ROOT = path.resolve(import.meta.dirname, "..");
const { status } = spawnSync(path.join(ROOT, "node_modules/.bin/vitest"), ["run", "--project", "fuzz"], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, FUZZ_SECONDS: seconds, ...(seed && { FUZZ_SEED: seed }) },
});
process.exitCode = status ?? 1;
