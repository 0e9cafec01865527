import { describe, expect, it } from "vitest";
import { begunLine, begunProse, line, prose, searchText, WebAddress } from "./text.ts";

const accepts = (schema: ReturnType<typeof line>, text: string) => schema.safeParse(text).success;
const codeOf = (schema: ReturnType<typeof line>, text: string) => {
  const [issue] = schema.safeParse(text).error?.issues ?? [];
  return (issue as { params?: { code?: string } } | undefined)?.params?.code ?? issue?.code;
};

describe("a line of text", () => {
  it.each([
    ["a NUL", "Werk\u0000statt"],
    ["an escape sequence", "Werk\u001B[31mstatt"],
    ["a control of the second block", "Werk\u0085statt"],
    ["half a pair", "Werk\uD800statt"],
    ["a sign that turns what follows around", "Werk\u202Estatt"],
    ["an isolate", "\u2066Werkstatt\u2069"],
    ["a line break", "Werk\nstatt"],
    ["a line separator", "Werk\u2028statt"],
    ["nothing but joiners", "\u200D\u200C\u200D\u200E\u200F"],
    ["letters that look like nothing", "\u3164\u2800\u3164"],
  ])("with %s is refused as hidden characters", (_, text) => {
    expect(codeOf(line(80), text)).toBe("hidden-characters");
  });
  it("of signs that only came along by pasting is empty", () => {
    expect(codeOf(line(80), "\u200B\uFEFF\u00AD\u2060")).toBe("too_small");
    expect(line(80).parse("\uFEFFWerk\u00ADstatt\u200B ")).toBe("Werkstatt");
  });
  it("is one text however its letters were composed", () => {
    expect(line(80).parse("Ba\u0308ume")).toBe("Bäume");
  });
  it.each(["木工", "Лена Çiğdem", "نجّار", "👩‍🔧 Werkstatt", "می‌خواهم", "<script>alert(1)</script>", "C++ & Söhne"])(
    "may be %s",
    (text) => expect(line(80).parse(text)).toBe(text),
  );
  it("far too long is refused before anything is done with it", () => {
    expect(codeOf(line(80), "x".repeat(1_000_000))).toBe("too_big");
  });
});

describe("a text of several lines", () => {
  it("has one sort of line end", () => {
    expect(prose(80).parse("a\r\nb\rc\u2028d\n\te")).toBe("a\nb\nc\nd\n\te");
  });
  it("hides nothing either", () => {
    for (const text of ["a\u0000b", "a\u202Eb", "a\uDC00b"]) expect(codeOf(prose(80), text)).toBe("hidden-characters");
  });
});

it("a text that is still being written may be empty, but hides nothing", () => {
  for (const schema of [begunLine(80), begunProse(80)]) {
    expect(schema.parse("")).toBe("");
    expect(codeOf(schema, "a\u0000b")).toBe("hidden-characters");
  }
  expect([accepts(begunLine(80), "a\nb"), accepts(begunProse(80), "a\nb")]).toEqual([false, true]);
});

it("what somebody looks for may be anything but what no database can hold", () => {
  expect(["Werk\u202E", "\n", ""].map((text) => accepts(searchText(20), text))).toEqual([true, true, true]);
  expect(["\u0000", "\uD800", "x".repeat(21)].map((text) => accepts(searchText(20), text))).toEqual([
    false,
    false,
    false,
  ]);
});

it("an address on the web is one", () => {
  expect(accepts(WebAddress, "https://werkstatt.example")).toBe(true);
  for (const text of ["javascript:alert(1)", "https://a\u0000.b", 'https://a.b"onclick', "//a.b", "https://a.\u202Eb"])
    expect(accepts(WebAddress, text), text).toBe(false);
});
