import { APPLICATION_STATES } from "@praktika/shared/applications/lifecycle";
import { CITIES } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { expect, it } from "vitest";
import { as, useWorld } from "../../test/app.ts";
import { DEMO_LOGINS } from "./logins.ts";
import { seedDemo } from "./seed.ts";

const world = useWorld("2026-11-24T09:00:00Z");
const column = async (text: string) =>
  (await world.owner.query<{ value: string }>(text)).rows.map(({ value }) => value);

it("fills an empty database once, with every city, field, kind and state", async () => {
  expect(await seedDemo(world.deps)).toBe(true);
  expect(await seedDemo(world.deps)).toBe(false);
  const { body } = await as(world)("get", "/api/v1/offers?limit=100&facets=true").expect(200);
  expect(body.total).toBeGreaterThanOrEqual(60);
  for (const city of CITIES) expect(body.facets.city[city], city).toBeGreaterThanOrEqual(4);
  for (const field of FIELDS) expect(body.facets.field[field], field).toBeGreaterThanOrEqual(2);
  for (const kind of KINDS) expect(body.facets.kind[kind], kind).toBeGreaterThanOrEqual(1);
  const states = await column("select distinct state as value from applications");
  expect(APPLICATION_STATES.filter((state) => !states.includes(state))).toEqual([]);
  const [employers] = await column(
    "select count(*) as value from employers where state = 'verified' and kind <> 'administration'",
  );
  expect(Number(employers)).toBeGreaterThanOrEqual(25);
});

it("keeps the books: what is held is promised or confirmed", async () => {
  const wrong = await column(
    `select p.id as value from periods p where p.held <> (select count(*) from applications a where a.promised_period_id = p.id and a.state in ('promised', 'confirmed'))`,
  );
  expect(wrong).toEqual([]);
});

it("lets every demo login in, and a case waits at every desk", async () => {
  for (const { email, password } of DEMO_LOGINS)
    await as(world)("post", "/api/v1/auth/login").send({ email, password }).expect(200);
  const waiting = await column("select distinct desk_city as value from cases where state = 'open'");
  expect([...waiting].sort()).toEqual([...CITIES]);
});

it("leaves a database alone that somebody uses", async () => {
  await world.owner.query("delete from demo_seeds");
  expect(await seedDemo(world.deps)).toBe(false);
});
