import { describe, expect, it } from "vitest";
import { tokenOf } from "#src/accounts/links.ts";
import { as, useWorld } from "../../test/app.ts";
import { givenPerson } from "../../test/given-moderation.ts";

const world = useWorld();
const PROFILE = {
  birthMonth: 3,
  birthYear: 2008,
  postcode: "44791",
  stage: "grade10",
  fullTimeSchool: false,
  germanLevel: "b1",
  languages: [{ language: "tr", level: "b2" }],
  skills: ["patient"],
  interests: ["wood"],
};
const write = async (more: object) => {
  const person = await givenPerson(world, { student: true });
  return { person, answer: await person.call("put", "/api/v1/me/profile").send({ ...PROFILE, ...more }) };
};
const tables = async () => {
  const { rows } = await world.owner.query<{ n: number }>(
    "select (select count(*) from students)::int + (select count(*) from guardian_consents)::int + (select count(*) from letters)::int as n",
  );
  return rows[0]?.n;
};

describe("a profile", () => {
  it("is kept as it was written", async () => {
    const { person, answer } = await write({});
    expect(answer.status).toBe(200);
    const { body } = await person.call("get", "/api/v1/me/profile").expect(200);
    expect(body.profile).toMatchObject({ ...PROFILE, consent: "not-needed" });
  });

  it("under 13 stores nothing and says so kindly", async () => {
    const before = await tables();
    const { answer } = await write({ birthYear: 2015, guardianEmail: "eltern@example.org", fullTimeSchool: true });
    expect([answer.status, answer.body.type]).toEqual([409, "/problems/under-age"]);
    expect(await tables()).toBe(before);
  });

  it.each([
    ["under 18 whether school is full-time", { fullTimeSchool: undefined }, "fullTimeSchool"],
    ["under 16 a guardian's address", { birthYear: 2012, fullTimeSchool: true }, "guardianEmail"],
  ])("asks %s", async (_, more, path) => {
    const { answer } = await write({ birthYear: 2010, ...more });
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, path]);
  });

  it("refuses a guardian's address that is the student's own", async () => {
    const person = await givenPerson(world, { student: true });
    const { body } = await person
      .call("put", "/api/v1/me/profile")
      .send({ ...PROFILE, birthYear: 2012, fullTimeSchool: true, guardianEmail: person.email.toUpperCase() })
      .expect(400);
    expect(body.errors[0]).toMatchObject({ path: "guardianEmail", code: "same-as-own" });
  });

  it("refuses keys nobody asked for", async () => {
    const { answer } = await write({ origin: "somewhere" });
    expect(answer.body.errors).toEqual([{ path: "origin", code: "unknown", message: "This key is not known here" }]);
  });
});

describe("a guardian's consent", () => {
  const asked = async () => {
    const { person } = await write({ birthYear: 2012, fullTimeSchool: true, guardianEmail: "eltern@example.org" });
    const { rows } = await world.owner.query<{ id: string }>(
      "select id from letters where template = 'guardian-ask' order by id desc limit 1",
    );
    return { person, token: tokenOf(world.deps, rows[0]?.id ?? "") };
  };
  const post = (path: string, token: string) => as(world)("post", `/api/v1/guardian-consents/${path}`).send({ token });
  const stateOf = async ({ call }: Awaited<ReturnType<typeof asked>>["person"]) =>
    (await call("get", "/api/v1/me/profile")).body.profile.consent as string;

  it("is asked by link, shows the first name only, is given and taken back by the same link", async () => {
    const { person, token } = await asked();
    expect(await stateOf(person)).toBe("asked");
    const { body } = await post("read", token).expect(200);
    expect(Object.keys(body).sort()).toEqual(["agreed", "firstName", "state"]);
    await post("give", token).expect(200);
    await post("give", token).expect(200);
    expect(await stateOf(person)).toBe("given");
    await post("revoke", token).expect(200);
    expect(await stateOf(person)).toBe("revoked");
    await post("give", token).expect(409);
  });
});

describe("everything about me", () => {
  it("can be taken along and erased", async () => {
    const { person } = await write({});
    const { body } = await person.call("get", "/api/v1/me/export").expect(200);
    expect(JSON.stringify(body)).toContain(person.email);
    await person.call("delete", "/api/v1/me").set("if-match", '"1"').expect(204);
    await person.call("get", "/api/v1/me").expect(401);
    const { rows } = await world.owner.query(
      "select 1 from accounts where email = $1 union all select 1 from students where account_id = $2",
      [person.email, person.id],
    );
    expect(rows).toEqual([]);
  });

  it("asks for the version that was read: 428 without, 412 with an older one", async () => {
    const { person } = await write({});
    await person.call("patch", "/api/v1/me").send({ firstName: "Neu" }).expect(428);
    await person.call("patch", "/api/v1/me").set("if-match", '"1"').send({ firstName: "Neu" }).expect(200);
    await person.call("patch", "/api/v1/me").set("if-match", '"1"').send({ firstName: "Alt" }).expect(412);
  });
});
