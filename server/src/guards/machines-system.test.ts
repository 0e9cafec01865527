import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnApplication, actOnEmployer, actOnOffer } from "../../test/given-acts.ts";
import {
  accepted,
  type Cast,
  givenCast,
  givenDraft,
  givenStudent,
  passDays,
  stored,
} from "../../test/given-machines.ts";
import type { Firm, Someone } from "../../test/given-moderation.ts";
import {
  consent,
  givenApplicationIn,
  givenChild,
  givenEmployerIn,
  givenMailDraft,
  givenOfferIn,
  type OfferIn,
} from "../../test/given-states.ts";

// What the exchange itself does because somebody did something else. "gone" = erased.

const world = useWorld();
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
const employer = (act: Parameters<typeof actOnEmployer>[1], firm: Firm) =>
  accepted(actOnEmployer(world, act, firm, cast.moderator, cast.lead));

const OFFERS = [
  { act: "reject", firm: "pending", offer: "submitted", after: "rejected" },
  { act: "reject", firm: "pending", offer: "draft", after: "draft" },
  { act: "block", firm: "verified", offer: "published", after: "suspended" },
  { act: "block", firm: "verified", offer: "paused", after: "suspended" },
  { act: "block", firm: "verified", offer: "submitted", after: "submitted" },
  { act: "close", firm: "verified", offer: "never submitted", after: "gone" },
  { act: "close", firm: "verified", offer: "draft", after: "withdrawn" },
  { act: "close", firm: "verified", offer: "submitted", after: "withdrawn" },
  { act: "close", firm: "verified", offer: "changes_requested", after: "withdrawn" },
  { act: "close", firm: "verified", offer: "published", after: "withdrawn" },
  { act: "close", firm: "verified", offer: "paused", after: "withdrawn" },
  { act: "close", firm: "verified", offer: "suspended", after: "withdrawn" },
  { act: "close", firm: "verified", offer: "rejected", after: "rejected" },
] as const;
describe("what happens to an employer happens to its offers", () => {
  it.each(OFFERS)("$act: a $offer offer is $after", async ({ act, firm: state, offer: was, after }) => {
    const firm = await givenEmployerIn(world, cast, state);
    const offer = await givenOfferIn(world, { ...cast, firm }, was);
    await employer(act, firm);
    expect(await offerState(offer.id)).toBe(after);
  });

  it.each(["published", "paused"])("unblock: a %s offer comes back, one a desk had suspended does not", async (was) => {
    const firm = await givenEmployerIn(world, cast, "verified");
    const [offer, unsafe] = [
      await givenOfferIn(world, { ...cast, firm }, was),
      await givenOfferIn(world, { ...cast, firm }, "suspended"),
    ];
    await employer("block", firm);
    await employer("unblock", firm);
    expect([await offerState(offer.id), await offerState(unsafe.id)]).toEqual([was, "suspended"]);
  });

  it("reinstate: an offer whose last start has passed meanwhile is expired", async () => {
    const offer = await givenOfferIn(world, cast, "suspended", { startsIn: 2 });
    passDays(world, 3);
    await accepted(actOnOffer(world, "reinstate", offer, cast.moderator));
    expect(await offerState(offer.id)).toBe("expired");
  });
});

