import { german } from "@praktika/shared/texts/german";
import { expect, it } from "vitest";
import { useStage, Visitor } from "./stage.ts";

const stage = useStage();
type Listed = { readonly items: readonly { readonly id: string; readonly title: string }[] };
const newest = async (): Promise<Listed["items"][number]> => {
  const { items } = (await (await fetch(`${stage.base}/api/v1/offers?limit=1`)).json()) as Listed;
  const [first] = items;
  if (!first) throw new Error("the demo has no offer");
  return first;
};
const PAGES: readonly (readonly [name: string, path: (id: string) => string])[] = [
  ["start", () => "/"],
  ["results", () => "/praktika"],
  ["offer", (id) => `/praktika/${id}`],
];

it.each(PAGES)("shows the %s page before any script runs", async (_, path) => {
  const { id, title } = await newest();
  const context = await stage.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(stage.base + path(id));
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.getByText(title).first().isVisible()).toBe(true);
  await context.close();
});

it.each(PAGES)("wakes the %s page without drawing it again", async (_, path) => {
  const { id } = await newest();
  const visitor = await Visitor.arrive(stage, { width: 1280, theme: "dark" });
  await visitor.page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () =>
      document.querySelector("h1")?.setAttribute("data-drawn", "by the server"),
    );
  });
  await visitor.open(path(id));
  await visitor.press(german["common.dark"]);
  await visitor.page.locator('html[data-kern-theme="light"]').waitFor();
  expect(await visitor.page.locator("h1").getAttribute("data-drawn"), "the heading is still the server's").toBe(
    "by the server",
  );
  await visitor.leave();
});

it.each(PAGES)("mirrors the %s page for a language that is read from the right", async (name, path) => {
  const { id } = await newest();
  const visitor = await Visitor.arrive(stage, { width: 360, theme: "light" });
  await visitor.open(path(id));
  await visitor.page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await visitor.isClean("from the right");
  const turned = await visitor.page.evaluate(() =>
    [...document.querySelectorAll(".b-icon--dir, .b-plan__v")]
      .filter((one) => one.checkVisibility())
      .map((one) => getComputedStyle(one).transform),
  );
  expect(turned.filter((transform) => transform !== "matrix(-1, 0, 0, 1, 0, 0)")).toEqual([]);
  if (name !== "results") expect(turned.length, "something points somewhere").toBeGreaterThan(0);
  await visitor.leave();
});
