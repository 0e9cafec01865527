import { MAX_REPLY_TEMPLATES } from "@praktika/shared/values/limits";
import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { type Cast, givenCast } from "../../test/given-machines.ts";
import { givenApplicationIn, givenOfferIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => void (cast = await givenCast(world)));

const REPLY = { purpose: "invite", name: "Kennenlernen", body: "Hallo [Vorname], komm gern vorbei." };
const path = (rest = "") => `/api/v1/employers/${cast.firm.id}/reply-templates${rest}`;
const write = (body: object, key = world.deps.newId()) =>
  cast.firm.owner.call("post", path()).set("idempotency-key", key).send(body);
const list = async () => (await cast.firm.owner.call("get", path()).expect(200)).body.items;
const remove = (id: string, version: number) =>
  cast.firm.owner.call("delete", path(`/${id}`)).set("if-match", `"${version}"`);

describe("an organisation's own texts", () => {
  it("are written once per key, renamed, changed and deleted", async () => {
    const key = world.deps.newId();
    const { body } = await write(REPLY, key).expect(201);
    expect((await write(REPLY, key).expect(201)).body).toEqual(body);
    expect(await list()).toEqual([{ ...REPLY, id: body.id, version: 1 }]);
    const changed = { ...REPLY, name: "Vorbeikommen" };
    const patch = cast.firm.owner.call("patch", path(`/${body.id}`)).set("if-match", '"1"');
    expect((await patch.send(changed).expect(200)).body).toEqual({ ...changed, id: body.id, version: 2 });
    expect((await remove(body.id, 1)).status).toBe(412);
    expect((await remove(body.id, 2)).status).toBe(204);
    expect([(await remove(body.id, 2)).status, await list()]).toEqual([404, []]);
  });
  it.each([
    ["purpose", { purpose: "praise" }],
    ["name", { name: "" }],
    ["body", { body: "x".repeat(1001) }],
  ])("refuse a wrong %s at its field", async (field, wrong) => {
    const { status, body } = await write({ ...REPLY, ...wrong });
    expect([status, body.errors?.[0]?.path]).toEqual([400, field]);
  });
  it("end at a number, also when several are written at once", async () => {
    const written = await Promise.all(Array.from({ length: MAX_REPLY_TEMPLATES + 5 }, () => write(REPLY)));
    const statuses = written.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(MAX_REPLY_TEMPLATES);
    expect(written.find(({ status }) => status === 409)?.body.type).toBe("/problems/too-many-templates");
    expect(await list()).toHaveLength(MAX_REPLY_TEMPLATES);
  });
});

describe("a text beside an answer", () => {
  it.each([
    ["invite", "sent", {}],
    ["revoke", "promised", { reason: "place_gone" }],
  ] as const)("reaches the applicant with %s", async (step, state, more) => {
    const offer = await givenOfferIn(world, cast, "published");
    const application = await givenApplicationIn(world, cast, state, { offer });
    const text = "Wir freuen uns auf dich.\nMontag um acht am Tor.";
    const answer = cast.firm.owner.call("post", `/api/v1/applications/${application.id}/${step}`);
    expect((await answer.send({ ...more, text })).status).toBe(200);
    const { body } = await application.student.call("get", `/api/v1/me/applications/${application.id}`).expect(200);
    expect(body.message).toBe(text);
  });
});
