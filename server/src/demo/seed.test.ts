import { marksIn } from "@praktika/shared/applications/answer-check";
import { APPLICATION_STATES } from "@praktika/shared/applications/lifecycle";
import { OFFER_STATES } from "@praktika/shared/offers/lifecycle";
import { CITIES } from "@praktika/shared/values/city";
import { type Field, FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { beforeAll, expect, it } from "vitest";
import { as, useWorld } from "../../test/app.ts";
import { ANSWERS } from "./answers/index.ts";
import { DEMO_LOGINS } from "./logins.ts";
import { seedDemo } from "./seed.ts";

/** Hundreds of histories through the real use cases; a busy machine needs its time. */
const SEEDING_MS = 120_000;
const world = useWorld("2026-11-24T09:00:00Z");
const column = async (text: string) =>
  (await world.owner.query<{ value: string }>(text)).rows.map(({ value }) => value);

beforeAll(async () => expect(await seedDemo(world.deps)).toBe(true), SEEDING_MS);

it("fills an empty database once, with every city, field, kind and state", async () => {
  expect(await seedDemo(world.deps)).toBe(false);
  const { body } = await as(world)("get", "/api/v1/offers?limit=100&facets=true").expect(200);
  expect(body.total).toBeGreaterThanOrEqual(240);
  for (const city of CITIES) expect(body.facets.city[city], city).toBeGreaterThanOrEqual(20);
  for (const field of FIELDS) expect(body.facets.field[field], field).toBeGreaterThanOrEqual(7);
  for (const kind of KINDS) expect(body.facets.kind[kind], kind).toBeGreaterThanOrEqual(7);
  const states = await column("select distinct state as value from applications");
  expect(APPLICATION_STATES.filter((state) => !states.includes(state))).toEqual([]);
  const [employers] = await column(
    "select count(*) as value from employers where state = 'verified' and kind <> 'administration'",
  );
  expect(Number(employers)).toBeGreaterThanOrEqual(63);
});

it("brings offers into every state of their life, and revisions to the desk and back", async () => {
  const states = await column("select distinct state as value from offers");
  expect(OFFER_STATES.filter((state) => !states.includes(state))).toEqual([]);
  const [others] = await column("select count(*) as value from offers where state <> 'published'");
  expect(Number(others)).toBeGreaterThanOrEqual(30);
  const cities = await column("select distinct city as value from offers where state <> 'published'");
  expect([...cities].sort()).toEqual([...CITIES]);
  expect(await column("select distinct state as value from revisions order by 1")).toEqual([
    "changes_requested",
    "submitted",
  ]);
});

it("has many students, and applications that are told in the right order", async () => {
  const [students, applications] = await column(
    "select count(*) as value from students union all select count(*) from applications",
  );
  expect(Number(students)).toBeGreaterThanOrEqual(60);
  expect(Number(applications)).toBeGreaterThanOrEqual(150);
  const wrong = await column(`
    select a.id as value from applications a join offers o on o.city = a.city and o.id = a.offer_id
    join application_transitions t on t.city = a.city and t.application_id = a.id
    where a.sent_at < o.published_at or t.at > '2026-11-24T09:00:00Z' or (t.action <> 'prepare' and t.at < a.sent_at)
      or (a.state in ('sent', 'seen') and a.answer_by < '2026-11-24T09:00:00Z')
      or (a.state = 'promised' and a.confirm_by < '2026-11-24T09:00:00Z')
      or (a.state = 'lapsed' and t.action = 'lapse' and t.at < a.answer_by)`);
  expect(wrong).toEqual([]);
});

it("answers every offer in the words of its field, without telling who asks", async () => {
  const { rows } = await world.owner.query<{ answers: string[]; field: Field; employer: string; names: string[] }>(`
    select a.answers, v.content->>'field' as field, a.employer_id as employer, array[s.first_name, s.last_name] as names
    from applications a join accounts s on s.id = a.student_id join offers o on o.city = a.city and o.id = a.offer_id
    join offer_versions v on v.city = o.city and v.id = o.live_version_id`);
  const ofField = (field: Field) => Object.values(ANSWERS[field]).flat();
  for (const { answers, field, names } of rows) {
    expect(ofField(field), field).toContainEqual(answers);
    expect(marksIn(answers, names), answers.join(" ")).toEqual([]);
  }
  const read = rows.map(({ answers, employer }) => employer + answers.join());
  expect(new Set(read).size, "no employer reads the same twice").toBe(read.length);
  for (const field of FIELDS) expect(ofField(field).length, field).toBeGreaterThanOrEqual(6);
});

it("shows rich pages to its logins: a full board, a long list, figures of answers", async () => {
  const states = (where: string) => column(`select distinct a.state as value from applications a ${where}`);
  const board = await states("join employers e on e.id = a.employer_id where e.name = 'Tischlerei Holunder'");
  expect(board).toEqual(expect.arrayContaining(["sent", "seen", "invited", "promised", "confirmed", "declined"]));
  const lina = await states("join accounts s on s.id = a.student_id where s.email = 'lina@demo.example'");
  expect(lina.length).toBeGreaterThanOrEqual(8);
  const answering = await column(`
    select a.employer_id as value from applications a join application_transitions t on t.city = a.city and t.application_id = a.id
    where t.action in ('invite', 'promise', 'decline', 'lapse') group by 1 having count(distinct a.id) >= 5`);
  expect(answering.length).toBeGreaterThanOrEqual(5);
  for (const id of answering) {
    const { body } = await as(world)("get", `/api/v1/employers/${id}`).expect(200);
    expect(body.answers.due).toBeGreaterThanOrEqual(5);
  }
});

it("puts true figures on the start page: they are recounted from the tables", async () => {
  const seats = `
    select o.id, o.city, v.content->>'field' as field, to_char(greatest(p.starts_on, date '2026-11-24'), 'YYYY-MM') as month,
      p.seats - p.held as free
    from offers o join employers e on e.id = o.employer_id and e.state = 'verified'
    join offer_versions v on v.city = o.city and v.id = o.live_version_id
    join periods p on p.city = o.city and p.offer_id = o.id
    where o.state = 'published' and p.held < p.seats and coalesce(p.ends_on + 1 - p.min_days, p.starts_on) > '2026-11-24'`;
  const sums = async (key: string) =>
    (
      await world.owner.query<{ key: string; free: number }>(
        `select ${key} as key, sum(free)::int as free from (${seats}) s group by 1 order by 1`,
      )
    ).rows;
  const asRecord = async (key: string) => Object.fromEntries((await sums(key)).map(({ key: of, free }) => [of, free]));
  const { body } = await as(world)("get", "/api/v1/statistics").expect(200);
  const [offers, free] = await column(
    `select count(distinct id)::int as value from (${seats}) s union all select sum(free)::int from (${seats}) s`,
  );
  expect({ offers: body.offers, freeSeats: body.freeSeats }).toEqual({ offers, freeSeats: free });
  expect(body.byCity).toEqual(await asRecord("city"));
  expect(body.byField).toEqual(await asRecord("field"));
  const months = (await sums("month")).slice(0, 12).map(({ key, free: inMonth }) => ({ month: key, seats: inMonth }));
  expect(body.byMonth).toEqual(months);
  const [answers] = (
    await world.owner.query(`
    with due as (select (a.sent_at at time zone 'Europe/Berlin')::date as sent,
        (min(t.at) filter (where t.action in ('invite', 'promise', 'decline')) at time zone 'Europe/Berlin')::date as answered
      from applications a join application_transitions t on t.city = a.city and t.application_id = a.id
      where a.sent_at is not null group by a.city, a.id
      having bool_or(t.action in ('invite', 'promise', 'decline', 'lapse')))
    select count(*)::int as due, count(answered)::int as answered,
      percentile_disc(0.5) within group (order by (select count(*)::int from generate_series(sent + 1, answered, '1 day') d
        where extract(isodow from d) < 6)) filter (where answered is not null) as "medianDays" from due`)
  ).rows;
  expect(body.answers).toEqual(answers);
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
