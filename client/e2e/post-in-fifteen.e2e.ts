import { expect, it } from "vitest";
import { Hands } from "./keyboard.ts";
import { useStage, Visitor } from "./stage.ts";

const stage = useStage();
const MOST_FIELDS = 15;
const DAY_MS = 86_400_000;
const MONDAY = new Date(Date.now() + (84 + ((8 - new Date().getDay()) % 7)) * DAY_MS);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

it("posts an offer from a template in at most fifteen fields, by keyboard alone", async () => {
  const firm = await Visitor.arrive(stage, { width: 1280, theme: "light" });
  await firm.signIn("vogt@demo.example");
  await firm.page.waitForURL(/\/betrieb\//);
  await firm.stands();
  const hands = new Hands(firm.page);
  await hands.count();

  await hands.to("Angebot einstellen");
  await hands.press("Enter");
  await firm.sees("Womit möchten Sie beginnen?");
  await firm.isClean("start of an offer");
  await hands.to("Mit dieser Vorlage beginnen");
  await hands.press("Enter");
  await hands.isTold("Wählen Sie eine Praktikumsart");
  await firm.isClean("start of an offer, nothing chosen");
  await hands.to("Wählen Sie eine Praktikumsart");
  await hands.press("Enter");
  await hands.to("Berufsfelderkundung");
  await hands.press("ArrowDown");
  expect(await hands.focused()).toContain("Schulpraktikum");
  await hands.to("Bau, Architektur");
  await hands.press("ArrowDown", 11);
  expect(await hands.focused()).toContain("Produktion, Fertigung");
  await hands.to("Mit dieser Vorlage beginnen");
  await hands.press("Enter");
  await firm.sees("Angaben fehlen noch");
  expect(await hands.focused()).toBe("Schulpraktikum, Produktion, Fertigung");
  await firm.isClean("editor with a template");

  await hands.to("Zur Prüfung einreichen");
  await hands.press("Enter");
  await hands.isTold("„Titel“ fehlt noch");
  await firm.isClean("editor, error summary");
  await hands.to("„Titel“ fehlt noch");
  await hands.press("Enter");
  expect(await hands.focused()).toContain("Titel");
  await hands.type("Tischlerei: einen Hocker bauen");
  await hands.to("Was man bei Ihnen tut");
  await hands.type(
    "Du baust in zwei Wochen einen Hocker, den du mitnimmst. Du lernst das Holz kennen, sägst, bohrst und schleifst, und jemand aus dem Team ist immer dabei.",
  );
  await hands.to("Von");
  await hands.day(dayOf(MONDAY));
  await hands.to("Bis");
  await hands.day(dayOf(new Date(MONDAY.getTime() + 11 * DAY_MS)));
  await hands.to("Plätze");
  await hands.press("ControlOrMeta+a");
  await hands.type("2");
  await hands.to("Wer betreut?");
  await hands.type("Tischlergesellin in der Werkstatt");
  await hands.to("rollstuhlgerecht");
  await hands.press("Space");
  await hands.to("Zur Prüfung einreichen");
  await hands.press("Enter");
  await firm.sees("prüft das Angebot");
  await firm.isClean("offer from a template, submitted");

  const filled = await hands.filled();
  const template = filled.filter((name) => name === "kind" || name === "field").length;
  console.info(
    `${filled.length} fields, ${filled.length - template} of them beyond the template, ${hands.presses} key presses`,
  );
  expect(filled.length, filled.join(", ")).toBeGreaterThan(template);
  expect(filled.length, filled.join(", ")).toBeLessThanOrEqual(MOST_FIELDS);
  expect(await hands.pointed(), "uses of a mouse").toBe(0);
  await firm.leave();
});
