import { OfferText } from "@praktika/shared/offers/offer-text";
import { expect, it } from "vitest";
import { insertText, shippedTexts } from "./ready-texts.ts";

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
