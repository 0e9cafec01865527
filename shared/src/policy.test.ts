import { describe, expect, it } from "vitest";
import { type Action, type Actor, may, openToVisitors, type Person, POLICY, sees, visitor } from "./policy.ts";

const nobody: Person = {
  kind: "person",
  accountId: "b",
  level: 1,
  student: false,
  employers: [],
  desks: [],
  operator: false,
};
/** In the order of the columns below. */
const ACTORS: Readonly<Record<string, Actor>> = {
  visitor,
  person: nobody,
  student: { ...nobody, accountId: "a", student: true },
  member: { ...nobody, employers: [{ id: "e", role: "member" }] },
  owner: { ...nobody, employers: [{ id: "e", role: "owner" }] },
  stranger: { ...nobody, employers: [{ id: "other", role: "owner" }] },
  moderator: { ...nobody, desks: [{ city: "bochum", role: "moderator" }] },
  lead: { ...nobody, desks: [{ city: "bochum", role: "lead" }] },
  elsewhere: { ...nobody, desks: [{ city: "essen", role: "lead" }] },
  operator: { ...nobody, operator: true },
};
/** One row of each sort: of employer `e`, in Bochum, of the student `a`. Hidden = not published, not verified. */
const ROWS = {
  none: undefined,
  offer: { employerId: "e", city: "bochum", state: "submitted", public: false },
  employer: { id: "e", homeCity: "bochum", public: false },
  newOffer: { id: "e", homeCity: "bochum", public: false, city: "bochum" },
  application: { studentId: "a", employerId: "e", state: "sent" },
  case: { deskCity: "bochum" },
  desk: { city: "bochum" },
} as const;
const PUBLIC = {
  ...ROWS,
  offer: { ...ROWS.offer, state: "published", public: true },
  employer: { ...ROWS.employer, public: true },
  newOffer: { ...ROWS.newOffer, public: true },
};

/** y = may, n = sees the row but may not, . = does not know of it. First hidden rows, then public ones. */
const EXPECTED = `
                            visitor person student member owner stranger moderator lead elsewhere operator
  public                    y       y      y       y      y     y        y         y    y         y
  offer.read                .y      .y     .y      yy     yy    .y       yy        yy   .y        .y
  employer.read             .y      .y     .y      yy     yy    .y       yy        yy   .y        .y
  account.own               n       y      y       y      y     y        y         y    y         y
  employer.register         n       y      y       y      y     y        y         y    y         y
  profile.own               n       n      y       n      n     n        n         n    n         n
  favourite.own             n       n      y       n      n     n        n         n    n         n
  application.prepare       .n      .n     .y      nn     nn    .n       nn        nn   .n        .n
  application.own-list      n       n      y       n      n     n        n         n    n         n
  application.own           .       .      y       n      n     .        .         .    .         .
  employer.team             .n      .n     .n      yy     yy    .n       nn        nn   .n        .n
  employer.own              .n      .n     .n      nn     yy    .n       nn        nn   .n        .n
  employer.leave            .n      .n     .n      yy     yy    .n       nn        nn   .n        .n
  offer.create              .n      .n     .n      yy     yy    .n       yy        yy   .n        .n
  offer.team                .n      .n     .n      yy     yy    .n       nn        nn   .n        .n
  offer.desk                .n      .n     .n      nn     nn    .n       yy        yy   .n        .n
  application.received-list .n      .n     .n      yy     yy    .n       nn        nn   .n        .n
  application.received      .       .      n       y      y     .        .         .    .         .
  employer.block            .n      .n     .n      nn     nn    .n       yy        yy   .n        .n
  employer.unblock          .n      .n     .n      nn     nn    .n       nn        yy   .n        .n
  case.desk                 .       .      .       .      .     .        y         y    .         .
  case.lead                 .       .      .       .      .     .        n         y    .         .
  desk.read                 n       n      n       n      n     n        y         y    n         n
  desk.members-read         n       n      n       n      n     n        y         y    n         y
  desk.members              n       n      n       n      n     n        n         y    n         y
  desk.templates-use        n       n      n       n      n     n        y         y    n         n
  desk.templates-edit       n       n      n       n      n     n        n         y    n         n
  operator                  n       n      n       n      n     n        n         n    n         y`;

const [head = [], ...lines] = EXPECTED.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const signOf = (actor: Actor, action: Action, rows: typeof ROWS | typeof PUBLIC): string => {
  const row = rows[POLICY[action].row] as never;
  return may(actor, action, row) ? "y" : sees(actor, action, row) ? "n" : ".";
};

/** shared knows neither node nor DOM; the test runner has a console all the same. */
const print = (text: string) => (globalThis as unknown as { console: { log(text: string): void } }).console.log(text);

describe("the policy", () => {
  it("is this table, printed", () => {
    const actions = Object.keys(POLICY) as Action[];
    const both = (actor: Actor, action: Action) => {
      const [hidden, open] = [signOf(actor, action, ROWS), signOf(actor, action, PUBLIC)];
      return ["offer", "employer", "newOffer"].includes(POLICY[action].row) ? hidden + open : hidden;
    };
    const table = actions.map((action) => [action, ...Object.values(ACTORS).map((actor) => both(actor, action))]);
    print(
      [["", ...head], ...table]
        .map(([name = "", ...cells]) => name.padEnd(28) + cells.map((cell) => cell.padEnd(10)).join(""))
        .join("\n"),
    );
    expect(head).toEqual(Object.keys(ACTORS));
    expect(table).toEqual(lines);
  });
  it("lets a visitor try three things only", () => {
    expect((Object.keys(POLICY) as Action[]).filter(openToVisitors)).toEqual(["public", "offer.read", "employer.read"]);
  });
  it("shows no draft to a desk, and no draft application to an employer", () => {
    const { moderator, owner } = ACTORS as { moderator: Actor; owner: Actor };
    expect(sees(moderator, "offer.desk", { ...ROWS.offer, state: "draft" })).toBe(false);
    const draft = { ...ROWS.application, studentId: "somebody", state: "draft" };
    expect([sees(owner, "application.received", draft), may(owner, "application.received", draft)]).toEqual([
      false,
      false,
    ]);
  });
  it("does not know an application whose student is gone, or is another", () => {
    const { student } = ACTORS as { student: Actor };
    for (const studentId of [null, "another"])
      expect(sees(student, "application.own", { ...ROWS.application, studentId })).toBe(false);
  });
  it("adds grants up", () => {
    const both: Person = {
      ...nobody,
      student: true,
      desks: [{ city: "bochum", role: "moderator" }],
      employers: [{ id: "e", role: "member" }],
    };
    expect([
      may(both, "profile.own", undefined),
      may(both, "offer.team", ROWS.offer),
      may(both, "offer.desk", ROWS.offer),
    ]).toEqual([true, true, true]);
  });
});
