import { expect, it } from "vitest";
import { afterQuietHours } from "./quiet-hours.ts";

it.each([
  ["2026-11-26T05:59:59Z", "2026-11-26T06:00:00.000Z"],
  ["2026-11-26T06:00:00Z", "2026-11-26T06:00:00.000Z"],
  ["2026-11-26T18:59:59Z", "2026-11-26T18:59:59.000Z"],
  ["2026-11-26T19:00:00Z", "2026-11-27T06:00:00.000Z"],
  ["2026-11-26T23:30:00Z", "2026-11-27T06:00:00.000Z"],
  // The night in which the clocks go forward, and the one in which they go back.
  ["2027-03-27T20:00:00Z", "2027-03-28T05:00:00.000Z"],
  ["2027-10-30T20:00:00Z", "2027-10-31T06:00:00.000Z"],
])("lets a letter of %s leave at %s", (written, leaves) => {
  expect(afterQuietHours(new Date(written)).toISOString()).toBe(leaves);
});
