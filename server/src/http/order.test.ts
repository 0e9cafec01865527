import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { runSweeps } from "#src/jobs/sweeps.ts";
import { as, useWorld } from "../../test/app.ts";
import { givenApplicationIn, givenOfferIn, type OfferIn } from "../../test/given-states.ts";
import {
  ANSWERS,
  type Cast,
  dayIn,
  FEES,
  givenCast,
  givenStudent,
  periodOf,
  stored,
} from "../../test/given-machines.ts";
import { givenVerifiedFirm, offerText, type Someone } from "../../test/given-moderation.ts";

const world = useWorld();
let cast: Cast;
let offer: OfferIn;
beforeAll(async () => {
  cast = await givenCast(world);
  offer = await givenOfferIn(world, cast, "published", { seats: 50 });
});
const problem = ({ status, body }: { status: number; body: { type?: string } }) => [
  status,
  body.type?.slice("/problems/".length),
];

describe("the order of checks", () => {
  const NONSENSE = { anything: 1 };
  const promise = (someone: Someone | undefined, id: string, headers: Record<string, string>, body: object) =>
    (someone?.call ?? as(world))("post", `/api/v1/applications/${id}/promise`).set(headers).send(body);
  let application: Awaited<ReturnType<typeof givenApplicationIn>>;
  let stay: object;
  beforeAll(async () => {
    application = await givenApplicationIn(world, cast, "invited", { offer });
    stay = await periodOf(world, offer.id);
  });

  it("first asks who it is, whatever else is wrong", async () => {
    expect(problem(await promise(undefined, "no-id", {}, NONSENSE))).toEqual([401, "unauthenticated"]);
  });
  it("then reads the shape, without looking for the row", async () => {
    const { owner } = cast.firm;
    expect(problem(await promise(owner, randomUUID(), {}, NONSENSE))).toEqual([400, "invalid-request"]);
    expect(problem(await promise(owner, "no-id", {}, stay))).toEqual([400, "invalid-request"]);
    expect(problem(await promise(owner, randomUUID(), { "if-match": "soon" }, stay))).toEqual([400, "invalid-request"]);
  });
  it("then looks for the row and who may do this to it", async () => {
    const stranger = await givenVerifiedFirm(world, "essen");
    expect(problem(await promise(cast.firm.owner, randomUUID(), {}, stay))).toEqual([404, "not-found"]);
    expect(problem(await promise(stranger.owner, application.id, {}, stay))).toEqual([404, "not-found"]);
    expect(problem(await promise(application.student, application.id, {}, stay))).toEqual([403, "forbidden"]);
  });
  it("then wants the version that was read, and last asks the machine", async () => {
    const { owner } = cast.firm;
    const version = (await stored(world, "applications", application.id))?.version ?? 0;
    expect(problem(await promise(owner, application.id, {}, stay))).toEqual([428, "precondition-required"]);
    expect(problem(await promise(owner, application.id, { "if-match": `"${version + 1}"` }, stay))).toEqual([
      412,
      "precondition-failed",
    ]);
    const declined = await givenApplicationIn(world, cast, "declined", { offer });
    expect(problem(await promise(owner, declined.id, {}, stay))).toEqual([428, "precondition-required"]);
    expect(problem(await promise(owner, declined.id, { "if-match": '"99"' }, stay))).toEqual([
      412,
      "precondition-failed",
    ]);
    const now = (await stored(world, "applications", declined.id))?.version;
    const last = await promise(owner, declined.id, { "if-match": `"${now}"` }, stay);
    expect([...problem(last), last.body.state]).toEqual([409, "not-possible-now", "declined"]);
    await promise(owner, application.id, { "if-match": `"${version}"` }, stay).expect(200);
  });
});

