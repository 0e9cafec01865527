import { describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import {
  decide,
  givenClaim,
  givenDeskMember,
  givenFirm,
  givenMembership,
  givenPerson,
  givenVerifiedFirm,
} from "../../test/given-moderation.ts";

const world = useWorld();

describe("the queue", () => {
  it("is the own city's, oldest first, page by page", async () => {
    const lead = await givenDeskMember(world, "dortmund", "lead");
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      world.now = new Date(world.now.getTime() + 1000);
      ids.push((await givenFirm(world, "dortmund")).caseId);
    }
    const seen: string[] = [];
    for (let cursor = ""; ;) {
      const { body } = await lead
        .call("get", `/api/v1/desks/dortmund/cases?limit=2${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(ids);
    expect((await lead.call("get", "/api/v1/desks/dortmund/cases?cursor=nonsense")).status).toBe(400);
    expect((await lead.call("get", "/api/v1/desks/dortmund/cases?kind=offer")).body.items).toEqual([]);
    expect((await lead.call("get", "/api/v1/desks/essen/cases")).status).toBe(403);
  });

  it("says what is due, who is at it and whether I may decide", async () => {
    const firm = await givenFirm(world, "duisburg");
    const [judge, member] = [await givenDeskMember(world, "duisburg"), await givenDeskMember(world, "duisburg")];
    await givenMembership(world, member, firm.id);
    await givenClaim(judge, firm.caseId);
    const line = async (call: typeof judge.call) => (await call("get", "/api/v1/desks/duisburg/cases")).body.items[0];
    expect(await line(judge.call)).toMatchObject({
      claimedByMe: true,
      fourEyes: false,
      employerState: "pending",
      dueAt: "2027-01-13T22:59:59.000Z",
    });
    const seen = await line(member.call);
    expect(seen).toMatchObject({ claimedByMe: false, fourEyes: true });
    expect(seen.claimedBy).toMatch(/^Vorname/);
  });
});

describe("a claim", () => {
  it("keeps colleagues from deciding for 30 minutes", async () => {
    const firm = await givenFirm(world);
    const [judge, colleague] = [await givenDeskMember(world, "bochum"), await givenDeskMember(world, "bochum")];
    await givenClaim(judge, firm.caseId);
    await givenClaim(judge, firm.caseId);
    const refused = await decide(world, colleague, firm.caseId, "approve", {}, 409);
    expect(refused.body).toMatchObject({ type: "/problems/state-changed", state: "claimed" });
    expect((await colleague.call("post", `/api/v1/reviews/${firm.caseId}/claim`).send({})).status).toBe(409);
    expect((await colleague.call("get", `/api/v1/reviews/${firm.caseId}`)).body.actions).toEqual([]);
    world.now = new Date(world.now.getTime() + 30 * 60_000);
    await decide(world, colleague, firm.caseId, "approve");
  });

  it("can be given back", async () => {
    const firm = await givenFirm(world);
    const [judge, colleague] = [await givenDeskMember(world, "bochum"), await givenDeskMember(world, "bochum")];
    await givenClaim(judge, firm.caseId);
    expect(
      (await judge.call("post", `/api/v1/reviews/${firm.caseId}/release`).send({}).expect(200)).body,
    ).toMatchObject({ claimedBy: null, claimedByMe: false });
    await givenClaim(colleague, firm.caseId);
  });
});

describe("the log", () => {
  it("tells who did what, newest first", async () => {
    const firm = await givenFirm(world, "muelheim");
    const judge = await givenDeskMember(world, "muelheim");
    world.now = new Date(world.now.getTime() + 1000);
    await givenClaim(judge, firm.caseId);
    world.now = new Date(world.now.getTime() + 1000);
    await decide(world, judge, firm.caseId, "approve");
    const { body } = await judge.call("get", "/api/v1/desks/muelheim/log?limit=2").expect(200);
    expect(body.items.map(({ action }: { action: string }) => action)).toEqual(["approve", "claim"]);
    const rest = await judge.call("get", `/api/v1/desks/muelheim/log?limit=2&cursor=${body.nextCursor}`).expect(200);
    expect(rest.body).toMatchObject({
      items: [{ action: "open", by: "system", caseId: firm.caseId }],
      nextCursor: null,
    });
  });
});

describe("desk members", () => {
  it("are invited by a lead, once per key", async () => {
    const [lead, moderator, operator] = [
      await givenDeskMember(world, "gelsenkirchen", "lead"),
      await givenDeskMember(world, "gelsenkirchen"),
      await givenPerson(world, { operator: true }),
    ];
    const path = "/api/v1/desks/gelsenkirchen/members";
    const invite = (someone: typeof lead, email: string, key = world.deps.newId()) =>
      someone.call("post", path).set("idempotency-key", key).send({ email, role: "moderator" });
    expect((await moderator.call("get", path).expect(200)).body.items).toHaveLength(2);
    expect((await invite(moderator, "neu@example.org")).status).toBe(403);
    const first = await invite(lead, "neu@example.org", "k1").expect(201);
    expect((await invite(lead, "neu@example.org", "k1").expect(201)).body).toEqual(first.body);
    expect((await invite(lead, moderator.email)).body.type).toBe("/problems/already-there");
    await invite(operator, "noch@example.org").expect(201);
    const { rows } = await world.owner.query(`select email from letters where template = 'invite-desk' order by email`);
    expect(rows.map(({ email }) => email)).toEqual(["neu@example.org", "noch@example.org"]);
  });

  it("leave, but the last lead stays unless an operator acts", async () => {
    const [lead, moderator, operator] = [
      await givenDeskMember(world, "oberhausen", "lead"),
      await givenDeskMember(world, "oberhausen"),
      await givenPerson(world, { operator: true }),
    ];
    const path = (id: string) => `/api/v1/desks/oberhausen/members/${id}`;
    expect((await moderator.call("delete", path(lead.id))).status).toBe(403);
    expect((await lead.call("delete", path(lead.id))).body.type).toBe("/problems/last-owner");
    await lead.call("delete", path(moderator.id)).expect(204);
    expect((await lead.call("delete", path(moderator.id))).status).toBe(404);
    expect((await moderator.call("get", "/api/v1/desks/oberhausen/cases")).status).toBe(403);
    await operator.call("delete", path(lead.id)).expect(204);
  });

  it("of another city see nothing here", async () => {
    const firm = await givenVerifiedFirm(world);
    const foreign = await givenDeskMember(world, "essen", "lead");
    expect((await foreign.call("get", `/api/v1/reviews/${firm.caseId}`)).status).toBe(404);
    expect((await foreign.call("get", "/api/v1/desks/bochum/log")).status).toBe(403);
    expect((await foreign.call("get", "/api/v1/desks/bochum/members")).status).toBe(403);
  });
});
