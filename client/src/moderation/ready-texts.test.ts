import { TEMPLATE_ACTIONS } from "@praktika/shared/moderation/desk-contract";
import { OfferText } from "@praktika/shared/offers/offer-text";
import { english } from "@praktika/shared/texts/english";
import { german } from "@praktika/shared/texts/german";
import type { T } from "@praktika/shared/texts/t";
import { expect, it } from "vitest";
import { insertText, shippedTexts } from "./ready-texts.ts";

const LONGEST = 1000;
const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["German", german],
  ["English", english],
];

it.each(languages)("has a text for every reason, field and topic: %s", (_, texts) => {
  const t: T = (id) => texts[id] ?? `missing: ${id}`;
  const ready = TEMPLATE_ACTIONS.flatMap((action) => shippedTexts(t, action));
  expect(ready.length).toBeGreaterThan(40);
  expect(ready.filter(({ title, text }) => title.startsWith("missing") || text.startsWith("missing"))).toEqual([]);
  expect(ready.filter(({ text }) => text.length < 10 || text.length > LONGEST)).toEqual([]);
  expect(new Set(ready.map(({ text }) => text)).size).toBe(ready.length);
});

it("has one for every field of an offer", () => {
  const fields = new Set(shippedTexts((id) => id, "request-changes").map(({ about }) => about));
  expect(fields).toEqual(new Set(Object.keys(OfferText.shape)));
});

it("never takes away what somebody wrote", () => {
  const ready = shippedTexts((id) => id, "reject");
  const [first, second] = [ready[0]?.text ?? "", ready[1]?.text ?? ""];
  expect(insertText("", first, ready)).toBe(first);
  expect(insertText(first, second, ready)).toBe(second);
  expect(insertText("Eigenes.", first, ready)).toBe(`Eigenes.\n\n${first}`);
  expect(insertText(`Eigenes.\n\n${first}`, first, ready)).toBe(`Eigenes.\n\n${first}`);
});
