import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { expect, it } from "vitest";
import { dueOf } from "./due.ts";

const card = {
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
} as const;
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
  card: { ...card, languages: [], skills: [], interests: [], answers: [], weekdays: [1] },
});
const offer = (state: "changes_requested" | "published", revision: "changes_requested" | null) =>
  ({
    id: state,
    city: "bochum",
    title: "Backstube",
    kind: "sbp",
    field: "d",
    state,
    revision,
    seats: 1,
    held: 0,
    openApplications: 0,
    nextStart: null,
    changedAt: "2026-11-02T12:00:00Z",
  }) as const;
const verified = { state: "verified", question: null, questionUntil: null } as const;

it("sorts answers, decisions and asked changes by their day", () => {
  const applications = [
    received("late", "sent", "2026-12-09T22:59:59Z"),
    received("soon", "invited", "2026-11-25T22:59:59Z"),
  ];
  const due = dueOf(verified, applications, [offer("changes_requested", null)]);
  expect(due.map(({ kind, day }) => [kind, day])).toEqual([
    ["decide", "2026-11-25"],
    ["changes", "2026-12-02"],
    ["answer", "2026-12-09"],
  ]);
});

it("leaves out what waits for others", () => {
  const waiting = [received("promised", "promised", "2026-11-25T22:59:59Z"), received("confirmed", "confirmed", null)];
  expect(dueOf(verified, waiting, [offer("published", null)])).toEqual([]);
});

it("counts a desk's question until it was answered", () => {
  const asked = { state: "pending", question: "Registernummer?", questionUntil: "2026-12-01" } as const;
  expect(dueOf(asked, [], [offer("published", "changes_requested")]).map(({ kind }) => kind)).toEqual([
    "question",
    "changes",
  ]);
  expect(dueOf({ ...asked, questionUntil: null }, [], [])).toEqual([]);
});
