import { expect, it } from "vitest";
import { caseAddress, type CaseFilters, caseFiltersFrom } from "./address.ts";

const read = (pairs: readonly (readonly [string, string])[]) =>
  caseFiltersFrom({
    get: (name) => pairs.find(([key]) => key === name)?.[1] ?? null,
    getAll: (name) => pairs.filter(([key]) => key === name).map(([, value]) => value),
  });

it("gives the filters of an address back", () => {
  const filters: CaseFilters = {
    state: "claimed",
    kind: ["offer", "revision"],
    employer: "Werkstatt & Söhne",
    mine: "true",
  };
  expect(caseAddress(filters)).toBe(
    "?state=claimed&kind=offer&kind=revision&employer=Werkstatt%20%26%20S%C3%B6hne&mine=true",
  );
  expect(
    read([
      ["state", "claimed"],
      ["kind", "offer"],
      ["kind", "revision"],
      ["employer", "Werkstatt & Söhne"],
      ["mine", "true"],
    ]),
  ).toEqual(filters);
});

it("drops what is broken and keeps the rest", () => {
  expect(
    read([
      ["state", "lost"],
      ["kind", "nothing"],
      ["overdue", "perhaps"],
      ["field", "m"],
      ["employer", ""],
      ["more", "1"],
    ]),
  ).toEqual({ field: ["m"] });
});
