import { expect, it } from "vitest";
import { CONTRACTS } from "#src/http/contracts.ts";
import { ALL_LINES } from "../../test/matrix/lines.ts";

it("has a line for every contract", () => {
  const lines = ALL_LINES.map(({ contract }) => contract);
  expect([...new Set(lines)].sort()).toEqual([...CONTRACTS.keys()].sort());
});
