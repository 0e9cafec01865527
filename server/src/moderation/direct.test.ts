import { describe, expect, it } from "vitest";
import { as, useWorld } from "../../test/app.ts";
import {
  caseAbout,
  decide,
  givenDeskMember,
  givenFirm,
  givenMembership,
  givenPublishedOffer,
  givenSubmittedOffer,
  givenVerifiedFirm,
  type Someone,
} from "../../test/given-moderation.ts";

const world = useWorld();
const WHY = { reason: "unsafe", text: "Die Werkstatt hat keinen Fluchtweg." };
const BLOCK = { reason: "fees_asked", text: "Die Firma verlangt Geld von Schülern." };
const NO = { reason: "misleading", text: "Das ist kein Praktikum, sondern eine Stelle." };
const COMPLAINT = { text: "Wir sehen das anders und bitten um Prüfung." };
const offerState = async (id: string) =>
  (await world.owner.query(`select state from offers where id = $1`, [id])).rows[0]?.state;
const indexed = async (id: string) =>
  (await world.owner.query(`select 1 from offer_index where offer_id = $1`, [id])).rowCount === 1;
const post = (someone: Someone, path: string, body: object = {}) => someone.call("post", `/api/v1/${path}`).send(body);

describe("suspend", () => {
  it("hides an offer, opens a case, and its desk may reject or reinstate", async () => {
    const offer = await givenPublishedOffer(world, await givenVerifiedFirm(world));
    const judge = await givenDeskMember(world, "bochum");
    expect((await post(judge, `offers/${offer.id}/suspend`, WHY).expect(200)).body).toEqual({
      id: offer.id,
      state: "suspended",
    });
    expect(await indexed(offer.id)).toBe(false);
    expect((await as(world)("get", `/api/v1/offers/${offer.id}`)).status).toBe(404);
    const suspension = await caseAbout(world, { offerId: offer.id, kind: "suspension" });
    const { body } = await judge.call("get", `/api/v1/reviews/${suspension}`);
    expect(body).toMatchObject({
      kind: "suspension",
      actions: ["claim", "reinstate", "reject", "hand-over"],
      decision: { outcome: "suspend", ...WHY },
    });
    expect((await post(judge, `offers/${offer.id}/suspend`, WHY)).status).toBe(200);
    expect(
      (await judge.call("post", `/api/v1/offers/${offer.id}/suspend`).set("if-match", '"1"').send(WHY)).status,
    ).toBe(412);
    const colleague = await givenDeskMember(world, "bochum");
    expect((await post(colleague, `offers/${offer.id}/suspend`, WHY)).body).toMatchObject({
      status: 409,
      state: "suspended",
    });
    await decide(world, judge, suspension, "approve", {}, 409);
    await decide(world, judge, suspension, "reject", NO);
    expect(await offerState(offer.id)).toBe("rejected");
  });

  it("returns to paused when it was paused", async () => {
    const offer = await givenPublishedOffer(world, await givenVerifiedFirm(world));
    const judge = await givenDeskMember(world, "bochum");
    await post(offer.firm.owner, `offers/${offer.id}/pause`).expect(200);
    await post(judge, `offers/${offer.id}/suspend`, WHY).expect(200);
    const suspension = await caseAbout(world, { offerId: offer.id, kind: "suspension" });
    expect((await post(judge, `offers/${offer.id}/reinstate`).expect(200)).body.state).toBe("paused");
    expect((await post(judge, `offers/${offer.id}/reinstate`)).status).toBe(200);
    expect((await judge.call("get", `/api/v1/reviews/${suspension}`)).body).toMatchObject({
      state: "decided",
      decision: { outcome: "reinstate" },
    });
  });

  it("ends as expired when nothing can start any more", async () => {
    const offer = await givenPublishedOffer(world, await givenVerifiedFirm(world));
    const judge = await givenDeskMember(world, "bochum");
    await post(judge, `offers/${offer.id}/suspend`, WHY).expect(200);
    const before = world.now;
    world.now = new Date("2027-03-01T08:00:00Z");
    expect((await post(judge, `offers/${offer.id}/reinstate`).expect(200)).body.state).toBe("expired");
    world.now = before;
  });

  it("is not ended by the suspender while a complaint is open", async () => {
    const offer = await givenPublishedOffer(world, await givenVerifiedFirm(world));
    const [judge, colleague] = [await givenDeskMember(world, "bochum"), await givenDeskMember(world, "bochum")];
    await post(judge, `offers/${offer.id}/suspend`, WHY).expect(200);
    await post(offer.firm.owner, `offers/${offer.id}/complaint`, COMPLAINT).expect(201);
    expect((await post(judge, `offers/${offer.id}/reinstate`)).body.type).toBe("/problems/four-eyes");
    expect((await post(colleague, `offers/${offer.id}/reinstate`).expect(200)).body.state).toBe("published");
    expect(await indexed(offer.id)).toBe(true);
  });

  it("is not for members of the employer, nor for other desks", async () => {
    const offer = await givenPublishedOffer(world, await givenVerifiedFirm(world));
    const [member, foreign] = [await givenDeskMember(world, "bochum"), await givenDeskMember(world, "essen")];
    await givenMembership(world, member, offer.firm.id);
    expect((await post(member, `offers/${offer.id}/suspend`, WHY)).body.type).toBe("/problems/four-eyes");
    expect((await post(foreign, `offers/${offer.id}/suspend`, WHY)).status).toBe(403);
  });
});

