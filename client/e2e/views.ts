import type { Browser, BrowserContext } from "playwright-core";

/** A window's width in pixels and the theme its visitor chose. */
export type View = { readonly width: number; readonly theme: "light" | "dark" };

export const ALL_VIEWS: readonly View[] = [
  { width: 1280, theme: "light" },
  { width: 360, theme: "dark" },
  { width: 360, theme: "light" },
  { width: 1280, theme: "dark" },
];
/** The two that every run looks at; `VIEWS=all` takes the other two as well. */
export const VIEWS: readonly View[] = process.env["VIEWS"] === "all" ? ALL_VIEWS : ALL_VIEWS.slice(0, 2);

/** A browser profile of its own, at rest (reduced motion), in Berlin. */
export async function windowOf(browser: Browser, { width, theme }: View): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((chosen) => localStorage.setItem("theme", chosen), theme);
  return context;
}
