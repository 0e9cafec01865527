import { addDays, berlinDay, type Day, weekdayOf } from "@praktika/shared/values/dates";
import { workingDaysBetween } from "@praktika/shared/values/holidays";
import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import {
  decide,
  givenClaim,
  givenDeskMember,
  givenFirm,
  givenSubmittedOffer,
  givenVerifiedFirm,
  type Someone,
} from "../../test/given-moderation.ts";

// Begins before Christmas, so that holidays lie between.
const world = useWorld("2026-12-14T08:00:00Z");
const HOUR = 3_600_000;
const pass = (hours: number) => void (world.now = new Date(world.now.getTime() + hours * HOUR));
const NO = { reason: "misleading", text: "Das ist kein Praktikum, sondern eine Stelle." };
let judge: Someone;
const figures = async (who = judge) => (await who.call("get", "/api/v1/desks/essen/figures").expect(200)).body;

type Done = { readonly opened: Day; readonly on: Day; readonly outcome: string; readonly reason: string | null };
/** Everything decided, read row by row from the desk's history. */
async function recount(): Promise<Done[]> {
  const { rows } = await world.owner.query<{ opened: Date; at: Date; action: string; reason: string | null }>(
    `select c.opened_at as opened, e.at, e.action, c.reason from case_events e join cases c on c.city = e.city and c.id = e.case_id where e.desk_city = 'essen' and e.actor_id is not null`,
  );
  return rows
    .filter(({ action }) => !["claim", "release", "hand-over", "ask"].includes(action))
    .map(({ opened, at, action, reason }) => ({
      opened: berlinDay(opened),
      on: berlinDay(at),
      outcome: action,
      reason,
    }));
}
const speedOf = (done: readonly Done[]) => {
  const days = done.map(({ opened, on }) => workingDaysBetween(opened, on)).sort((a, b) => a - b);
  return {
    medianDays: days[Math.floor((days.length - 1) / 2)],
    inTime: days.filter((count) => count <= 2).length,
    of: days.length,
  };
};

beforeAll(async () => {
  judge = await givenDeskMember(world, "essen");
});

describe("a desk's figures", () => {
  it("hide how fast somebody works while there are fewer than five decisions", async () => {
    const firm = await givenVerifiedFirm(world, "essen");
    for (let made = 0; made < 3; made += 1)
      await decide(world, judge, (await givenSubmittedOffer(world, firm)).caseId, "approve");
    expect((await figures()).speed).toEqual({ last30Days: null, weeks: null });
    await decide(world, judge, (await givenSubmittedOffer(world, firm)).caseId, "approve");
    expect((await figures()).speed.last30Days).toEqual({ medianDays: 0, inTime: 5, of: 5 });
  });

  it("are the same as counted row by row from the history", async () => {
    const firm = await givenVerifiedFirm(world, "essen");
    world.now = new Date("2026-12-23T08:00:00Z");
    const overChristmas = await givenSubmittedOffer(world, firm);
    world.now = new Date("2026-12-28T08:00:00Z");
    await decide(world, judge, overChristmas.caseId, "approve");
    const waits = [1, 200, 26, 75, 400, 3, 50, 121, 30];
    for (const [index, hours] of waits.entries()) {
      const { caseId } = await givenSubmittedOffer(world, firm);
      pass(hours);
      if (index % 3 === 0) await givenClaim(judge, caseId);
      if (index % 2 === 0) await decide(world, judge, caseId, "approve");
      else await decide(world, judge, caseId, "reject", NO);
    }
    const done = await recount();
    const today = berlinDay(world.now);
    const monday = addDays(today, 1 - weekdayOf(today) - 77);
    const inMonth = done.filter(({ on }) => on > addDays(today, -30));
    const inWeeks = done.filter(({ on }) => on >= monday);
    const body = await figures();
    expect(done.length).toBeGreaterThan(inMonth.length);
    expect(body.decided.last30Days).toBe(inMonth.length);
    expect(body.speed).toEqual({ last30Days: speedOf(inMonth), weeks: speedOf(inWeeks) });
    expect(body.decided.weeks).toEqual(
      Array.from({ length: 12 }, (_, week) => {
        const startsOn = addDays(monday, 7 * week);
        const count = done.filter(({ on }) => on >= startsOn && on < addDays(startsOn, 7)).length;
        return { startsOn, count };
      }),
    );
    expect(body.outcomes).toEqual([
      { outcome: "approve", reason: null, count: inWeeks.filter(({ outcome }) => outcome === "approve").length },
      { outcome: "reject", reason: "misleading", count: inWeeks.filter(({ outcome }) => outcome === "reject").length },
    ]);
  });

  it("sort what waits by kind and working days, and count what is suspended", async () => {
    const firm = await givenVerifiedFirm(world, "essen");
    const { id, caseId } = await givenSubmittedOffer(world, firm);
    await decide(world, judge, caseId, "approve");
    await givenFirm(world, "essen");
    world.now = new Date("2027-02-12T08:00:00Z");
    await givenSubmittedOffer(world, firm);
    world.now = new Date("2027-02-15T08:00:00Z");
    await judge.call("post", `/api/v1/offers/${id}/suspend`).send(NO).expect(200);
    world.now = new Date("2027-02-16T08:00:00Z");
    const { open, suspended } = await figures();
    expect(suspended).toBe(1);
    expect(open).toMatchObject({ total: 3, overdue: 1 });
    const rows = Object.fromEntries(
      open.byKind.map(({ kind, ages }: { kind: string; ages: number[] }) => [kind, ages]),
    );
    expect(rows).toEqual({
      employer: [0, 0, 0, 1],
      identity: [0, 0, 0, 0],
      offer: [0, 1, 0, 0],
      revision: [0, 0, 0, 0],
      suspension: [1, 0, 0, 0],
      complaint: [0, 0, 0, 0],
    });
  });

  it("are of the own city", async () => {
    const elsewhere = await givenDeskMember(world, "bochum");
    await elsewhere.call("get", "/api/v1/desks/essen/figures").expect(403);
    const { body } = await elsewhere.call("get", "/api/v1/desks/bochum/figures").expect(200);
    expect(body).toMatchObject({ open: { total: 0 }, decided: { last30Days: 0 }, outcomes: [], suspended: 0 });
  });
});
