import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { runProgram } from "../client/e2e/program.ts";
import { walk } from "../client/e2e/tour/walk.ts";
import { ALL_VIEWS } from "../client/e2e/views.ts";
import { findBrowser } from "./browser.ts";
import { buildClient } from "./build-client.ts";

const FOLDER = path.resolve(import.meta.dirname, "../screenshots");

/** The key pages at two widths in two themes, one picture each. */
mkdirSync(FOLDER, { recursive: true });
await buildClient();
const program = await runProgram();
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  for (const view of ALL_VIEWS) {
    const missed = await walk(
      browser,
      program.base,
      view,
      async ({ stop, page }) => {
        const file = `${stop.name.replaceAll(/[^a-z]+/g, "-")}-${view.width}-${view.theme}.png`;
        await page.screenshot({ path: path.join(FOLDER, file), fullPage: true });
        console.log(file);
      },
      ({ picture }) => picture === true,
    );
    for (const line of missed) console.error(line);
  }
} finally {
  await browser.close();
  await program.stop();
}
