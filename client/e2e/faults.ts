import type axe from "axe-core";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The page answers to clicks: what the server drew has got its scripts. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => "awake" in document.documentElement.dataset);
}

/** The page is awake and has its heading, its type and no place that still waits for data. */
export async function stands(page: Page): Promise<void> {
  await awake(page);
  await page.waitForFunction(
    () =>
      document.querySelector(".b-skel:not([data-sample] *), .b-coming") === null &&
      document.querySelector("main h1") !== null &&
      document.fonts.status === "loaded",
  );
}

const NARROWEST = 320;

/** By how many pixels something is wider than the window. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** On a phone also the narrowest window, which is 1280 pixels at 400 %. */
async function tooWide(page: Page): Promise<string[]> {
  const now = page.viewportSize();
  const widths = now && now.width < 2 * NARROWEST ? [now.width, NARROWEST] : [now?.width ?? NARROWEST];
  const found: string[] = [];
  for (const width of widths) {
    if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: now?.height ?? 900 });
    const pixels = await overhang(page);
    if (pixels > 0) found.push(`wider than a window of ${width} pixels by ${pixels}`);
  }
  if (now && widths.length > 1) await page.setViewportSize(now);
  return found;
}

const AXE = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Axe runs in the page itself, which has no frames; it is brought once per document, past the page's policy. */
async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      }),
    STANDARDS,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 160))
        .slice(0, 3)
        .join(" | ")}`,
  );
}

/** What axe finds on the page as it stands, and what is wider than the window; nothing when all is well. */
export const faultsOf = async (page: Page): Promise<string[]> => [...(await barriers(page)), ...(await tooWide(page))];
