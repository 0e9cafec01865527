import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnEmployer, type EmployerAct } from "../../test/given-acts.ts";
import { type Cast, givenCast, stored } from "../../test/given-machines.ts";
import type { Firm } from "../../test/given-moderation.ts";
import { givenEmployerIn } from "../../test/given-states.ts";
import { cellsOf, changes, stateAfter, statusOf } from "./cells.ts";

/** `identity`: before the verification data simply change; afterwards the old ones stay public until the desk decided. */
const EMPLOYER = cellsOf<EmployerAct>(`
            verify    ask      reject    reapply  identity  block    unblock   close
  pending   verified  pending  rejected  .        pending   .        .         closed
  verified  .         .        .         .        verified  blocked  .         closed
  rejected  .         .        .         pending  rejected  .        .         closed
  blocked   .         .        .         .        .         =        verified  .
  closed    .         .        .         .        .         .        .         =
`);

const world = useWorld();
let cast: Cast;
const kept = new Map<string, Firm>();
beforeAll(async () => {
  cast = await givenCast(world);
  for (const state of new Set(EMPLOYER.map((cell) => cell.state)))
    kept.set(state, await givenEmployerIn(world, cast, state));
});

describe("employer: every state and act of a person", () => {
  it.each(EMPLOYER)("$state, $act: $expected", async (cell) => {
    const firm = changes(cell) ? await givenEmployerIn(world, cast, cell.state) : kept.get(cell.state);
    if (!firm) throw new Error(cell.state);
    const { status, body } = await actOnEmployer(world, cell.act, firm, cast.moderator, cast.lead);
    expect(statusOf(cell), JSON.stringify(body)).toContain(status);
    if (status === 409) expect(body.type).toBe("/problems/not-possible-now");
    expect((await stored(world, "employers", firm.id))?.state).toBe(stateAfter(cell));
  });
});

describe("a verified employer's new name", () => {
  const names = async (id: string) =>
    (
      await world.owner.query(
        `select identity ->> 'name' as public, pending_identity ->> 'name' as waiting from employers where id = $1`,
        [id],
      )
    ).rows[0];

  it("waits for the desk while the old one stays public", async () => {
    const firm = await givenEmployerIn(world, cast, "verified");
    const before = await names(firm.id);
    await actOnEmployer(world, "identity", firm, cast.moderator, cast.lead);
    expect(await names(firm.id)).toEqual({ public: before.public, waiting: expect.stringContaining("Neuer Name") });
  });
});
