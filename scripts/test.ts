import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildClient } from "./build-client.ts";
import { findBrowser } from "./browser.ts";
import { measureSize } from "./size.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const BIN = path.join(ROOT, "node_modules/.bin");
const LAYERS: readonly (readonly [name: string, projects: readonly string[]])[] = [
  ["unit", ["shared", "client"]],
  ["server", ["server"]],
  ["fuzz", ["fuzz"]],
  ["browser", ["e2e"]],
];

type Count = { readonly passed: number; readonly failed: number };
const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} s`;

/** One layer through vitest; a layer that ends without a report counts as one failure. */
function runLayer(name: string, projects: readonly string[], folder: string): Count {
  const report = path.join(folder, `${name}.json`);
  const flags = projects.flatMap((project) => ["--project", project]);
  spawnSync(
    path.join(BIN, "vitest"),
    ["run", ...flags, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { cwd: ROOT, stdio: "inherit" },
  );
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      success: boolean;
    };
    return { passed: numPassedTests, failed: success ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Counts a step that is no vitest layer as one test. */
async function step(work: () => unknown): Promise<Count> {
  try {
    await work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const folder = mkdtempSync(path.join(tmpdir(), "praktika-report-"));
const times: string[] = [];
const counts: Count[] = [];
async function timed(name: string, work: () => Promise<Count>): Promise<void> {
  const began = Date.now();
  counts.push(await work());
  times.push(`${name} ${seconds(began)}`);
}

const wanted = process.argv.slice(2);
const runs = (name: string) => wanted.length === 0 || wanted.includes(name);
if (runs("check"))
  await timed("check", () =>
    step(() => execFileSync(process.execPath, ["scripts/check.ts"], { cwd: ROOT, stdio: "inherit" })),
  );
if (runs("size") || runs("browser"))
  await timed("build and size", () =>
    step(async () => {
      await buildClient();
      measureSize();
    }),
  );
if (runs("browser")) await timed("browser found", () => step(findBrowser));
for (const [name, projects] of LAYERS) if (runs(name)) await timed(name, async () => runLayer(name, projects, folder));
rmSync(folder, { recursive: true, force: true });

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${times.join(" · ")}\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
