import { expect, it } from "vitest";
import { uuidv7 } from "./ids.ts";

it("makes ids that sort as they were made, also within one millisecond", () => {
  const now = new Date("2027-01-11T08:00:00Z");
  const ids = Array.from({ length: 2_000 }, () => uuidv7(now));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(0, 20))
    expect(id).toMatch(/^0[0-9a-f]{7}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
