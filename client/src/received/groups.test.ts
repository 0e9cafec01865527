import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { expect, it } from "vitest";
import { grouped } from "./groups.ts";

const received = (id: string, state: ReceivedApplication["state"], deadline: string | null): ReceivedApplication => ({
  id,
  state,
  deadline,
  offerId: "o",
  offerTitle: "Backstube",
  promised: null,
  criteria: [],
  oneDay: false,
  version: 1,
  contact: "closed",
  card: {
    label: "4Q7",
    ageClass: "from15",
    german: "met",
    languages: [],
    skills: [],
    interests: [],
    wish: { startsOn: "2027-02-01", endsOn: "2027-02-12" },
    weekdays: [1],
    distance: "under5",
    answers: [],
    sentOn: "2026-11-09",
  },
});

it("puts what is due first on top of its column", () => {
  const all = [
    received("late", "sent", "2026-12-03T22:59:59Z"),
    received("soon", "seen", "2026-11-25T22:59:59Z"),
    received("in", "invited", "2026-11-20T22:59:59Z"),
  ];
  const columns = grouped(all).map(({ name, items }) => [name, items.map(({ id }) => id)]);
  expect(columns).toEqual([
    ["new", ["soon", "late"]],
    ["invited", ["in"]],
    ["promised", []],
    ["confirmed", []],
  ]);
});

it("shows nothing that has ended", () => {
  expect(grouped([received("gone", "declined", null)]).flatMap(({ items }) => items)).toEqual([]);
});