const OPEN = ["sent", "seen", "invited", "promised"];
/** What an act does to a draft and to an application in each open state, held seats after it. */
const APPLICATIONS: { because: string; promised: string; cause: (offer: OfferIn) => Promise<unknown> }[] = [
  {
    because: "the offer is withdrawn",
    promised: "promised",
    cause: (offer) => accepted(actOnOffer(world, "withdraw", offer, cast.moderator)),
  },
  {
    because: "the offer is rejected",
    promised: "closed",
    cause: async (offer) => {
      await accepted(actOnOffer(world, "suspend", offer, cast.moderator));
      await accepted(actOnOffer(world, "reject", offer, cast.lead));
    },
  },
];
describe("an offer's end closes what waits", () => {
  it.each(APPLICATIONS)(
    "$because: sent, seen, invited are closed, promised is $promised",
    async ({ promised, cause }) => {
      const offer = await givenOfferIn(world, cast, "published");
      const ids: string[] = [];
      for (const state of OPEN) ids.push((await givenApplicationIn(world, cast, state, { offer })).id);
      await cause(offer);
      expect(await Promise.all(ids.map(applicationState))).toEqual(["closed", "closed", "closed", promised]);
      expect(await held(offer.id)).toBe(promised === "promised" ? 1 : 0);
    },
  );

  it("the last seat is confirmed: the others are closed", async () => {
    const offer = await givenOfferIn(world, cast, "published", { seats: 1 });
    const waiting: string[] = [];
    for (const state of ["sent", "seen", "invited"])
      waiting.push((await givenApplicationIn(world, cast, state, { offer })).id);
    await givenApplicationIn(world, cast, "confirmed", { offer });
    expect(await Promise.all(waiting.map(applicationState))).toEqual(["closed", "closed", "closed"]);
  });

  it("a seat is still free: the others go on", async () => {
    const offer = await givenOfferIn(world, cast, "published", { seats: 2 });
    const { id } = await givenApplicationIn(world, cast, "sent", { offer });
    await givenApplicationIn(world, cast, "confirmed", { offer });
    expect(await applicationState(id)).toBe("sent");
  });
});

describe("a student's other applications", () => {
  it("that overlap are superseded by a confirmation, seats are free again", async () => {
    const student = await givenStudent(world);
    const others = [];
    for (const state of ["draft", ...OPEN]) others.push(await givenApplicationIn(world, cast, state, { student }));
    const later = await givenApplicationIn(world, cast, "sent", { student, startsIn: 60 });
    const mine = await givenApplicationIn(world, cast, "promised", { student });
    await accepted(actOnApplication(world, "confirm", mine));
    expect(await Promise.all(others.map(({ id }) => applicationState(id)))).toEqual([
      "draft",
      "superseded",
      "superseded",
      "superseded",
      "superseded",
    ]);
    expect(await Promise.all(others.map(({ offerId }) => held(offerId)))).toEqual([0, 0, 0, 0, 0]);
    expect(await applicationState(later.id)).toBe("sent");
  });

  const all = async (student: Someone) => {
    const made = [];
    for (const state of OPEN) made.push(await givenApplicationIn(world, cast, state, { student }));
    return made;
  };
  it("are withdrawn when the account is deleted", async () => {
    const student = await givenStudent(world);
    const open = await all(student);
    await accepted(student.call("delete", "/api/v1/me").set("if-match", '"1"'));
    expect(await Promise.all(open.map(({ id }) => applicationState(id)))).toEqual(OPEN.map(() => "withdrawn"));
    expect(await Promise.all(open.map(({ offerId }) => held(offerId)))).toEqual([0, 0, 0, 0]);
  });

  it("are withdrawn when the guardian takes consent back", async () => {
    const child = await givenChild(world);
    await consent(world, child, "give");
    const open = await all(child);
    await consent(world, child, "revoke");
    expect(await Promise.all(open.map(({ id }) => applicationState(id)))).toEqual(OPEN.map(() => "withdrawn"));
  });
});

describe("a draft that waits is sent", () => {
  it("by the guardian's consent", async () => {
    const [child, offer] = [await givenChild(world), await givenOfferIn(world, cast, "published")];
    const id = await givenDraft(world, child, offer.id);
    await actOnApplication(world, "send", { id, offerId: offer.id, firm: cast.firm, student: child });
    expect(await applicationState(id)).toBe("draft");
    await consent(world, child, "give");
    expect(await applicationState(id)).toBe("sent");
  });

  it("by the button behind the mailed link", async () => {
    const draft = await givenMailDraft(world, await givenOfferIn(world, cast, "published"));
    expect(await applicationState(draft.id)).toBe("draft");
    expect((await draft.press()).body).toMatchObject({ outcome: "sent" });
    expect(await applicationState(draft.id)).toBe("sent");
  });
});
