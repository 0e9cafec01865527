import { expect, it } from "vitest";
import { changedFields } from "./changes.ts";

it("names the fields that differ, whatever the order of their keys", () => {
  const before = { title: "Backstube", mentor: { role: "Meisterin", deputyRole: "Gesellin" }, tasks: ["backen"] };
  const after = {
    title: "Backstube",
    mentor: { deputyRole: "Gesellin", role: "Meisterin" },
    tasks: ["backen", "putzen"],
    remoteShare: 0,
  };
  expect(changedFields(before, after)).toEqual(["remoteShare", "tasks"]);
});
