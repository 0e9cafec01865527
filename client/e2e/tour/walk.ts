import type { Browser, Page } from "playwright-core";
import { stands } from "../faults.ts";
import { type View, windowOf } from "../views.ts";
import { LOGINS, type Stop, TOUR, type Who } from "./stops.ts";

const PASSWORD = "praktikum-ruhr-2027";

async function signIn(page: Page, base: string, who: Who): Promise<void> {
  if (who === "visitor") return;
  await page.goto(new URL("/anmelden", base).href);
  await page.getByLabel("E-Mail-Adresse").first().fill(LOGINS[who]);
  await page.getByLabel("Passwort").first().fill(PASSWORD);
  await page.getByRole("button", { name: /^Anmelden$/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/anmelden"));
}

type Seen = { readonly who: Who; readonly stop: Stop; readonly page: Page };
/** Goes through every stop in one window per person and shows each to `look`; answers what could not be reached, and why. */
export async function walk(
  browser: Browser,
  base: string,
  view: View,
  look: (seen: Seen) => Promise<void>,
  wanted: (stop: Stop) => boolean = () => true,
): Promise<string[]> {
  const missed: string[] = [];
  for (const who of Object.keys(TOUR) as Who[]) {
    const context = await windowOf(browser, view);
    const page = await context.newPage();
    await page.goto(base);
    await signIn(page, base, who);
    for (const stop of TOUR[who].filter(wanted)) {
      try {
        await reach(page, base, stop);
        await look({ who, stop, page });
      } catch (error) {
        missed.push(`${who}, ${stop.name}: not reached, ${error instanceof Error ? error.message : String(error)}`);
      }
      await stop.undo?.(page);
    }
    await context.close();
  }
  return missed;
}

async function reach(page: Page, base: string, { path, act }: Stop): Promise<void> {
  const address = typeof path === "string" ? path : await path(page);
  await page.goto(new URL(address, base).href);
  await stands(page);
  await act?.(page);
  await stands(page);
}
