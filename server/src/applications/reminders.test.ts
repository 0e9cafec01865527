import { beforeAll, beforeEach, expect, it } from "vitest";
import { systemScope } from "#src/db/in-scope.ts";
import { deliverLetters } from "#src/letters/deliver.ts";
import { postLetter } from "#src/letters/post.ts";
import { runSweeps } from "#src/jobs/sweeps.ts";
import { useWorld } from "../../test/app.ts";
import { afterDays, type Cast, DECLINED, givenCast } from "../../test/given-machines.ts";
import { givenApplicationIn } from "../../test/given-states.ts";

const MONDAY = new Date("2027-01-11T08:00:00Z");
const world = useWorld(MONDAY.toISOString());
let cast: Cast;
beforeAll(async () => {
  cast = await givenCast(world);
});
beforeEach(async () => {
  world.now = MONDAY;
  await world.owner.query("delete from letters; delete from applications");
  world.mails.length = 0;
});

/** Subjects of the reminders that leave on each of the days after Monday on which any do. */
async function remindersOf(days: number): Promise<Record<number, string[]>> {
  const found: Record<number, string[]> = {};
  for (let day = 1; day <= days; day += 1) {
    await afterDays(world, 1);
    await runSweeps(world.deps);
    world.mails.length = 0;
    await deliverLetters(world.deps);
    const subjects = world.mails.map(({ subject }) => subject).filter((subject) => /wart/.test(subject));
    if (subjects.length > 0) found[day] = subjects;
  }
  return found;
}

it("reminds an employer once a day with everything that waits, on working days 3 and 7", async () => {
  for (const state of ["sent", "seen"]) await givenApplicationIn(world, cast, state, { startsIn: 80 });
  // Monday + 3 working days is Thursday, + 7 the Wednesday after.
  expect(await remindersOf(20)).toEqual({
    3: ["2 Bewerbungen warten auf Ihre Antwort"],
    9: ["2 Bewerbungen warten auf Ihre Antwort"],
  });
});

it("names each profile with its day, and nobody by name", async () => {
  const { student } = await givenApplicationIn(world, cast, "sent", { startsIn: 80 });
  await afterDays(world, 3);
  await deliverLetters(world.deps);
  const letter = world.mails.find(({ subject }) => subject === "Eine Bewerbung wartet auf Ihre Antwort");
  expect(letter?.text).toMatch(/– Profil \S+, „.+“: bis 25\. Januar 2027/);
  expect(letter?.text).not.toContain(student.email);
});

it("is silent when the answer came before the letter left", async () => {
  const answered = await givenApplicationIn(world, cast, "sent", { startsIn: 80 });
  await afterDays(world, 3);
  await cast.firm.owner.call("post", `/api/v1/applications/${answered.id}/decline`).send(DECLINED);
  await deliverLetters(world.deps);
  expect(world.mails.filter(({ subject }) => /wart/.test(subject))).toEqual([]);
});

it("reminds a student of a promise on the third day, once", async () => {
  await givenApplicationIn(world, cast, "promised", { startsIn: 80 });
  const subjects = await remindersOf(7);
  expect(Object.keys(subjects)).toEqual(["3"]);
  expect(subjects[3]).toEqual([expect.stringMatching(/^Dein Platz wartet noch: /)]);
});

it("rests at night, except for letters somebody waits for", async () => {
  Object.assign(world.deps.config, { quietHours: true });
  try {
    world.now = new Date("2027-01-11T22:30:00Z");
    await givenApplicationIn(world, cast, "sent", { startsIn: 80 });
    const { rows } = await world.owner.query<{ template: string; run_at: Date }>(
      "select l.template, j.run_at from letters l join graphile_worker.jobs j on j.key = 'letter:' || l.id",
    );
    await systemScope(world.db, (tx) =>
      postLetter(tx, world.deps, { template: "sign-in-code", email: "kim@example.org", language: "de" }),
    );
    const code = await world.owner.query<{ waits: boolean }>(
      "select run_at > now() as waits from graphile_worker.jobs order by id desc limit 1",
    );
    expect(code.rows).toEqual([{ waits: false }]);
    const restsOf = (template: string) => rows.find((row) => row.template === template)?.run_at.toISOString();
    expect(restsOf("application-received")).toBe("2027-01-12T06:00:00.000Z");
    expect(restsOf("application-sent")).toBe("2027-01-12T06:00:00.000Z");
  } finally {
    Object.assign(world.deps.config, { quietHours: false });
  }
});
