import { expect, it } from "vitest";
import { useStage, Visitor } from "./stage.ts";
import { VIEWS } from "./views.ts";

const stage = useStage();
const STUDENT = "lina@demo.example";
const TYPED = "Ich möchte wissen, wie aus einer Zeichnung ein Stück wird.";

type Period = { readonly id: string; readonly startsOn: string; readonly endsOn: string; readonly minDays: null };
/** Sends an application to the newest offer that has a fixed period; answers its id. */
const applied = ({ page }: Visitor) =>
  page.evaluate(async () => {
    const headers = { "content-type": "application/json", "x-requested-with": "praktika" };
    const post = async (path: string, body: object) => {
      const key = { "idempotency-key": crypto.randomUUID() };
      const answer = await fetch(path, { method: "POST", headers: { ...headers, ...key }, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as { id: string };
    };
    const get = async (path: string) => (await fetch(path)).json();
    const { items } = (await get("/api/v1/offers?age=19&kind=orient&kind=ferien&limit=50")) as { items: Card[] };
    type Card = { id: string; period: Period };
    const offer = items.find(({ period }) => period.minDays === null);
    if (!offer) throw new Error("no offer with a fixed period");
    const { periods } = (await get(`/api/v1/offers/${offer.id}`)) as { periods: (Period & { bookable: boolean })[] };
    const period = periods.find(({ bookable, minDays }) => bookable && minDays === null);
    if (!period) throw new Error("no period");
    const wish = { periodId: period.id, startsOn: period.startsOn, endsOn: period.endsOn };
    const answers = ["Ich baue gern Dinge.", "Ich gebe nicht auf.", "Ich möchte viel sehen."];
    const { id } = await post(`/api/v1/offers/${offer.id}/applications`, { answers, wish });
    await post(`/api/v1/applications/${id}/send`, {});
    return id;
  });

it.each(VIEWS)(
  "lets a student correct a sent application until somebody was quicker, at $width pixels",
  async (view) => {
    const student = await Visitor.arrive(stage, view);
    const { page } = student;
    await student.signIn(STUDENT);
    const id = await applied(student);
    await student.open(`/bewerbungen/${id}`);
    await student.press("Antworten ändern");
    const first = page.getByRole("textbox").first();
    expect(await first.evaluate((field) => field === document.activeElement), "the focus is in the form").toBe(true);
    await first.fill("Ruf mich an: 0201 123456");
    await student.press("Speichern");
    await page.getByRole("alert").waitFor();
    await student.isClean("correction refused");
    await first.fill(TYPED);
    await student.press("Speichern");
    await student.sees("Deine neuen Antworten sind gespeichert.");
    await student.sees(TYPED);
    await student.press("Antworten ändern");
    await first.fill(`${TYPED} Und noch mehr.`);
    await page.evaluate(
      (path) =>
        fetch(path, {
          method: "POST",
          headers: { "content-type": "application/json", "x-requested-with": "praktika" },
          body: "{}",
        }),
      `/api/v1/applications/${id}/withdraw`,
    );
    await student.press("Speichern");
    await student.sees("Diese Bewerbung ist inzwischen beendet");
    expect(await first.inputValue(), "what was typed stays").toBe(`${TYPED} Und noch mehr.`);
    expect(student.problems.splice(0), "the browser reports the 412").toEqual([expect.stringContaining("412")]);
    await student.sees("Was stattdessen passen könnte");
    await student.isClean("correction came too late");
    await student.open("/bewerbungen");
    await page.getByText("Was stattdessen passen könnte").first().waitFor();
    await student.isClean("own list with alternatives");
    await student.leave();
  },
);