describe("an Idempotency-Key", () => {
  const INPUT = { answers: ANSWERS, schoolInformed: true };
  const prepare = (someone: Someone, key: string | undefined, body: object = INPUT) => {
    const request = someone.call("post", `/api/v1/offers/${offer.id}/applications`);
    return (key ? request.set("idempotency-key", key) : request).send(body);
  };
  const countOf = async (studentId: string) =>
    (await world.owner.query("select 1 from applications where student_id = $1", [studentId])).rows.length;

  it("is asked for after who it is, before the row", async () => {
    const student = await givenStudent(world);
    const path = `/api/v1/offers/${randomUUID()}/applications`;
    expect(problem(await as(world)("post", path).send({}))).toEqual([401, "unauthenticated"]);
    expect(problem(await student.call("post", path).send(INPUT))).toEqual([400, "idempotency-key-missing"]);
    expect(problem(await prepare(student, "x".repeat(101)))).toEqual([400, "invalid-request"]);
  });
  it("makes one thing of many equal requests, also at once", async () => {
    const student = await givenStudent(world);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => prepare(student, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await countOf(student.id)).toBe(1);
  });
  it("answers the same again after the world moved on, where a new request is refused", async () => {
    const firm = await givenVerifiedFirm(world);
    const key = randomUUID();
    const invite = (under: string) =>
      firm.owner
        .call("post", `/api/v1/employers/${firm.id}/invitations`)
        .set("idempotency-key", under)
        .send({ email: "kollegin@example.org", role: "member" });
    const first = await invite(key).expect(201);
    await cast.moderator.call("post", `/api/v1/employers/${firm.id}/block`).send(FEES).expect(200);
    expect((await invite(key).expect(201)).body).toEqual(first.body);
    expect(problem(await invite(randomUUID()))).toEqual([409, "not-possible-now"]);
    const { rows } = await world.owner.query("select 1 from invitations where employer_id = $1", [firm.id]);
    expect(rows).toHaveLength(1);
  });
  it("is bound to what was asked", async () => {
    const student = await givenStudent(world);
    const key = randomUUID();
    await prepare(student, key).expect(201);
    expect(problem(await prepare(student, key, { ...INPUT, answers: ["Anders.", "Ganz.", "Neu."] }))).toEqual([
      422,
      "idempotency-key-reused",
    ]);
  });
  it("belongs to one account", async () => {
    const [one, other] = [await givenStudent(world), await givenStudent(world)];
    const key = randomUUID();
    const [a, b] = [await prepare(one, key).expect(201), await prepare(other, key).expect(201)];
    expect(a.body.id).not.toBe(b.body.id);
  });
  it("of a refused request is free for the next try", async () => {
    const student = await givenStudent(world);
    const key = randomUUID();
    const answers = ["Ich heiße Kim, schreibt mir an kim@example.org", ...ANSWERS.slice(1)];
    const refused = await prepare(student, key, { ...INPUT, answers });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    await prepare(student, key).expect(201);
  });
  it("of a visitor belongs to the browser: one draft, one letter", async () => {
    const body = {
      ...INPUT,
      firstName: "Mina",
      lastName: "Muster",
      email: "einmal@example.org",
      birthMonth: 5,
      birthYear: 2009,
      postcode: "44787",
      stage: "grade10",
      fullTimeSchool: true,
      germanLevel: "b2",
      consent: true,
    };
    const key = randomUUID();
    const send = (cookie?: string) =>
      as(world, cookie)("post", `/api/v1/offers/${offer.id}/applications/by-mail`)
        .set("idempotency-key", key)
        .send(body);
    const first = await send().expect(202);
    const cookie = (first.headers["set-cookie"] as unknown as string[]).find((one) => one.startsWith("visitor="));
    expect(cookie).toMatch(/HttpOnly/);
    expect((await send(cookie?.split(";")[0]).expect(202)).body).toEqual(first.body);
    const { rows } = await world.owner.query("select 1 from letters where email = 'einmal@example.org'");
    expect(rows).toHaveLength(1);
  });
  it("is forgotten after two days", async () => {
    const student = await givenStudent(world);
    const key = randomUUID();
    const first = await prepare(student, key).expect(201);
    const before = world.now;
    world.now = new Date(before.getTime() + 48 * 3_600_000 + 60_000);
    await runSweeps(world.deps);
    const second = await prepare(student, key);
    expect([second.status, second.body.id === first.body.id]).toEqual([201, false]);
    world.now = before;
  });
});

