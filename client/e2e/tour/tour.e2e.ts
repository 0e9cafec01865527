import { expect, it } from "vitest";
import { pagesOf } from "../../../server/src/pages/page-table.ts";
import { faultsOf } from "../faults.ts";
import { useStage } from "../stage.ts";
import { VIEWS } from "../views.ts";
import { walk } from "./walk.ts";

const stage = useStage();
const visited = new Set<string>();
const fits = (pattern: string, pathname: string) => new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+")}$`).test(pathname);

it.each(VIEWS)(
  "finds no barrier on any page or state at $width pixels, $theme",
  async (view) => {
    const found: string[] = [];
    const missed = await walk(stage.browser, stage.base, view, async ({ who, stop, page }) => {
      visited.add(new URL(page.url()).pathname);
      const faults = await faultsOf(page);
      found.push(...faults.map((fault) => `${who}, ${stop.name}: ${fault}`));
    });
    expect([...found, ...missed]).toEqual([]);
  },
  600_000,
);

it("was on every page the server knows", () => {
  const missed = Object.keys(pagesOf({ demo: true })).filter(
    (pattern) => ![...visited].some((pathname) => fits(pattern, pathname)),
  );
  expect(missed).toEqual([]);
});
