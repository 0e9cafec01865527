import { beforeAll, describe, expect, it } from "vitest";
import { as, useWorld } from "../../test/app.ts";
import {
  type Firm,
  givenDeskMember,
  givenMembership,
  givenPerson,
  givenVerifiedFirm,
  type Someone,
} from "../../test/given-moderation.ts";
import { tokenFor } from "../../test/given-states.ts";

const world = useWorld();
let firm: Firm;
beforeAll(async () => void (firm = await givenVerifiedFirm(world)));

const api = (path: string) => `/api/v1/employers/${firm.id}/${path}`;
const invite = (email: string, role = "member", by: Someone = firm.owner) =>
  by.call("post", api("invitations")).set("idempotency-key", world.deps.newId()).send({ email, role });
const accept = async (email: string, body: object, token?: string) =>
  as(world)("post", "/api/v1/invitations/accept").send({
    token: token ?? (await tokenFor(world, "invite-employer", email)),
    ...body,
  });
const NAMES = { firstName: "Neu", lastName: "Kollegin", password: "vier ruhige Worte hier" };
const team = async () =>
  (await firm.owner.call("get", api("members")).expect(200)).body as {
    items: { email: string; role: string; accountId: string }[];
    invitations: { id: string; email: string }[];
  };

describe("an invitation", () => {
  it("makes an account and a member of somebody new, once", async () => {
    await invite("neu@example.org").expect(201);
    expect((await team()).invitations.map(({ email }) => email)).toEqual(["neu@example.org"]);
    const token = await tokenFor(world, "invite-employer", "neu@example.org");
    expect((await accept("neu@example.org", { ...NAMES, password: "elf zeichen" })).status).toBe(400);
    expect((await accept("neu@example.org", NAMES)).status).toBe(200);
    expect((await accept("neu@example.org", NAMES, token)).status).toBe(404);
    const { items, invitations } = await team();
    expect(items.map(({ email, role }) => [email, role])).toContainEqual(["neu@example.org", "member"]);
    expect(invitations).toEqual([]);
  });
  it("adds the firm to an account that is there, without asking for names", async () => {
    const known = await givenPerson(world);
    await invite(known.email, "owner").expect(201);
    expect((await accept(known.email, {})).status).toBe(200);
    await known.call("get", api("manage")).expect(200);
    expect((await known.call("get", "/api/v1/me")).body.employers).toEqual([
      expect.objectContaining({ id: firm.id, role: "owner" }),
    ]);
    const again = await invite(known.email);
    expect([again.status, again.body.type]).toEqual([409, "/problems/already-there"]);
  });
  it("that was taken back, ran out or is for something else opens nothing", async () => {
    const { body } = await invite("zurueck@example.org").expect(201);
    await firm.owner.call("delete", api(`invitations/${body.id}`)).expect(204);
    await firm.owner.call("delete", api(`invitations/${body.id}`)).expect(404);
    expect((await accept("zurueck@example.org", NAMES)).status).toBe(404);
    await invite("spaet@example.org").expect(201);
    const before = world.now;
    world.now = new Date(before.getTime() + 15 * 86_400_000);
    expect((await accept("spaet@example.org", NAMES)).status).toBe(404);
    world.now = before;
    const token = await tokenFor(world, "invite-employer", "spaet@example.org");
    const verify = { token, firstName: "A", lastName: "B", password: NAMES.password };
    await as(world)("post", "/api/v1/auth/verify").send(verify).expect(404);
  });
});

describe("a member", () => {
  it("reads the team's things until the moment of leaving", async () => {
    const member = await givenPerson(world);
    await givenMembership(world, member, firm.id);
    await member.call("get", api("applications")).expect(200);
    await firm.owner.call("delete", api(`members/${member.id}`)).expect(204);
    await member.call("get", api("applications")).expect(403);
    await member.call("get", api("manage")).expect(403);
  });
  it("may leave, the last owner may not", async () => {
    const own = await givenVerifiedFirm(world);
    const member = await givenPerson(world);
    await givenMembership(world, member, own.id);
    const path = (id: string) => `/api/v1/employers/${own.id}/members/${id}`;
    await member.call("delete", path(own.owner.id)).expect(403);
    const last = await own.owner.call("delete", path(own.owner.id)).expect(409);
    expect(last.body.type).toBe("/problems/last-owner");
    expect((await own.owner.call("patch", path(own.owner.id)).send({ role: "member" })).status).toBe(409);
    const { status } = await own.owner.call("delete", "/api/v1/me").set("if-match", '"1"');
    expect(status).toBe(409);
    await own.owner.call("patch", path(member.id)).send({ role: "owner" }).expect(200);
    await own.owner.call("delete", path(own.owner.id)).expect(204);
    await member.call("delete", path(own.owner.id)).expect(404);
  });
});

describe("an organisation", () => {
  const register = async (more: object) =>
    (await givenPerson(world))
      .call("post", "/api/v1/employers")
      .set("idempotency-key", world.deps.newId())
      .send({ name: "Werkstatt", street: "Ring 1", postcode: "44787", town: "Bochum", kind: "company", ...more });
  it("belongs to the city of its address, or outside the seven to that of its first site", async () => {
    const homes = [];
    for (const more of [{}, { postcode: "45468" }, { postcode: "10115", siteCity: "essen" }]) {
      const { body } = await register(more);
      const { rows } = await world.owner.query<{ home_city: string }>("select home_city from employers where id = $1", [
        body.id,
      ]);
      homes.push(rows[0]?.home_city);
    }
    expect(homes).toEqual(["bochum", "muelheim", "essen"]);
    const lost = await register({ postcode: "10115" });
    expect([lost.status, lost.body.errors?.[0]?.path]).toEqual([400, "siteCity"]);
  });
  it("shows its old name until the desk has decided about the new one", async () => {
    const own = await givenVerifiedFirm(world);
    const name = async () => (await as(world)("get", `/api/v1/employers/${own.id}`)).body.name as string;
    const old = await name();
    const { body } = await own.owner.call("get", `/api/v1/employers/${own.id}/manage`).expect(200);
    const changed = await own.owner
      .call("patch", `/api/v1/employers/${own.id}`)
      .set("if-match", `"${body.version}"`)
      .send({ identity: { ...body.identity, name: "Neue Firma" }, about: "Wir bauen." })
      .expect(200);
    expect([await name(), changed.body.pendingIdentity.name, changed.body.about]).toEqual([
      old,
      "Neue Firma",
      "Wir bauen.",
    ]);
    const { rows } = await world.owner.query<{ id: string; version: number }>(
      "select id, version from cases where employer_id = $1 and kind = 'identity' and state = 'open'",
      [own.id],
    );
    expect(rows).toHaveLength(1);
    const desk = await givenDeskMember(world, "bochum");
    await desk
      .call("post", `/api/v1/reviews/${rows[0]?.id}/approve`)
      .set("if-match", `"${rows[0]?.version}"`)
      .send({})
      .expect(200);
    expect(await name()).toBe("Neue Firma");
  });
});
