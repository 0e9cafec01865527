import { beforeAll, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnApplication } from "../../test/given-acts.ts";
import { accepted, afterDays, type Cast, givenCast, givenStudent, stored } from "../../test/given-machines.ts";
import { done, type Someone } from "../../test/given-moderation.ts";
import { type ApplicationIn, consent, givenApplicationIn, givenOfferIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => void (cast = await givenCast(world)));

const SECRETS = ["Zarathea", "Quintessler", "kanarienvogel", "0234-998877", "elternkanari", "Geheimsatz"];
async function tracesOf(someone: Someone): Promise<string[]> {
  const { rows: tables } = await world.owner.query<{ schema: string; name: string }>(
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { schema, name } of tables)
    for (const canary of [...SECRETS, someone.email]) {
      const text = `select 1 from ${schema}.${name} t where t::text ilike $1 limit 1`;
      if ((await world.owner.query(text, [`%${canary}%`])).rows.length > 0) found.push(`${name}: ${canary}`);
    }
  return found;
}

/** A student of 15 whose every word can be found again, with applications in many states. */
async function givenCanary(): Promise<{ student: Someone; applications: ApplicationIn[] }> {
  const guardianEmail = "elternkanari@example.org";
  const student = await givenStudent(world, 15, { guardianEmail, phone: "0234-998877" });
  const version = (await student.call("get", "/api/v1/me")).body.version;
  const names = { firstName: "Zarathea", lastName: "Quintessler" };
  await done(student.call("patch", "/api/v1/me").set("if-match", `"${version}"`).send(names), 200);
  await world.owner.query("update accounts set email = 'kanarienvogel@example.org' where id = $1", [student.id]);
  await consent(world, { guardian: guardianEmail }, "give");
  const applications = [];
  for (const state of ["draft", "sent", "invited", "promised", "confirmed", "declined"]) {
    const offer = await givenOfferIn(world, cast, "published", { startsIn: 40 + applications.length * 30 });
    applications.push(await givenApplicationIn(world, cast, state, { offer, student }));
  }
  return { student, applications };
}

it("an erased person leaves no name, address, number or sentence in any table or job", async () => {
  const { student, applications } = await givenCanary();
  const [, sent] = applications;
  if (!sent) throw new Error("no application was sent");
  await world.owner.query("update applications set answers = array['Geheimsatz', 'b', 'c'] where id = $1", [sent.id]);
  await accepted(actOnApplication(world, "correct", sent));
  const email = "kanarienvogel@example.org";
  expect((await tracesOf({ ...student, email })).length).toBeGreaterThan(4);
  const { version } = (await student.call("get", "/api/v1/me")).body;
  await done(student.call("delete", "/api/v1/me").set("if-match", `"${version}"`), 204);
  expect(await tracesOf({ ...student, email })).toEqual([]);
});

it("takes everything along in the export, and nothing of anybody else", async () => {
  const student = await givenStudent(world);
  const own = await givenApplicationIn(world, cast, "invited", { student });
  const foreign = await givenApplicationIn(world, cast, "sent");
  const { text } = await student.call("get", "/api/v1/me/export").expect(200);
  for (const part of [student.email, own.id, "44787", "Ich baue gern Dinge"]) expect(text).toContain(part);
  for (const part of [foreign.student.id, foreign.id, "password_hash", "passwordHash"])
    expect(text).not.toContain(part);
});

it("gives the promised seat back when a student leaves, and tells the firm", async () => {
  const { id, offerId, student } = await givenApplicationIn(world, cast, "promised");
  const held = async () =>
    (await world.owner.query<{ held: number }>("select held from periods where offer_id = $1", [offerId])).rows[0]
      ?.held;
  expect(await held()).toBe(1);
  await done(student.call("delete", "/api/v1/me").set("if-match", '"1"'), 204);
  expect(await held()).toBe(0);
  const { rows } = await world.owner.query("select state, student_id from applications where id = $1", [id]);
  expect(rows).toEqual([{ state: "withdrawn", student_id: null }]);
});

it("forgets what was written in an application six months after its end, the number stays", async () => {
  const sent = await givenApplicationIn(world, cast, "sent");
  await world.owner.query("update applications set answers = array['Herbstgedanke', 'b', 'c'] where id = $1", [
    sent.id,
  ]);
  await accepted(actOnApplication(world, "correct", sent));
  await accepted(actOnApplication(world, "decline", sent));
  const written = async () =>
    (
      await world.owner.query(
        `select 1 from application_transitions t where application_id = $1 and t::text like '%Herbstgedanke%'
         union all select 1 from applications where id = $1 and (person is not null or facts is not null or cardinality(answers) > 0 or message is not null)`,
        [sent.id],
      )
    ).rows.length;
  await afterDays(world, 180);
  expect(await written()).toBe(2);
  await afterDays(world, 10);
  expect(await written()).toBe(0);
  expect((await stored(world, "applications", sent.id))?.state).toBe("declined");
});