describe("block", () => {
  it("suspends everything, and unblock by another lead brings it back", async () => {
    const firm = await givenVerifiedFirm(world);
    const [offer, own, waiting] = [
      await givenPublishedOffer(world, firm),
      await givenPublishedOffer(world, firm, "essen"),
      await givenSubmittedOffer(world, firm),
    ];
    const [lead, other, essen] = [
      await givenDeskMember(world, "bochum", "lead"),
      await givenDeskMember(world, "bochum", "lead"),
      await givenDeskMember(world, "essen"),
    ];
    await post(essen, `offers/${own.id}/suspend`, WHY).expect(200);
    expect((await post(lead, `employers/${firm.id}/block`, BLOCK).expect(200)).body).toEqual({
      id: firm.id,
      state: "blocked",
    });
    expect([await offerState(offer.id), await offerState(own.id), await offerState(waiting.id)]).toEqual([
      "suspended",
      "suspended",
      "submitted",
    ]);
    await decide(world, lead, waiting.caseId, "approve", {}, 409);
    expect((await post(lead, `offers/${offer.id}/reinstate`)).body.type).toBe("/problems/employer-not-verified");
    expect((await post(lead, `employers/${firm.id}/unblock`)).body.type).toBe("/problems/four-eyes");
    expect((await post(other, `employers/${firm.id}/unblock`).expect(200)).body.state).toBe("verified");
    expect([await offerState(offer.id), await offerState(own.id)]).toEqual(["published", "suspended"]);
    expect((await post(other, `employers/${firm.id}/unblock`)).status).toBe(200);
  });

  it("is for the home desk, and only leads unblock", async () => {
    const firm = await givenVerifiedFirm(world);
    const [moderator, colleague, foreign] = [
      await givenDeskMember(world, "bochum"),
      await givenDeskMember(world, "bochum"),
      await givenDeskMember(world, "essen", "lead"),
    ];
    expect((await post(foreign, `employers/${firm.id}/block`, BLOCK)).status).toBe(403);
    await post(moderator, `employers/${firm.id}/block`, BLOCK).expect(200);
    expect((await post(moderator, `employers/${firm.id}/block`, BLOCK)).status).toBe(200);
    expect((await post(colleague, `employers/${firm.id}/block`, BLOCK)).status).toBe(409);
    expect((await post(colleague, `employers/${firm.id}/unblock`)).status).toBe(403);
  });

  it("knows only verified employers", async () => {
    const firm = await givenFirm(world);
    expect(
      (await post(await givenDeskMember(world, "bochum"), `employers/${firm.id}/block`, BLOCK)).body,
    ).toMatchObject({ type: "/problems/not-possible-now", state: "pending" });
  });
});

describe("a complaint", () => {
  it("is upheld by a lead who did not decide: the offer waits again", async () => {
    const offer = await givenSubmittedOffer(world, await givenVerifiedFirm(world));
    const [decider, lead, moderator] = [
      await givenDeskMember(world, "bochum", "lead"),
      await givenDeskMember(world, "bochum", "lead"),
      await givenDeskMember(world, "bochum"),
    ];
    await decide(world, decider, offer.caseId, "reject", NO);
    await post(offer.firm.owner, `offers/${offer.id}/complaint`, COMPLAINT).expect(201);
    const complaint = await caseAbout(world, { offerId: offer.id, kind: "complaint" });
    expect((await lead.call("get", `/api/v1/reviews/${complaint}`)).body).toMatchObject({
      complaint: COMPLAINT.text,
      decision: { outcome: "reject", ...NO },
      actions: ["claim", "uphold", "reject", "hand-over"],
    });
    expect((await post(decider, `reviews/${complaint}/uphold`)).body.type).toBe("/problems/four-eyes");
    expect((await post(moderator, `reviews/${complaint}/uphold`)).status).toBe(403);
    expect((await post(lead, `reviews/${complaint}/uphold`).expect(200)).body).toMatchObject({
      state: "decided",
      decision: { outcome: "uphold" },
    });
    expect((await post(lead, `reviews/${complaint}/uphold`)).status).toBe(200);
    expect(await offerState(offer.id)).toBe("submitted");
    const again = await caseAbout(world, { offerId: offer.id, kind: "offer" });
    expect(again).not.toBe(offer.caseId);
    await decide(world, moderator, again, "approve");
    expect(await offerState(offer.id)).toBe("published");
  });

  it("is dismissed by a lead who did not decide", async () => {
    const offer = await givenSubmittedOffer(world, await givenVerifiedFirm(world));
    const [decider, lead, moderator] = [
      await givenDeskMember(world, "bochum", "lead"),
      await givenDeskMember(world, "bochum", "lead"),
      await givenDeskMember(world, "bochum"),
    ];
    await decide(world, decider, offer.caseId, "reject", NO);
    await post(offer.firm.owner, `offers/${offer.id}/complaint`, COMPLAINT).expect(201);
    const complaint = await caseAbout(world, { offerId: offer.id, kind: "complaint" });
    await decide(world, moderator, complaint, "reject", NO, 403);
    await decide(world, decider, complaint, "reject", NO, 403);
    await decide(world, lead, complaint, "reject", NO);
    expect(await offerState(offer.id)).toBe("rejected");
  });

  it("about a block frees the employer", async () => {
    const firm = await givenVerifiedFirm(world);
    const offer = await givenPublishedOffer(world, firm);
    const [blocker, lead] = [
      await givenDeskMember(world, "bochum", "lead"),
      await givenDeskMember(world, "bochum", "lead"),
    ];
    await post(blocker, `employers/${firm.id}/block`, BLOCK).expect(200);
    await post(firm.owner, `employers/${firm.id}/complaint`, COMPLAINT).expect(201);
    const complaint = await caseAbout(world, { employerId: firm.id, kind: "complaint" });
    expect((await post(blocker, `reviews/${complaint}/uphold`)).status).toBe(403);
    await post(lead, `reviews/${complaint}/uphold`).expect(200);
    expect(await offerState(offer.id)).toBe("published");
  });
});
