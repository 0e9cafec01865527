import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { runProgram } from "../client/e2e/program.ts";
import { buildClient } from "../scripts/build-client.ts";
import { findBrowser } from "../scripts/browser.ts";

const RUNS = 5;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const METRICS = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"] as const;
type Run = Readonly<Record<string, number>>;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One run with the mobile preset: scores of 0–100, times in milliseconds, the shift as it is; undefined when Chrome took no pictures. */
async function run(url: string, port: number): Promise<Run | undefined> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], output: "json", logLevel: "error" });
  if (!result) throw new Error(`no result for ${url}`);
  const { categories, audits } = result.lhr;
  if (categories["performance"]?.score == null) return undefined;
  return Object.fromEntries([
    ...CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ...METRICS.map((name) => [name, audits[name]?.numericValue ?? Number.NaN]),
  ]) as Run;
}

/** Start, results and an offer, five runs each, the median of every figure. */
await buildClient();
const program = await runProgram();
const { executablePath, args } = await findBrowser();
try {
  const offers = (await (await fetch(`${program.base}/api/v1/offers?limit=1`)).json()) as { items: { id: string }[] };
  const pages = { start: "/", results: "/praktika", offer: `/praktika/${offers.items[0]?.id ?? ""}` };
  for (const [name, path] of Object.entries(pages)) {
    const runs: Run[] = [];
    for (let tries = 0; runs.length < RUNS && tries < 2 * RUNS; tries += 1) {
      const chrome = await launch({ chromePath: executablePath, chromeFlags: ["--headless=new", ...args] });
      const one = await run(program.base + path, chrome.port);
      if (one) runs.push(one);
      chrome.kill();
    }
    const figures = [...CATEGORIES, ...METRICS].map(
      (key) => `${key} ${Math.round(median(runs.map((one) => one[key] ?? Number.NaN)) * 1000) / 1000}`,
    );
    console.log(`${name}: ${runs.length} runs, ${figures.join(", ")}`);
  }
} finally {
  await program.stop();
}
