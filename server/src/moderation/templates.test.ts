import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { givenDeskMember, type Someone } from "../../test/given-moderation.ts";

const world = useWorld();
const PATH = "/api/v1/desks/dortmund/templates";
const TEXT = {
  action: "reject",
  about: "unsafe",
  title: "Kein Fluchtweg",
  text: "Bitte zeigen Sie uns den Fluchtweg.",
};
let lead: Someone;
let moderator: Someone;
const add = (body: object, who = lead) => who.call("post", PATH).set("idempotency-key", world.deps.newId()).send(body);
const listed = async (who = moderator) => (await who.call("get", PATH).expect(200)).body.items;
beforeAll(async () => {
  [lead, moderator] = [await givenDeskMember(world, "dortmund", "lead"), await givenDeskMember(world, "dortmund")];
});

describe("a desk's ready text", () => {
  it("is written by a lead and read by every member of the desk, by name", async () => {
    await add(TEXT).expect(201);
    await add({ ...TEXT, action: "request-changes", about: "firstDay", title: "Erster Tag" }).expect(201);
    expect(await listed()).toMatchObject([
      { title: "Erster Tag", about: "firstDay" },
      { ...TEXT, version: 1 },
    ]);
    await add(TEXT, moderator).expect(403);
    const elsewhere = await givenDeskMember(world, "essen", "lead");
    expect((await elsewhere.call("get", "/api/v1/desks/essen/templates").expect(200)).body.items).toEqual([]);
    await elsewhere.call("get", PATH).expect(403);
  });

  it("is changed and deleted as it was read, and is not found under another desk", async () => {
    const { body } = await add({ ...TEXT, title: "Aa" }).expect(201);
    const one = (verb: "put" | "delete", version: number, who = lead, path = PATH) =>
      who.call(verb, `${path}/${body.id}`).set("if-match", `"${version}"`);
    await lead.call("put", `${PATH}/${body.id}`).send(TEXT).expect(428);
    const changed = await one("put", 1)
      .send({ ...TEXT, title: "Ab", about: null })
      .expect(200);
    expect(changed.body).toMatchObject({ title: "Ab", about: null, version: 2 });
    await one("put", 1).send(TEXT).expect(412);
    const elsewhere = await givenDeskMember(world, "essen", "lead");
    await one("delete", 2, elsewhere, "/api/v1/desks/essen/templates").expect(404);
    await one("delete", 2).expect(204);
    await one("delete", 2).expect(404);
    expect(await listed()).toHaveLength(2);
  });

  it.each([
    [{ ...TEXT, about: "field" }, "about"],
    [{ ...TEXT, action: "ask" }, "about"],
    [{ ...TEXT, action: "request-changes" }, "about"],
    [{ ...TEXT, text: "kurz" }, "text"],
    [{ ...TEXT, title: "" }, "title"],
    [{ ...TEXT, more: 1 }, "more"],
  ])("is refused when its parts do not fit together: %j", async (body, path) => {
    const { body: problem } = await add(body).expect(400);
    expect(problem.errors.map((error: { path: string }) => error.path)).toEqual([path]);
  });

  it("is one of at most a hundred", async () => {
    await world.owner.query(
      "insert into reason_templates (city, id, action, title, body, created_at) select 'dortmund', gen_random_uuid(), 'ask', 'x', 'y', now() from generate_series(1, 98)",
    );
    expect((await add(TEXT)).body).toMatchObject({ type: "/problems/not-possible-now", state: "full" });
  });
});
