import { beforeAll, describe, expect, it } from "vitest";
import { deliverLetters } from "#src/letters/deliver.ts";
import { as, useWorld } from "../../test/app.ts";
import { givenPerson, type Someone } from "../../test/given-moderation.ts";

const world = useWorld();
const post = (path: string, body: object) => as(world)("post", `/api/v1/auth/${path}`).send(body);
const later = (minutes: number) => void (world.now = new Date(world.now.getTime() + minutes * 60_000));
const lettersTo = async (email: string) => {
  await deliverLetters(world.deps);
  return world.mails.filter(({ to }) => to === email);
};
const codeIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? "")?.[0] ?? "";
beforeAll(() => void Object.assign(world.deps.config, { throttleFactor: 1 }));

describe("tries", () => {
  it("of signing in to one address are ten an hour, and right ones count too", async () => {
    const tries = [];
    for (let n = 0; n < 11; n += 1) tries.push(await post("login", { email: "eleven@example.org", password: "x" }));
    expect(tries.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429]);
    expect(tries[10]?.body.type).toBe("/problems/too-many-requests");
    expect(Number(tries[10]?.headers["retry-after"])).toBeGreaterThan(3000);
    await post("login", { email: "another@example.org", password: "x" }).expect(401);
    later(61);
    await post("login", { email: "eleven@example.org", password: "x" }).expect(401);
  });
  it("from one place are sixty an hour, over all addresses", async () => {
    later(61);
    for (let n = 0; n < 60; n += 1) await post("code", { email: `n${n}@example.org` }).expect(202);
    await post("code", { email: "n60@example.org" }).expect(429);
    await post("register", { email: "n61@example.org", as: "student" }).expect(429);
    later(61);
  });
});

describe("letters that anybody can ask for", () => {
  it("are three a day to one address, over all flows, and the answer never tells", async () => {
    const { email } = await givenPerson(world, { student: true });
    for (const path of ["code", "password/forgot", "code", "code", "password/forgot"])
      await post(path, { email }).expect(202);
    await post("register", { email, as: "student" }).expect(202);
    expect(await lettersTo(email)).toHaveLength(3);
    later(24 * 60);
    await post("code", { email }).expect(202);
    expect(await lettersTo(email)).toHaveLength(4);
  });
  it("do not leave to an address nobody has", async () => {
    await post("code", { email: "nobody@example.org" }).expect(202);
    await post("password/forgot", { email: "nobody@example.org" }).expect(202);
    expect(await lettersTo("nobody@example.org")).toEqual([]);
  });
});

describe("a mailed code", () => {
  let someone: Someone;
  beforeAll(async () => {
    later(24 * 60);
    someone = await givenPerson(world, { student: true });
  });
  it("works ten minutes", async () => {
    const { email } = someone;
    await post("code", { email }).expect(202);
    const code = codeIn((await lettersTo(email))[0]?.subject);
    later(10);
    await post("login", { email, code }).expect(401);
  });
  it("works for its own address only", async () => {
    const other = await givenPerson(world, { student: true });
    await post("code", { email: someone.email }).expect(202);
    await post("code", { email: other.email }).expect(202);
    const code = codeIn((await lettersTo(someone.email)).at(-1)?.subject);
    if (code !== codeIn((await lettersTo(other.email)).at(-1)?.subject))
      await post("login", { email: other.email, code }).expect(401);
    await post("login", { email: someone.email, code }).expect(200);
  });
});

describe("sessions", () => {
  it("are listed and ended one by one by their owner", async () => {
    const { email, call, sessionId, id } = await givenPerson(world, { student: true });
    await post("code", { email }).expect(202);
    await post("login", { email, code: codeIn((await lettersTo(email))[0]?.subject) }).expect(200);
    const { body } = await call("get", "/api/v1/me/sessions").expect(200);
    expect(body.items).toHaveLength(2);
    const mine = body.items.filter(({ current }: { current: boolean }) => current);
    expect(mine.map((session: { id: string }) => session.id)).toEqual([sessionId]);
    const other = body.items.find(({ current }: { current: boolean }) => !current);
    await call("delete", `/api/v1/me/sessions/${other.id}`).expect(204);
    await call("delete", `/api/v1/me/sessions/${other.id}`).expect(404);
    expect((await call("get", "/api/v1/me/sessions")).body.items).toHaveLength(1);
    await world.owner.query("update sessions set expires_at = $2 where account_id = $1", [id, world.now]);
    await call("get", "/api/v1/me").expect(401);
  });
  it("but this one end when the password changes, which takes the old one", async () => {
    const { email, call, id } = await givenPerson(world, { student: true });
    const change = async (password: object) =>
      call("patch", "/api/v1/me")
        .set("if-match", `"${(await call("get", "/api/v1/me")).body.version}"`)
        .send({ password });
    expect((await change({ new: "vier ruhige Worte hier" })).status).toBe(200);
    await post("login", { email, password: "vier ruhige Worte hier" }).expect(200);
    expect((await change({ old: "falsch", new: "andere ruhige Worte" })).status).toBe(401);
    expect((await change({ old: "vier ruhige Worte hier", new: "andere ruhige Worte" })).status).toBe(200);
    const { rows } = await world.owner.query("select 1 from sessions where account_id = $1 and ended_at is null", [id]);
    expect(rows).toHaveLength(1);
    await post("login", { email, password: "vier ruhige Worte hier" }).expect(401);
  });
  it("end with the account that is closed", async () => {
    const { call, id } = await givenPerson(world);
    await world.owner.query("update accounts set closed_at = now() where id = $1", [id]);
    await call("get", "/api/v1/me").expect(401);
  });
});
