import { expect, it } from "vitest";
import { useStage, Visitor } from "./stage.ts";
import { VIEWS } from "./views.ts";

const stage = useStage();
const STUDENT = "lina@demo.example";
const kept = ({ page }: Visitor) => page.locator("main article h2").allInnerTexts();

it.each(VIEWS)("keeps an offer for a visitor and takes it along into the account, at $width pixels", async (view) => {
  const student = await Visitor.arrive(stage, view);
  const { page } = student;
  await student.open("/praktika");
  const heart = page.getByRole("button", { name: /^„.*“ merken$/ }).first();
  expect(await heart.getAttribute("aria-pressed")).toBe("false");
  const { width: wide, height: high } = (await heart.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
  await heart.press("Space");
  await student.sees("Gemerkt, nur in diesem Browser.");
  expect(await heart.getAttribute("aria-pressed")).toBe("true");
  expect(new URL(page.url()).pathname, "the heart is no link").toBe("/praktika");
  await student.isClean("results with a kept offer");
  const title = (await kept(student))[0] ?? "";
  await student.open("/gemerkt");
  await student.sees("Das merkt sich nur dieser Browser.");
  expect(await kept(student)).toEqual([title]);
  await student.isClean("kept on the device");
  await student.signIn(STUDENT);
  await student.open("/gemerkt");
  await page.getByText("Das merkt sich nur dieser Browser.").waitFor({ state: "detached" });
  await student.sees(title);
  expect(await page.evaluate(() => localStorage.getItem("favourites")), "nothing stays behind").toBe(null);
  await student.isClean("kept in the account");
  const answered = page.waitForResponse((response) => response.request().method() === "DELETE");
  await student.press(`„${title}“ merken`);
  expect((await answered).status()).toBe(204);
  await student.leave();
});
