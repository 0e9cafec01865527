import { expect, it } from "vitest";
import { stepsOf } from "./steps.ts";

it("invites before it promises", () => {
  expect(stepsOf({ state: "seen", oneDay: false })).toEqual(["invite", "decline"]);
  expect(stepsOf({ state: "invited", oneDay: false })).toEqual(["promise", "decline"]);
});
it("may promise single days at once", () =>
  expect(stepsOf({ state: "sent", oneDay: true })).toEqual(["promise", "invite", "decline"]));
it("can only revoke a promise, and nothing after the end", () => {
  expect(stepsOf({ state: "promised", oneDay: false })).toEqual(["revoke"]);
  expect(stepsOf({ state: "confirmed", oneDay: false })).toEqual([]);
  expect(stepsOf({ state: "lapsed", oneDay: true })).toEqual([]);
});
