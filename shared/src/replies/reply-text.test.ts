import fc from "fast-check";
import { expect, it } from "vitest";
import { fillReply, REPLY_SIGNS, type ReplyFacts } from "./reply-text.ts";

const facts: ReplyFacts = { offer: "Backstube", span: "1.–12. Februar", employer: "Hoffmann", firstName: "Lina" };
const closed: ReplyFacts = { ...facts, firstName: null };

it("fills what it knows, in either language and any case", () => {
  expect(fillReply("Hallo [Vorname], „[Angebot]“ vom [ZEITRAUM] bei [organisation]", facts)).toBe(
    "Hallo Lina, „Backstube“ vom 1.–12. Februar bei Hoffmann",
  );
});
it("names nobody before contact is open, and leaves no hole", () => {
  expect(fillReply("Hallo [Vorname], danke!", closed)).toBe("Hallo, danke!");
  expect(fillReply("[first name]: danke!", closed)).toBe(": danke!");
});
it("leaves other brackets alone", () => expect(fillReply("[Montag] um [8:00]", facts)).toBe("[Montag] um [8:00]"));
it("does not read what it filled in", () => {
  expect(fillReply("[Angebot]", { ...closed, offer: "[Vorname] [Betrieb]" })).toBe("[Vorname] [Betrieb]");
  expect(fillReply("[Angebot]", { ...facts, offer: "$& $1" })).toBe("$& $1");
});
it("leaves no sign it knows, whatever the text around it", () => {
  const sign = fc.constantFrom(...Object.values(REPLY_SIGNS).flat()).map((name) => `[${name}]`);
  const piece = fc.oneof(
    fc.string().filter((text) => !/[[\]]/u.test(text)),
    sign,
  );
  const signs = new RegExp(`\\[(${Object.values(REPLY_SIGNS).flat().join("|")})\\]`, "iu");
  fc.assert(fc.property(fc.array(piece), (pieces) => !signs.test(fillReply(pieces.join(" "), closed))));
});
