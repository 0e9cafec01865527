import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnEmployer, actOnOffer } from "../../test/given-acts.ts";
import { accepted, afterDays, type Cast, dayIn, givenCast, stored } from "../../test/given-machines.ts";
import {
  givenApplicationIn,
  givenEmployerIn,
  givenMailDraft,
  givenOfferIn,
  givenRevisionIn,
  revisionState,
} from "../../test/given-states.ts";

// What time alone does. "gone" = erased.

const world = useWorld("2027-01-11T08:00:00Z");
let cast: Cast;
beforeAll(async () => {
  cast = await givenCast(world);
});
const offerState = async (id: string) => (await stored(world, "offers", id))?.state ?? "gone";
const applicationState = async (id: string) => (await stored(world, "applications", id))?.state ?? "gone";
const held = async (offerId: string) =>
  (
    await world.owner.query<{ held: number }>(`select sum(held)::int as held from periods where offer_id = $1`, [
      offerId,
    ])
  ).rows[0]?.held;

describe("an application's deadlines from Monday, 11 January 2027", () => {
  it("release after 7 days, lapse after 10 and 20 working days, all at the end of the day", async () => {
    const wish = { startsIn: 80 };
    const ids: Record<string, string> = {};
    for (const state of ["sent", "seen", "invited", "promised"])
      ids[state] = (await givenApplicationIn(world, cast, state, wish)).id;
    const states = async () =>
      Object.fromEntries(
        await Promise.all(Object.entries(ids).map(async ([was, id]) => [was, await applicationState(id)])),
      );
    const onDay: [number, Record<string, string>][] = [
      [7, { sent: "sent", seen: "seen", invited: "invited", promised: "promised" }],
      [8, { sent: "sent", seen: "seen", invited: "invited", promised: "released" }],
      [14, { sent: "sent", seen: "seen", invited: "invited", promised: "released" }],
      [15, { sent: "lapsed", seen: "lapsed", invited: "invited", promised: "released" }],
      [28, { sent: "lapsed", seen: "lapsed", invited: "invited", promised: "released" }],
      [29, { sent: "lapsed", seen: "lapsed", invited: "lapsed", promised: "released" }],
    ];
    let passed = 0;
    for (const [day, expected] of onDay) {
      await afterDays(world, day - passed);
      passed = day;
      expect(await states(), `day ${day}`).toEqual(expected);
    }
  });

  it.each([
    ["sent", "lapsed"],
    ["seen", "lapsed"],
    ["invited", "lapsed"],
    ["promised", "released"],
  ])("%s ends the day before the start at the latest: %s", async (state, ended) => {
    const { id, offerId } = await givenApplicationIn(world, cast, state, { startsIn: 5 });
    await afterDays(world, 4);
    expect(await applicationState(id)).toBe(state);
    await afterDays(world, 1);
    expect(await applicationState(id)).toBe(ended);
    expect(await held(offerId)).toBe(0);
  });

  it.each(["sent", "seen", "invited", "promised"])(
    "%s is closed when its offer was suspended for 10 working days, not before",
    async (state) => {
      const { id, offerId, firm } = await givenApplicationIn(world, cast, state, { startsIn: 60 });
      await accepted(actOnOffer(world, "suspend", { id: offerId, firm }, cast.moderator));
      await afterDays(world, 13);
      expect(await applicationState(id)).toBe(state);
      await afterDays(world, 7);
      expect(await applicationState(id)).toBe("closed");
      expect(await held(offerId)).toBe(0);
    },
  );

  it("a student's draft goes after 30 days, a visitor's after 7", async () => {
    const offer = await givenOfferIn(world, cast, "published", { startsIn: 60 });
    const [own, mailed] = [
      await givenApplicationIn(world, cast, "draft", { offer }),
      await givenMailDraft(world, offer),
    ];
    await afterDays(world, 6);
    expect([await applicationState(own.id), await applicationState(mailed.id)]).toEqual(["draft", "draft"]);
    await afterDays(world, 2);
    expect([await applicationState(own.id), await applicationState(mailed.id)]).toEqual(["draft", "gone"]);
    await afterDays(world, 23);
    expect(await applicationState(own.id)).toBe("gone");
  });
});

