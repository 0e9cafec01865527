import { FIELDS } from "@praktika/shared/values/field";
import { german } from "@praktika/shared/texts/german";
import { textId } from "@praktika/shared/texts/t";
import { expect, it } from "vitest";
import { announced } from "./announced.ts";
import { Hands } from "./keyboard.ts";
import { useStage, Visitor } from "./stage.ts";

const stage = useStage();
const MOST_FIELDS = 12;
const MOST_SCREENS = 4;
const AGE = 17;
const VOLUNTARY = "kind=orient&kind=ferien";

type Offer = {
  readonly id: string;
  readonly title: string;
  readonly morePeriods: number;
  readonly period: { readonly minDays: number | null } | null;
};
type Listed = { readonly items: readonly Offer[] };
const oneSpan = ({ morePeriods, period }: Offer) => morePeriods === 0 && period?.minDays === null;
const read = async <T>(path: string): Promise<T> => (await (await fetch(`${stage.base}/api/v1${path}`)).json()) as T;

/** A field whose first results show an offer with one fixed period that a school does not organise, for somebody of seventeen. */
async function goal(): Promise<{ field: string; title: string }> {
  for (const field of FIELDS) {
    const { items: fitting } = await read<Listed>(`/offers?field=${field}&${VOLUNTARY}&age=${AGE}&limit=100`);
    const { items: shown } = await read<Listed>(`/offers?field=${field}`);
    const found = shown.find((offer) => oneSpan(offer) && fitting.some(({ id }) => id === offer.id));
    if (found) return { field: german[textId("values.field", field)], title: found.title };
  }
  throw new Error("the demo has no offer that fits");
}

it("leads from the start page to a sent application in twelve fields on four screens, by keyboard alone", async () => {
  const student = await Visitor.arrive(stage, { width: 1280, theme: "light" });
  const { page } = student;
  const { field, title } = await goal();
  const screens = ["start"];
  const hands = new Hands(page);
  const arrives = async (screen: string, sentence: string) => {
    await student.sees(sentence);
    await student.stands();
    screens.push(screen);
    expect(await page.evaluate(() => document.activeElement?.id), `the focus is on the new page: ${screen}`).toBe(
      "inhalt",
    );
  };

  await student.open("/");
  await hands.count();
  await hands.press("Tab");
  expect(await hands.focused()).toBe(german["common.skip"]);
  await hands.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id), "the skip link leads into the page").toBe("inhalt");
  await hands.to(field);
  await hands.press("Enter");
  await arrives("results", title);
  expect(await announced(page), "the number of results is announced").toContainEqual(
    expect.stringMatching(/^\d+ Praktik/),
  );
  await hands.to(title);
  await hands.press("Enter");
  await arrives("offer", "Was du machst");
  await hands.to("Jetzt bewerben");
  await hands.press("Enter");
  await arrives("apply", "Drei kurze Fragen");

  await hands.to("Bewerbung abschicken");
  await hands.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
  expect((await announced(page)).join(" "), "the summary is announced").toContain("fehl");
  await hands.to("Warum möchtest du genau dieses Praktikum machen?");
  await hands.type("Ich mag Tiere und bin gern draußen.");
  await hands.to("Was kannst du gut?");
  await hands.type("Ich bin geduldig und komme jeden Tag.");
  await hands.to("Was möchtest du am Ende wissen");
  await hands.type("Ob der Beruf zu mir passt.");
  await hands.to("Geburtsmonat");
  await hands.type("März");
  await hands.to("Geburtsjahr");
  await hands.type(String(new Date().getFullYear() - AGE));
  await hands.to("Postleitzahl");
  await hands.type("45127");
  await hands.to("Wo bist du gerade?");
  await hands.type("Oberstufe");
  await hands.to("Wie gut ist dein Deutsch?");
  await hands.type("B1");
  await hands.to("Vorname");
  await hands.type("Kim");
  await hands.to("Nachname");
  await hands.type("Musterkind");
  await hands.to("E-Mail-Adresse");
  await hands.type("kim.tastatur@post.example");
  await hands.to("Ich bin einverstanden");
  await hands.press("Space");
  await hands.to("Bewerbung abschicken");
  await hands.press("Enter");
  await student.sees("Schau in dein Postfach");
  expect(await hands.focused(), "the focus is not lost after sending").not.toBe("");

  const filled = await hands.filled();
  console.info(
    `${filled.length} fields on ${screens.length} screens (${screens.join(", ")}), ${hands.presses} key presses`,
  );
  expect(filled.length, filled.join(", ")).toBe(MOST_FIELDS);
  expect(screens.length).toBeLessThanOrEqual(MOST_SCREENS);
  expect(await hands.pointed(), "uses of a mouse").toBe(0);
  await student.leave();
});
