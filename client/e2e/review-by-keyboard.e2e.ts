import { describe, expect, it } from "vitest";
import { useStage, Visitor } from "./stage.ts";
import { VIEWS } from "./views.ts";

const stage = useStage();
const VIEW = { width: 1280, theme: "light" } as const;
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
    const desk = await Visitor.arrive(stage, VIEW);
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

    const second = caseOf(desk);
    const reread = keys.count();
    await keys.press("x");
    await desk.sees("Textbaustein einsetzen");
    await keys.press("1");
    await desk.isClean("decision dialog, with a ready text");
    await keys.press("Enter");
    await desk.sees("Entschieden: Abgelehnt");
    expect(await stateOf(desk, second)).toBe("decided");
    await keys.press("n");
    await nextCase(desk, second);
    const refused = keys.since(reread);
    console.log(`review by keyboard: ${refused} keys to reject with a ready text and open the next case`);
    expect(refused).toBeLessThanOrEqual(MOST_KEYS);
    await desk.leave();
  });
});

describe("two members at one case", () => {
  it("hear of each other, and the slower one keeps the text", async () => {
    const [slow, fast] = [await Visitor.arrive(stage, VIEW), await Visitor.arrive(stage, VIEW)];
    await slow.signIn("pruefung.essen@demo.example");
    await fast.signIn("leitung.essen@demo.example");
    await slow.open("/pruefstelle/essen");
    await slow.page.keyboard.press("n");
    await slow.page.waitForURL(/\/vorgang\//);
    await slow.sees("Frühere Entscheidungen");
    await slow.press("Ablehnen");
    const text = slow.page.getByRole("dialog").getByLabel("Begründung");
    await slow.page.getByRole("dialog").getByLabel("Grund").selectOption("other");
    await text.fill("Mit viel Mühe geschrieben.");

    await fast.open(new URL(slow.page.url()).pathname);
    await fast.press("Übernehmen");
    await fast.sees("von Ihnen übernommen");
    await slow.sees("Gerade prüft das jemand aus Ihrem Team");
    await slow.isClean("decision dialog, claimed by a colleague");
    const send = slow.page.getByRole("dialog").getByRole("button", { name: "Ablehnen" });
    expect(await send.isDisabled()).toBe(true);

    await fast.page.keyboard.press("x");
    await fast.page.keyboard.press("9");
    await fast.page.keyboard.press("Enter");
    await fast.sees("Entschieden: Abgelehnt");
    await slow.sees("Jemand aus Ihrem Team war schneller");
    expect(await text.inputValue(), "what was written is still there").toBe("Mit viel Mühe geschrieben.");
    await Promise.all([slow, fast].map((one) => one.leave()));
  });
});

describe.each(VIEWS)("the desk's other pages at $width pixels, $theme", (view) => {
  it("are clean, with their tables open", async () => {
    const lead = await Visitor.arrive(stage, view);
    await lead.signIn("leitung.dortmund@demo.example");
    await lead.open("/pruefstelle/dortmund/zahlen");
    for (const summary of await lead.page.getByText("Als Tabelle", { exact: true }).all()) await summary.click();
    await lead.isClean("figures");
    await lead.open("/pruefstelle/dortmund/textbausteine");
    await lead.press("Text anlegen");
    await lead.fill("Kurzer Name", "Fluchtweg");
    await lead.page.getByRole("textbox", { name: "Text", exact: true }).fill("Bitte zeigen Sie uns den Fluchtweg.");
    await lead.isClean("a new ready text");
    await lead.press("Text speichern");
    await lead.sees("Der Text ist gespeichert.");
    await lead.isClean("ready texts");
    await lead.open("/pruefstelle/dortmund?state=decided&kind=offer");
    await lead.isClean("queue, filtered");
    const [file] = await Promise.all([lead.page.waitForEvent("download"), lead.press("Als Tabelle speichern (CSV)")]);
    expect(file.suggestedFilename()).toBe("vorgaenge-dortmund.csv");
    await lead.open("/pruefstelle/dortmund?employer=gibtesnicht");
    await lead.sees("Nichts passt zu dieser Auswahl");
    await lead.isClean("queue, nothing fits");
    await lead.leave();
  });
});
