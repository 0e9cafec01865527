import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnOffer, actOnRevision, type OfferAct, type RevisionAct } from "../../test/given-acts.ts";
import { type Cast, givenCast, stored } from "../../test/given-machines.ts";
import { givenOfferIn, givenRevisionIn, type OfferIn, revisionState } from "../../test/given-states.ts";
import { cellsOf, changes, stateAfter, statusOf } from "./cells.ts";

const OFFER = cellsOf<OfferAct>(`
                    submit     retract  approve    changes            reject    uphold     pause   resume     suspend    reinstate  period     delete     withdraw
  draft             submitted  =        .          .                  .         .          .       .          .          .          .          withdrawn  .
  submitted         =          draft    published  changes_requested  rejected  .          .       .          .          .          .          .          withdrawn
  changes_requested submitted  .        .          .                  .         .          .       .          .          .          .          .          withdrawn
  published         .          .        .          .                  .         .          paused  .          suspended  .          published  .          withdrawn
  paused            .          .        .          .                  .         .          =       published  suspended  .          paused     .          withdrawn
  suspended         .          .        .          .                  rejected  .          .       .          =          published  .          .          withdrawn
  rejected          .          .        .          .                  .         submitted  .       .          .          .          .          .          .
  expired           .          .        .          .                  .         .          .       .          .          .          published  .          .
  withdrawn         .          .        .          .                  .         .          .       .          .          .          .          .          =
`);

/** `edit` after an end starts the next revision. */
const REVISION = cellsOf<RevisionAct>(`
                    edit   submit     approve   changes            reject    discard
  none              draft  .          .         .                  .         .
  draft             =      submitted  .         .                  .         discarded
  submitted         .      =          approved  changes_requested  rejected  discarded
  changes_requested .      submitted  .         .                  .         discarded
  approved          draft  .          .         .                  .         .
  rejected          draft  .          .         .                  .         .
  discarded         draft  .          .         .                  .         .
`);

const world = useWorld();
let cast: Cast;
const kept = new Map<string, OfferIn>();
beforeAll(async () => {
  cast = await givenCast(world);
  for (const state of new Set(["expired", ...OFFER.map((cell) => cell.state)]))
    kept.set(state, await givenOfferIn(world, cast, state));
  for (const state of new Set(REVISION.map((cell) => cell.state)))
    kept.set(`revision ${state}`, await givenRevisionIn(world, cast, state));
});

describe("offer: every state and act of a person", () => {
  it.each(OFFER)("$state, $act: $expected", async (cell) => {
    const offer = changes(cell) ? await givenOfferIn(world, cast, cell.state) : kept.get(cell.state);
    if (!offer) throw new Error(cell.state);
    const { status, body } = await actOnOffer(
      world,
      cell.act,
      offer,
      cell.act === "uphold" ? cast.lead : cast.moderator,
    );
    expect(statusOf(cell), JSON.stringify(body)).toContain(status);
    if (status === 409) expect(body.type).toBe("/problems/not-possible-now");
    expect((await stored(world, "offers", offer.id))?.state).toBe(stateAfter(cell));
  });

  it("a draft that was never submitted is erased on delete", async () => {
    const offer = await givenOfferIn(world, cast, "never submitted");
    expect((await actOnOffer(world, "delete", offer, cast.moderator)).status).toBe(204);
    expect(await stored(world, "offers", offer.id)).toBeUndefined();
  });

  it("comes back paused when it was paused before the suspension", async () => {
    const offer = await givenOfferIn(world, cast, "suspended while paused");
    await actOnOffer(world, "reinstate", offer, cast.moderator);
    expect((await stored(world, "offers", offer.id))?.state).toBe("paused");
  });
});

describe("revision: every state and act of a person", () => {
  it.each(REVISION)("$state, $act: $expected", async (cell) => {
    const offer = changes(cell) ? await givenRevisionIn(world, cast, cell.state) : kept.get(`revision ${cell.state}`);
    if (!offer) throw new Error(cell.state);
    const { status, body } = await actOnRevision(world, cell.act, offer, cast.moderator);
    expect(statusOf(cell), JSON.stringify(body)).toContain(status);
    if (status === 409) expect(body.type).toBe("/problems/not-possible-now");
    expect((await revisionState(world, offer.id)) ?? "none").toBe(stateAfter(cell));
    expect((await stored(world, "offers", offer.id))?.state).toBe("published");
  });
});
