import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import type { OfferListItem as Item } from "@praktika/shared/offers/contract";
import { expect, it } from "vitest";
import type * as z from "zod/mini";
import { countsOf, dueOf, isOwn } from "./due.ts";

type OfferListItem = z.infer<typeof Item>;

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
const TODAY = "2026-11-20";
const offer = (state: OfferListItem["state"], more: Partial<OfferListItem> = {}): OfferListItem => ({
  id: state,
  city: "bochum",
  title: "Backstube",
  kind: "sbp",
  field: "d",
  state,
  revision: null,
  seats: 2,
  held: 0,
  free: 2,
  openApplications: 0,
  nextStart: "2027-05-03",
  lastStart: "2027-05-03",
  resumesOn: null,
  changedAt: "2026-11-12T12:00:00Z",
  ...more,
});
const verified = { state: "verified", question: null, questionUntil: null } as const;
const due = (applications: readonly ReceivedApplication[], offers: readonly OfferListItem[]) =>
  dueOf(verified, applications, offers, TODAY).map(({ kind, day }) => [kind, day]);

it("sorts answers, decisions, asked changes and running promises by their day", () => {
  const applications = [
    received("late", "sent", "2026-12-09T22:59:59Z"),
    received("held", "promised", "2026-11-27T22:59:59Z"),
    received("soon", "invited", "2026-11-25T22:59:59Z"),
  ];
  expect(due(applications, [offer("changes_requested")])).toEqual([
    ["decide", "2026-11-25"],
    ["promise", "2026-11-27"],
    ["answer", "2026-12-09"],
    ["changes", "2026-12-12"],
  ]);
});

it("leaves out what waits for nobody", () => {
  expect(
    due([received("fixed", "confirmed", null)], [offer("published"), offer("submitted"), offer("withdrawn")]),
  ).toEqual([]);
});

it("counts a desk's question until it was answered", () => {
  const asked = { state: "pending", question: "Registernummer?", questionUntil: "2026-12-01" } as const;
  const revised = offer("published", { revision: "changes_requested" });
  expect(dueOf(asked, [], [revised], TODAY).map(({ kind }) => kind)).toEqual(["question", "changes"]);
  expect(dueOf({ ...asked, questionUntil: null }, [], [], TODAY)).toEqual([]);
});

it("names drafts and revisions that rest for two weeks, with the day they go", () => {
  const [fresh, old] = [{ changedAt: "2026-11-07T12:00:00Z" }, { changedAt: "2026-11-06T12:00:00Z" }];
  expect(due([], [offer("draft", fresh), offer("published", { ...fresh, revision: "draft" })])).toEqual([]);
  expect(due([], [offer("draft", old), offer("published", { ...old, revision: "draft" })])).toEqual([
    ["revision", "2026-12-06"],
    ["draft", "2027-11-06"],
  ]);
});

it("announces an offer's end a month before nobody can begin, and a full one without a day", () => {
  const ending = offer("published", { lastStart: "2026-12-20" });
  const full = offer("published", { held: 2, free: 0 });
  expect(due([], [full, ending])).toEqual([
    ["ending", "2026-12-20"],
    ["full", null],
  ]);
  expect(due([], [offer("published", { lastStart: "2026-12-21" })])).toEqual([]);
});

it("says when a pause is over but the offer could not be shown", () => {
  expect(due([], [offer("paused", { resumesOn: "2026-11-20" }), offer("paused", { resumesOn: "2026-11-21" })])).toEqual(
    [["overdue-pause", TODAY]],
  );
});

it("counts each kind in the order in which it is due, and knows what waits for the other side", () => {
  const all = dueOf(
    verified,
    [
      received("a", "sent", "2026-12-09T22:59:59Z"),
      received("b", "promised", "2026-11-25T22:59:59Z"),
      received("c", "seen", "2026-12-01T22:59:59Z"),
    ],
    [],
    TODAY,
  );
  expect(countsOf(all)).toEqual([
    ["promise", 1],
    ["answer", 2],
  ]);
  expect(all.map(isOwn)).toEqual([false, true, true]);
});
