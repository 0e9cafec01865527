import { expect, it } from "vitest";
import { wordDiff } from "./word-diff.ts";

const join = (before: string, after: string, ...kinds: string[]) =>
  wordDiff(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join("");

it.each([
  ["PCs reparieren", "Rechner einrichten und reparieren"],
  ["", "neu"],
  ["weg", ""],
  ["eins zwei drei", "drei zwei eins"],
  ["gleich\nbleibt", "gleich\nbleibt"],
])("gives both texts back: %j → %j", (before, after) => {
  expect(join(before, after, "same", "removed")).toBe(before);
  expect(join(before, after, "same", "added")).toBe(after);
});

it("keeps what stayed in one piece", () => {
  expect(wordDiff("Du nimmst Anfragen an", "Du nimmst viele Anfragen an")).toEqual([
    { kind: "same", text: "Du nimmst " },
    { kind: "added", text: "viele " },
    { kind: "same", text: "Anfragen an" },
  ]);
});
