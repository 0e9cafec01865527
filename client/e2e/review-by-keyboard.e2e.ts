import { describe, expect, it } from "vitest";
import { useStage, Visitor } from "./stage.ts";

const stage = useStage();
const DESK = "pruefung.bochum@demo.example";
/** Keys of a routine review, from reading to the next case being open. */
const MOST_KEYS = 4;

/** A keyboard that counts; nothing else touches the page. */
function keyboardOf({ page }: Visitor) {
  let pressed = 0;
  return {
    press: async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    },
    since: (before: number) => pressed - before,
    count: () => pressed,
  };
}
const caseOf = (desk: Visitor) => new URL(desk.page.url()).pathname.split("/").at(-1) ?? "";
const stateOf = async ({ page }: Visitor, id: string): Promise<string> =>
  page.evaluate(
    async (caseId) => ((await (await fetch(`/api/v1/reviews/${caseId}`)).json()) as { state: string }).state,
    id,
  );
const nextCase = (desk: Visitor, from: string) =>
  desk.page.waitForURL((url) => url.pathname.includes("/vorgang/") && !url.pathname.endsWith(from));

describe("a review by keyboard alone", () => {
  it("takes at most four keys after reading, until the decision holds and the next case is open", async () => {
    const desk = await Visitor.arrive(stage, { width: 1280, theme: "light" });
    await desk.signIn(DESK);
    await desk.open("/pruefstelle/bochum");
    await desk.isClean("queue");
    const keys = keyboardOf(desk);

    await keys.press("?");
    await desk.sees("Einzelne Tasten benutzen");
    await desk.isClean("keys dialog");
    await keys.press("Escape");
    await keys.press("j");
    await keys.press("Enter");
    await desk.page.waitForURL(/\/vorgang\//);
    await desk.sees("Frühere Entscheidungen");
    await desk.isClean("review");
    const first = caseOf(desk);

    const read = keys.count();
    await keys.press("f");
    await desk.sees("Es geht um:");
    expect(await stateOf(desk, first), "a key alone decides nothing").toBe("open");
    await keys.press("Enter");
    await desk.sees("Entschieden: Freigegeben");
    expect(await stateOf(desk, first)).toBe("decided");
    await keys.press("n");
    await nextCase(desk, first);
    await desk.sees("Frühere Entscheidungen");
    const needed = keys.since(read);
    console.log(`review by keyboard: ${needed} keys to approve and open the next case (at most ${MOST_KEYS})`);
    expect(needed).toBeLessThanOrEqual(MOST_KEYS);
    expect(await stateOf(desk, caseOf(desk)), "the next one waits").toBe("open");
    await desk.leave();
  });
});