/** Days the row is left alone: it is still the same after `still`, and ended after `due`. */
const OFFERS = [
  { state: "published", startsIn: 4, still: 3, due: 4, ended: "expired" },
  { state: "paused", startsIn: 4, still: 3, due: 4, ended: "expired" },
  { state: "suspended", startsIn: 4, still: 3, due: 4, ended: "expired" },
  { state: "submitted", startsIn: 4, still: 3, due: 4, ended: "expired" },
  { state: "changes_requested", startsIn: 60, still: 29, due: 30, ended: "expired" },
  { state: "draft", startsIn: 60, still: 364, due: 366, ended: "expired" },
  { state: "never submitted", startsIn: 60, still: 364, due: 366, ended: "gone" },
];
describe("an offer left alone", () => {
  it.each(OFFERS)("$state is $ended after $due days", async ({ state, startsIn, still, due, ended }) => {
    const { id } = await givenOfferIn(world, cast, state, { startsIn });
    const before = await offerState(id);
    await afterDays(world, still);
    expect(await offerState(id)).toBe(before);
    await afterDays(world, due - still);
    expect(await offerState(id)).toBe(ended);
  });

  it("takes the drafts of applications along when it expires", async () => {
    const { id } = await givenApplicationIn(world, cast, "draft", { startsIn: 2 });
    await afterDays(world, 2);
    expect(await applicationState(id)).toBe("gone");
  });

  it("comes back on the day a pause was to end", async () => {
    const offer = await givenOfferIn(world, cast, "published");
    await accepted(
      offer.firm.owner.call("post", `/api/v1/offers/${offer.id}/pause`).send({ resumesOn: dayIn(world, 2) }),
    );
    await afterDays(world, 1);
    expect(await offerState(offer.id)).toBe("paused");
    await afterDays(world, 1);
    expect(await offerState(offer.id)).toBe("published");
  });

  it("is paused after five lapses in a row, not after four", async () => {
    const own = await givenCast(world);
    const apply = () => givenApplicationIn(world, own, "sent", { startsIn: 90 });
    for (const _ of [1, 2, 3, 4]) await apply();
    const other = await givenOfferIn(world, own, "published", { startsIn: 90 });
    await afterDays(world, 20);
    expect(await offerState(other.id)).toBe("published");
    await apply();
    await afterDays(world, 20);
    expect(await offerState(other.id)).toBe("paused");
  });

  it("is rejected 30 days after a block without complaint", async () => {
    const own = await givenCast(world);
    const [quiet, loud] = [
      await givenOfferIn(world, own, "published", { startsIn: 90 }),
      await givenOfferIn(world, cast, "published", { startsIn: 90 }),
    ];
    for (const firm of [own.firm, cast.firm])
      await accepted(actOnEmployer(world, "block", firm, cast.moderator, cast.lead));
    await accepted(
      cast.firm.owner
        .call("post", `/api/v1/employers/${cast.firm.id}/complaint`)
        .send({ text: "Das stimmt nicht, bitte prüfen Sie." }),
    );
    await afterDays(world, 29);
    expect([await offerState(quiet.id), await offerState(loud.id)]).toEqual(["suspended", "suspended"]);
    await afterDays(world, 2);
    expect([await offerState(quiet.id), await offerState(loud.id)]).toEqual(["rejected", "suspended"]);
    await accepted(actOnEmployer(world, "unblock", cast.firm, cast.moderator, cast.lead));
  });
});

describe("a revision left alone", () => {
  it.each(["draft", "submitted", "changes_requested"])("%s is discarded after 30 days", async (state) => {
    const offer = await givenRevisionIn(world, cast, state, "published", { startsIn: 60 });
    await afterDays(world, 29);
    expect(await revisionState(world, offer.id)).toBe(state);
    await afterDays(world, 1);
    expect([await revisionState(world, offer.id), await offerState(offer.id)]).toEqual(["discarded", "published"]);
  });

  it.each(["draft", "submitted", "changes_requested"])("%s is discarded when its offer ends", async (state) => {
    const offer = await givenRevisionIn(world, cast, state, "published", { startsIn: 3 });
    await afterDays(world, 3);
    expect([await revisionState(world, offer.id), await offerState(offer.id)]).toEqual(["discarded", "expired"]);
  });
});

describe("an employer that leaves a question unanswered", () => {
  const asked = async () => {
    const firm = await givenEmployerIn(world, cast, "pending");
    const offer = await givenOfferIn(world, { ...cast, firm }, "submitted", { startsIn: 60 });
    await accepted(actOnEmployer(world, "ask", firm, cast.moderator, cast.lead));
    return { firm, offer };
  };

  it("is rejected after 30 days, its waiting offers with it", async () => {
    const { firm, offer } = await asked();
    await afterDays(world, 30);
    expect((await stored(world, "employers", firm.id))?.state).toBe("pending");
    await afterDays(world, 1);
    expect((await stored(world, "employers", firm.id))?.state).toBe("rejected");
    expect(await offerState(offer.id)).toBe("rejected");
  });

  it("stays pending once it has completed its data", async () => {
    const { firm } = await asked();
    await accepted(actOnEmployer(world, "identity", firm, cast.moderator, cast.lead));
    await afterDays(world, 31);
    expect((await stored(world, "employers", firm.id))?.state).toBe("pending");
  });
});
