import { beforeAll, describe, expect, it } from "vitest";
import { runSweeps } from "#src/jobs/sweeps.ts";
import { useWorld } from "../../test/app.ts";
import { actOnApplication, actOnOffer } from "../../test/given-acts.ts";
import {
  accepted,
  type Cast,
  dayIn,
  givenCast,
  givenDraftOffer,
  givenStudent,
  listen,
  periodsOf,
  type Stay,
} from "../../test/given-machines.ts";
import type { Someone } from "../../test/given-moderation.ts";
import { type ApplicationIn, givenApplicationIn, type OfferIn } from "../../test/given-states.ts";
import { inParallel, random } from "./random.ts";

const STUDENTS = 200;
const ROUNDS = 25;
const PER_ROUND = 40;
const CONNECTIONS = 32;
/** Kinds of one day may be promised without an invitation. */
const BFE = { text: { kind: "bfe" } };

const world = useWorld();
let cast: Cast;
let students: Someone[];
beforeAll(async () => {
  await listen(world);
  cast = await givenCast(world);
  students = await inParallel(CONNECTIONS, Array.from({ length: STUDENTS }), () => givenStudent(world));
});

async function givenOffer(seats: number, more: number[] = []): Promise<OfferIn> {
  const offer = { id: await givenDraftOffer(world, cast.firm, { ...BFE, seats }), firm: cast.firm };
  for (const act of ["submit", "approve"] as const) await accepted(actOnOffer(world, act, offer, cast.moderator));
  for (const seatsMore of more) {
    await accepted(
      cast.firm.owner
        .call("post", `/api/v1/offers/${offer.id}/periods`)
        .send({ startsOn: dayIn(world, 42), endsOn: dayIn(world, 52), seats: seatsMore })
        .then((answer) => answer),
    );
  }
  return offer;
}
const sent = (student: Someone, offer: OfferIn) => givenApplicationIn(world, cast, "sent", { student, offer });

describe("five seats for two hundred", () => {
  it("200 promises at once: 5 × 200, 195 × 409 no-seat; a sixth by hand fails", async () => {
    const offer = await givenOffer(5);
    const applications = await inParallel(CONNECTIONS, students, (student) => sent(student, offer));
    const answers = await Promise.all(
      applications.map((application) => actOnApplication(world, "promise", application)),
    );
    const count = Object.entries(
      Object.groupBy(answers, ({ status, body }) => (status === 200 ? "200" : `${status} ${body.type}`)),
    ).map(([what, all]) => [what, all?.length]);
    expect(Object.fromEntries(count)).toEqual({ "200": 5, "409 /problems/no-seat": 195 });
    const { rows } = await world.owner.query(
      `select held, (select count(*)::int from applications a where a.offer_id = $1 and a.state = 'promised') as promised from periods where offer_id = $1`,
      [offer.id],
    );
    expect(rows).toEqual([{ held: 5, promised: 5 }]);
    await expect(
      world.owner.query(`update periods set held = held + 1 where offer_id = $1`, [offer.id]),
    ).rejects.toMatchObject({ code: "23514", constraint: "periods_held" });
  });
});

const ACTS = ["promise", "promise", "promise", "promise", "withdraw", "revoke", "release", "confirm"] as const;

describe("a thousand random answers over 32 connections", () => {
  it("after each round: held = promised + confirmed; no 5xx, no deadlock", async () => {
    const { pick, seed } = random();
    console.log(`seats: SEED=${seed}`);
    const offers = [await givenOffer(12, [12]), await givenOffer(8, [16])];
    const stays = new Map<string, Stay[]>();
    for (const { id } of offers) stays.set(id, await periodsOf(world, id));
    const people = students.slice(0, 60);
    let open = await inParallel(
      CONNECTIONS,
      people.flatMap((student) => offers.map((offer) => ({ student, offer }))),
      ({ student, offer }) => sent(student, offer),
    );
    const counts = new Map<string, number>();

    for (let round = 1; round <= ROUNDS; round += 1) {
      const acts = Array.from({ length: PER_ROUND }, () => {
        const application = pick(open);
        return { act: pick(ACTS), application, stay: pick(stays.get(application.offerId) ?? []) };
      });
      await inParallel(CONNECTIONS, acts, async ({ act, application, stay }) => {
        const outcome =
          act === "release"
            ? await release(application)
            : (await actOnApplication(world, act, application, stay)).status;
        counts.set(`${act} ${outcome}`, (counts.get(`${act} ${outcome}`) ?? 0) + 1);
      });
      expect(await wrongPeriods(), `round ${round}`).toEqual([]);
      open = await inParallel(CONNECTIONS, open, renewed);
    }

    console.log(Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b))));
    const outcomes = [...counts.keys()];
    expect(outcomes.filter((one) => !/ (200|409|412|swept)$/.test(one))).toEqual([]);
    for (const act of ["promise", "withdraw", "revoke", "confirm"]) expect(outcomes).toContain(`${act} 200`);
    expect(
      (await world.owner.query(`select 1 from application_transitions where action = 'release'`)).rowCount,
    ).toBeGreaterThan(0);
    expect(
      (await world.owner.query(`select 1 from application_transitions where action = 'supersede'`)).rowCount,
    ).toBeGreaterThan(0);
    expect(await deadlocks()).toBe(0);
  });

  /** The deadline of a promise has passed, and the job runs amid everything else. */
  async function release({ id }: ApplicationIn): Promise<string> {
    await world.owner.query(`update applications set confirm_by = $2 where id = $1 and state = 'promised'`, [
      id,
      new Date(world.now.getTime() - 1),
    ]);
    await runSweeps(world.deps);
    return "swept";
  }
  /** Whoever is out applies again, unless they have a place or every seat is taken. */
  async function renewed(application: ApplicationIn): Promise<ApplicationIn> {
    const { rowCount } = await world.owner.query(
      `select 1 from applications a where id = $1 and state not in ('sent', 'promised')
       and not exists (select 1 from placements p where p.student_id = a.student_id) and exists (select 1 from periods p where p.offer_id = a.offer_id and p.held < p.seats)`,
      [application.id],
    );
    return rowCount ? sent(application.student, { id: application.offerId, firm: application.firm }) : application;
  }
  async function wrongPeriods() {
    const { rows } = await world.owner.query(
      `select p.id, p.held, p.seats, count(a.id)::int as taken from periods p left join applications a on a.promised_period_id = p.id and a.state in ('promised', 'confirmed')
       group by p.id, p.held, p.seats having p.held <> count(a.id) or p.held > p.seats`,
    );
    return rows;
  }
  /** PostgreSQL's own count, written down when a connection rests. */
  async function deadlocks(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const { rows } = await world.owner.query<{ deadlocks: string }>(
      `select deadlocks from pg_stat_database where datname = current_database()`,
    );
    return Number(rows[0]?.deadlocks);
  }
});
