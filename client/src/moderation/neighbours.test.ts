import type { CaseItem } from "@praktika/shared/moderation/contract";
import { expect, it } from "vitest";
import { neighbours } from "./neighbours.ts";

const item = (id: string, more: Partial<CaseItem> = {}): CaseItem => ({
  id,
  kind: "offer",
  state: "open",
  deskCity: "bochum",
  title: id,
  employerName: "Werkstatt",
  openedAt: `2027-01-0${id}T08:00:00Z`,
  dueAt: "2027-01-20T08:00:00Z",
  claimedBy: null,
  claimedByMe: false,
  blocks: 0,
  warnings: 0,
  employerState: "verified",
  fourEyes: false,
  ...more,
});
const ids = (items: readonly CaseItem[], current: string) => {
  const { before, after, next } = neighbours(items, item(current));
  return [before?.id, after?.id, next?.id];
};

it("finds the cases around one in the queue", () => {
  expect(ids([item("1"), item("2"), item("3")], "2")).toEqual(["1", "3", "3"]);
  expect(ids([item("1"), item("2")], "2")).toEqual(["1", undefined, "1"]);
  expect(ids([item("1")], "1")).toEqual([undefined, undefined, undefined]);
});

it("goes on from the place of a case that has left the queue", () => {
  expect(ids([item("1"), item("3")], "2")).toEqual(["1", "3", "3"]);
  expect(ids([item("1"), item("2")], "3")).toEqual(["2", undefined, "1"]);
});

it("offers nobody a case that a colleague is at or that needs somebody else", () => {
  const claimed = item("2", { claimedBy: "Petra", claimedByMe: false });
  const mine = item("4", { claimedBy: "Ich", claimedByMe: true });
  expect(ids([item("1"), claimed, item("3", { fourEyes: true }), mine], "1")).toEqual([undefined, "2", "4"]);
  expect(ids([item("1", { state: "decided" })], "2")).toEqual(["1", undefined, undefined]);
});
