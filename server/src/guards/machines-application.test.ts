import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnApplication, type ApplicationAct } from "../../test/given-acts.ts";
import { type Cast, givenCast, stored } from "../../test/given-machines.ts";
import { type ApplicationIn, givenApplicationIn } from "../../test/given-states.ts";
import { cellsOf, changes, stateAfter, statusOf } from "./cells.ts";

/** A draft is nobody's business but the student's: 404. */
const APPLICATION = cellsOf<ApplicationAct>(`
              send  discard  correct  see   invite   promise   decline   revoke    confirm    withdraw
  draft       sent  gone     .        404   404      404       404       404       .          .
  sent        =     .        sent     seen  invited  .         declined  .         .          withdrawn
  seen        .     .        .        =     invited  .         declined  .         .          withdrawn
  invited     .     .        .        .     =        promised  declined  .         .          withdrawn
  promised    .     .        .        .     .        =         .         declined  confirmed  withdrawn
  confirmed   .     .        .        .     .        .         .         .         =          .
  declined    .     .        .        .     .        .         =         .         .          .
  revoked     .     .        .        .     .        .         .         =         .          .
  withdrawn   .     .        .        .     .        .         .         .         .          =
  lapsed      .     .        .        .     .        .         .         .         .          .
  released    .     .        .        .     .        .         .         .         .          .
  superseded  .     .        .        .     .        .         .         .         .          .
  closed      .     .        .        .     .        .         .         .         .          .
`);
/** Kinds of a day or two: promised without an invitation. */
const ONE_DAY = cellsOf<ApplicationAct>(`
              promise
  sent        promised
  seen        promised
  invited     promised
`);
const nameOf = (state: string | undefined) => (state === "revoked" ? "declined" : state);

const world = useWorld();
let cast: Cast;
const kept = new Map<string, ApplicationIn>();
beforeAll(async () => {
  cast = await givenCast(world);
  for (const state of new Set(["lapsed", "released", ...APPLICATION.map((cell) => cell.state)]))
    kept.set(state, await givenApplicationIn(world, cast, state));
});

describe("application: every state and act of a person", () => {
  it.each(APPLICATION)("$state, $act: $expected", async (cell) => {
    const application = changes(cell) ? await givenApplicationIn(world, cast, cell.state) : kept.get(cell.state);
    if (!application) throw new Error(cell.state);
    const { status, body } = await actOnApplication(world, cell.act, application);
    expect(statusOf(cell), JSON.stringify(body)).toContain(status);
    if (status === 409) expect(body).toMatchObject({ type: "/problems/not-possible-now", state: nameOf(cell.state) });
    expect((await stored(world, "applications", application.id))?.state).toBe(nameOf(stateAfter(cell)));
  });

  it.each(ONE_DAY)("a kind of one day: $state, $act: $expected", async (cell) => {
    const application = await givenApplicationIn(world, cast, cell.state, { text: { kind: "bfe" } });
    expect((await actOnApplication(world, cell.act, application)).status).toBe(200);
    expect((await stored(world, "applications", application.id))?.state).toBe(cell.expected);
  });
});