describe("a resource", () => {
  it("says its version as ETag, is changed with it once, and is never stored on the way", async () => {
    const { owner, id } = cast.firm;
    const read = await owner.call("get", `/api/v1/employers/${id}/manage`).expect(200);
    expect(read.headers).toMatchObject({ etag: `"${read.body.version}"`, "cache-control": "no-store" });
    const patch = () =>
      owner
        .call("patch", `/api/v1/employers/${id}`)
        .set("if-match", read.headers["etag"] ?? "")
        .send({ about: "Neu." });
    const changed = await patch().expect(200);
    expect(changed.headers["etag"]).toBe(`"${read.body.version + 1}"`);
    expect(problem(await patch())).toEqual([412, "precondition-failed"]);
  });
  it("repeated by the same side is answered as it is; with the old version it is a 412", async () => {
    const own = await givenOfferIn(world, cast, "published");
    const pause = (headers = {}) =>
      cast.firm.owner.call("post", `/api/v1/offers/${own.id}/pause`).set(headers).send({});
    const { version } = (await stored(world, "offers", own.id)) ?? { version: 0 };
    await pause().expect(200);
    const again = await pause().expect(200);
    expect([again.body.state, again.body.version]).toEqual(["paused", version + 1]);
    expect(problem(await pause({ "if-match": `"${version}"` }))).toEqual([412, "precondition-failed"]);
  });
});

describe("what is not a request of ours", () => {
  const post = () =>
    cast.firm.owner.call("post", `/api/v1/employers/${cast.firm.id}/offers`).set("idempotency-key", randomUUID());
  it.each([
    ["another media type", "text/plain", "hello", 415, "unsupported-media-type"],
    ["a form", "application/x-www-form-urlencoded", "a=b", 415, "unsupported-media-type"],
    ["broken JSON", "application/json", "{", 400, "invalid-request"],
    [
      "more than it can be",
      "application/json",
      JSON.stringify({ content: { description: "x".repeat(300_000) } }),
      413,
      "too-large",
    ],
    ["a prototype", "application/json", '{"__proto__": {"operator": true}, "content": {}}', 400, "invalid-request"],
  ])("%s is refused as a problem", async (_, type, body, status, slug) => {
    const response = await post().set("content-type", type).send(body);
    expect(problem(response)).toEqual([status, slug]);
    expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(response.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
  it("names every key nobody knows and every field that is wrong", async () => {
    const { body } = await post()
      .send({ content: { ...offerText("bochum"), wage: 3, minimumAge: 2 }, note: "x" })
      .expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      "content.minimumAge",
      "content.wage",
      "note",
    ]);
  });
  it.each([
    ["get", "/api/v1/nothing-here"],
    ["put", "/api/v1/offers"],
    ["get", "/api/v2/offers"],
  ] as const)("%s %s is a 404 as a problem", async (verb, path) => {
    const response = await as(world)(verb, path);
    expect(problem(response)).toEqual([404, "not-found"]);
  });
  it("an unforeseen failure says nothing but a number to ask for", async () => {
    await world.owner.query("alter table throttles rename to throttles_away");
    const response = await as(world)("post", "/api/v1/auth/code").send({ email: "kim@example.org" });
    await world.owner.query("alter table throttles_away rename to throttles");
    expect(problem(response)).toEqual([500, "internal"]);
    expect(Object.keys(response.body).sort()).toEqual(["requestId", "status", "title", "type"]);
    expect(world.logs.some((line) => line.includes(response.body.requestId) || line.includes("request failed"))).toBe(
      true,
    );
  });
});

it("keeps a stay inside a period that is long enough for it", async () => {
  const body = { startsOn: dayIn(world, 60), endsOn: dayIn(world, 64), seats: 1, minDays: 6 };
  const own = await givenOfferIn(world, cast, "published");
  const response = await cast.firm.owner.call("post", `/api/v1/offers/${own.id}/periods`).send(body);
  expect([response.status, response.body.errors?.[0]?.path]).toEqual([400, "minDays"]);
});
