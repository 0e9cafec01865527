import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import {
  decide,
  type Firm,
  givenClaim,
  givenDeskMember,
  givenFirm,
  givenSubmittedOffer,
  givenVerifiedFirm,
  type Someone,
} from "../../test/given-moderation.ts";

const world = useWorld();
const DAY_MS = 86_400_000;
let judge: Someone;
let colleague: Someone;
let firm: Firm;
/** By name, what happened: five offers of one firm, one new firm, one firm verified before. */
const made: Record<string, string> = {};
const pass = (ms: number) => void (world.now = new Date(world.now.getTime() + ms));
const list = async (query: string, who = judge) =>
  (await who.call("get", `/api/v1/desks/essen/cases?${query}`).expect(200)).body;
const named = async (query: string, who = judge): Promise<string[]> => {
  const byId = new Map(Object.entries(made).map(([name, id]) => [id, name]));
  return (await list(query, who)).items.map(({ id }: { id: string }) => byId.get(id) ?? id);
};

beforeAll(async () => {
  [judge, colleague] = [await givenDeskMember(world, "essen"), await givenDeskMember(world, "essen")];
  firm = await givenVerifiedFirm(world, "essen", { name: "Werkstatt 100% Süd" });
  made["verified"] = firm.caseId;
  pass(1000);
  made["old"] = (await givenSubmittedOffer(world, firm)).caseId;
  pass(7 * DAY_MS);
  for (const [name, field] of [
    ["metal", "m"],
    ["it", "itc"],
    ["late", "itc"],
    ["claimed", "m"],
  ] as const) {
    made[name] = (await givenSubmittedOffer(world, firm, "essen", { field })).caseId;
    pass(1000);
  }
  made["firm"] = (await givenFirm(world, "essen", { name: "Gärtnerei Nord" })).caseId;
  pass(1000);
  await decide(world, judge, made["late"] ?? "", "approve");
  pass(1000);
  await decide(world, colleague, made["old"] ?? "", "approve");
  await givenClaim(judge, made["claimed"] ?? "");
});

describe("the queue's filters", () => {
  it.each([
    ["", ["metal", "it", "claimed", "firm"]],
    ["state=claimed", ["claimed"]],
    ["state=open&kind=employer", ["firm"]],
    ["kind=employer&kind=offer&field=m", ["metal", "claimed"]],
    ["employer=g%C3%84RTN", ["firm"]],
    ["employer=100%25", ["metal", "it", "claimed"]],
    ["employer=_", []],
    ["overdue=true", []],
    ["state=decided&overdue=true", ["old"]],
    ["mine=true", ["claimed"]],
    ["state=decided&mine=true", ["late"]],
  ])("show under %s what fits", async (query, expected) => {
    expect(await named(query)).toEqual(expected);
    expect((await list(query)).total).toBe(expected.length);
  });

  it("show what is decided newest first", async () => {
    expect(await named("state=decided")).toEqual(["old", "late", "verified"]);
    const { items, nextCursor } = await list("state=decided&limit=2");
    const rest = await list(`state=decided&limit=2&cursor=${nextCursor}`);
    expect([...items, ...rest.items].map(({ id }: { id: string }) => id)).toEqual([
      made["old"],
      made["late"],
      made["verified"],
    ]);
  });

  it("count each choice without its own filter", async () => {
    const { counts } = await list("kind=offer&field=m");
    expect(counts.state).toEqual({ open: 2, claimed: 1, decided: 1, closed: 0 });
    expect(counts.kind).toMatchObject({ offer: 2, employer: 0 });
    expect(counts.field).toMatchObject({ m: 2, itc: 1, d: 0 });
    expect(counts).toMatchObject({ overdue: 0, mine: 1 });
    expect((await list("state=decided")).counts).toMatchObject({ overdue: 1, mine: 1 });
  });

  it("forget a claim that ran out", async () => {
    const before = world.now;
    pass(31 * 60_000);
    expect(await named("state=claimed")).toEqual([]);
    expect(await named("mine=true")).toEqual([]);
    world.now = before;
  });

  it.each(["state=lost", "kind=nothing", "field=zz", "employer=", "employer=%00", "overdue=1", "mine=maybe", "more=1"])(
    "refuse %s",
    async (query) => {
      const { status, body } = await judge.call("get", `/api/v1/desks/essen/cases?${query}`);
      const fields = new Set(body.errors.map(({ path }: { path: string }) => path.split(".")[0]));
      expect([status, [...fields]]).toEqual([400, [query.split("=")[0]]]);
    },
  );
});
