import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { expect, it } from "vitest";
import { byDue, GROUPS, inGroup } from "./groups.ts";

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

it("puts what waits for the organisation first, and in it what is due first", () => {
  const all = [
    received("fixed", "confirmed", null),
    received("waits", "promised", "2026-11-19T22:59:59Z"),
    received("late", "sent", "2026-12-03T22:59:59Z"),
    received("soon", "seen", "2026-11-25T22:59:59Z"),
    received("in", "invited", "2026-11-27T22:59:59Z"),
  ];
  expect(byDue(all).map(({ id }) => id)).toEqual(["soon", "in", "late", "waits", "fixed"]);
});

it("has a column for what lives and none for what has ended", () => {
  const column = (state: ReceivedApplication["state"]) =>
    GROUPS.filter((name) => inGroup(received("x", state, null), name));
  expect((["sent", "seen", "invited", "promised", "confirmed", "declined", "lapsed"] as const).map(column)).toEqual([
    ["new"],
    ["new"],
    ["invited"],
    ["promised"],
    ["confirmed"],
    [],
    [],
  ]);
});
