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
const offerState = async (id: string) =>
  (await world.owner.query(`select state from offers where id = $1`, [id])).rows[0]?.state;
const employerState = async (id: string) =>
  (await world.owner.query(`select state from employers where id = $1`, [id])).rows[0]?.state;
const lettersTo = async (email: string) =>
  (
    await world.owner.query<{ template: string }>(
      `select template from letters where email = $1 order by created_at, id`,
      [email],
    )
  ).rows.map(({ template }) => template);
const review = async (judge: Someone, id: string) => (await judge.call("get", `/api/v1/reviews/${id}`)).body;
const NO = { reason: "misleading", text: "Das ist kein Praktikum, sondern eine Stelle." };
const REMARKS = { remarks: [{ field: "tasks.0", text: "Bitte genauer beschreiben." }] };

describe("an offer's case", () => {
  it("publishes on approve: live text, search, letter", async () => {
    const firm = await givenVerifiedFirm(world);
    const offer = await givenSubmittedOffer(world, firm);
    const judge = await givenDeskMember(world, "bochum");
    const { body } = await decide(world, judge, offer.caseId, "approve");
    expect(body).toMatchObject({
      state: "decided",
      decision: { outcome: "approve" },
      actions: [],
      offer: { state: "published" },
    });
    expect(body.offer.live).toMatchObject({ title: "Schülerpraktikum in der Werkstatt" });
    const { rows } = await world.owner.query(
      `select approved_on::text, published_at is not null as published, live_version_id is not null as live, open_version_id from offers where id = $1`,
      [offer.id],
    );
    expect(rows[0]).toEqual({ approved_on: "2027-01-11", published: true, live: true, open_version_id: null });
    expect((await world.owner.query(`select 1 from offer_index where offer_id = $1`, [offer.id])).rowCount).toBe(1);
    expect(await lettersTo(firm.owner.email)).toContain("offer-approved");
    expect((await as(world)("get", `/api/v1/offers/${offer.id}`)).status).toBe(200);
  });

  it("needs If-Match with the case's version", async () => {
    const offer = await givenSubmittedOffer(world, await givenVerifiedFirm(world));
    const judge = await givenDeskMember(world, "bochum");
    for (const [action, body] of [
      ["approve", {}],
      ["reject", NO],
      ["request-changes", REMARKS],
    ] as const) {
      const path = `/api/v1/reviews/${offer.caseId}/${action}`;
      expect((await judge.call("post", path).send(body)).status).toBe(428);
      expect((await judge.call("post", path).set("if-match", '"7"').send(body)).status).toBe(412);
    }
    expect(await offerState(offer.id)).toBe("submitted");
    await decide(world, judge, offer.caseId, "approve");
    const again = await judge.call("post", `/api/v1/reviews/${offer.caseId}/approve`).set("if-match", '"1"').send({});
    expect(again.status).toBe(412);
  });

  it("waits for the employer's verification", async () => {
    const firm = await givenFirm(world);
    const offer = await givenSubmittedOffer(world, firm);
    const judge = await givenDeskMember(world, "bochum");
    const { body } = await decide(world, judge, offer.caseId, "approve", {}, 409);
    expect(body).toMatchObject({ type: "/problems/employer-not-verified", state: "pending" });
    await decide(world, judge, firm.caseId, "approve");
    await decide(world, judge, offer.caseId, "approve");
    expect(await offerState(offer.id)).toBe("published");
  });

  it("goes back with remarks, at least one", async () => {
    const firm = await givenVerifiedFirm(world);
    const offer = await givenSubmittedOffer(world, firm);
    const judge = await givenDeskMember(world, "bochum");
    await decide(world, judge, offer.caseId, "request-changes", { remarks: [] }, 400);
    const { body } = await decide(world, judge, offer.caseId, "request-changes", REMARKS);
    expect(body.decision).toMatchObject({ outcome: "request-changes", remarks: REMARKS.remarks });
    expect(await offerState(offer.id)).toBe("changes_requested");
    expect(await lettersTo(firm.owner.email)).toContain("offer-changes-requested");
  });

  it("rejects with a fixed reason and a text", async () => {
    const firm = await givenVerifiedFirm(world);
    const offer = await givenSubmittedOffer(world, firm);
    const judge = await givenDeskMember(world, "bochum");
    await decide(world, judge, offer.caseId, "reject", { reason: "because", text: NO.text }, 400);
    await decide(world, judge, offer.caseId, "reject", NO);
    expect(await offerState(offer.id)).toBe("rejected");
    expect(await lettersTo(firm.owner.email)).toContain("offer-rejected");
    const { body } = await decide(world, judge, offer.caseId, "approve", {}, 409);
    expect(body).toMatchObject({ type: "/problems/not-possible-now", state: "decided" });
  });

  it("leaves the queue on retract, and its claimer is told", async () => {
    const firm = await givenVerifiedFirm(world);
    const offer = await givenSubmittedOffer(world, firm);
    const judge = await givenDeskMember(world, "bochum");
    await judge.call("post", `/api/v1/reviews/${offer.caseId}/claim`).send({}).expect(200);
    await firm.owner.call("post", `/api/v1/offers/${offer.id}/retract`).send({}).expect(200);
    expect(await review(judge, offer.caseId)).toMatchObject({ state: "closed", actions: [] });
    expect(await lettersTo(judge.email)).toEqual(["case-closed"]);
  });
});

describe("a revision's case", () => {
  const revised = async () => {
    const firm = await givenVerifiedFirm(world);
    const offer = await givenPublishedOffer(world, firm);
    const { body: draft } = await firm.owner.call("post", `/api/v1/offers/${offer.id}/draft`).send({}).expect(200);
    const content = { ...draft.draft, title: "Neuer Titel der Werkstatt" };
    await firm.owner
      .call("patch", `/api/v1/offers/${offer.id}/draft`)
      .set("if-match", `"${draft.version}"`)
      .send({ content })
      .expect(200);
    await firm.owner.call("post", `/api/v1/offers/${offer.id}/submit`).send({}).expect(200);
    return { firm, offer, caseId: await caseAbout(world, { offerId: offer.id, kind: "revision" }) };
  };
  const publicTitle = async (id: string) => (await as(world)("get", `/api/v1/offers/${id}`)).body.text.title;

  it("shows both texts, and approve makes the new one live", async () => {
    const { firm, offer, caseId } = await revised();
    const judge = await givenDeskMember(world, "bochum");
    expect((await review(judge, caseId)).offer).toMatchObject({
      text: { title: "Neuer Titel der Werkstatt" },
      live: { title: "Schülerpraktikum in der Werkstatt" },
    });
    expect(await publicTitle(offer.id)).toBe("Schülerpraktikum in der Werkstatt");
    await decide(world, judge, caseId, "approve");
    expect(await publicTitle(offer.id)).toBe("Neuer Titel der Werkstatt");
    expect(await lettersTo(firm.owner.email)).toContain("revision-approved");
  });

  it("leaves the live text on reject and on request-changes", async () => {
    const judge = await givenDeskMember(world, "bochum");
    for (const [action, body] of [
      ["reject", NO],
      ["request-changes", REMARKS],
    ] as const) {
      const { offer, caseId } = await revised();
      await decide(world, judge, caseId, action, body);
      expect(await publicTitle(offer.id)).toBe("Schülerpraktikum in der Werkstatt");
      expect(await offerState(offer.id)).toBe("published");
    }
  });
});

describe("an employer's case", () => {
  it("verifies, asks and rejects with everything that waits", async () => {
    const firm = await givenFirm(world);
    const offer = await givenSubmittedOffer(world, firm);
    const judge = await givenDeskMember(world, "bochum");
    await judge
      .call("post", `/api/v1/reviews/${firm.caseId}/ask`)
      .send({ text: "Bitte senden Sie uns Ihre Gewerbeanmeldung." })
      .expect(200);
    expect((await review(judge, firm.caseId)).employer.question).toEqual({
      text: "Bitte senden Sie uns Ihre Gewerbeanmeldung.",
      until: "2027-02-10",
    });
    await decide(world, judge, firm.caseId, "reject", {
      reason: "identity_unproved",
      text: "Diese Firma gibt es nicht.",
    });
    expect([await employerState(firm.id), await offerState(offer.id)]).toEqual(["rejected", "rejected"]);
    expect(await review(judge, offer.caseId)).toMatchObject({ state: "closed" });
    expect(await lettersTo(firm.owner.email)).toEqual(
      expect.arrayContaining(["employer-asked", "employer-rejected", "offer-rejected"]),
    );
  });

  it("takes new data over, or leaves the old ones", async () => {
    const firm = await givenVerifiedFirm(world);
    const judge = await givenDeskMember(world, "bochum");
    const rename = async (name: string) => {
      const { body } = await firm.owner.call("get", `/api/v1/employers/${firm.id}/manage`);
      await firm.owner
        .call("patch", `/api/v1/employers/${firm.id}`)
        .set("if-match", `"${body.version}"`)
        .send({ identity: { ...body.identity, name } })
        .expect(200);
      return caseAbout(world, { employerId: firm.id, kind: "identity" });
    };
    const name = async () => (await as(world)("get", `/api/v1/employers/${firm.id}`)).body.name;
    const old = await name();
    const refused = await rename("Falsche Firma");
    expect((await review(judge, refused)).employer).toMatchObject({
      identity: { name: old },
      pendingIdentity: { name: "Falsche Firma" },
    });
    await decide(world, judge, refused, "reject", { reason: "identity_unproved", text: "Der Name ist nicht belegt." });
    expect(await name()).toBe(old);
    await decide(world, judge, await rename("Neue Firma"), "approve");
    expect(await name()).toBe("Neue Firma");
  });

  it("shows desks who looks alike", async () => {
    const twin = {
      name: "Doppel GmbH",
      street: "Am Markt 3",
      website: "https://www.doppel.example/de",
      registerNumber: "HRB 1234",
    };
    await givenFirm(world, "essen", twin);
    const second = await givenFirm(world, "essen", {
      ...twin,
      name: "doppel gmbh",
      street: "Am  Markt 3",
      website: "http://doppel.example",
      registerNumber: "hrb1234",
    });
    const { employer } = await review(await givenDeskMember(world, "essen"), second.caseId);
    expect(employer.duplicates).toEqual([
      { name: "Doppel GmbH", city: "essen", state: "pending", same: ["register", "domain", "address", "name"] },
    ]);
  });
});

describe("four eyes", () => {
  it("refuses members, former members for a year and editors of the text", async () => {
    const firm = await givenVerifiedFirm(world);
    const offer = await givenSubmittedOffer(world, firm);
    const [member, former, longAgo, editor] = [
      await givenDeskMember(world, "bochum"),
      await givenDeskMember(world, "bochum"),
      await givenDeskMember(world, "bochum"),
      await givenDeskMember(world, "bochum"),
    ];
    await givenMembership(world, member, firm.id);
    await givenMembership(world, former, firm.id, "member", new Date("2026-01-12T12:00:00Z"));
    await givenMembership(world, longAgo, firm.id, "member", new Date("2026-01-10T12:00:00Z"));
    await world.owner.query(`update offer_versions set editors = array_append(editors, $1) where offer_id = $2`, [
      editor.id,
      offer.id,
    ]);
    for (const judge of [member, former, editor]) {
      const { body } = await decide(world, judge, offer.caseId, "approve", {}, 403);
      expect(body.type).toBe("/problems/four-eyes");
      const page = await review(judge, offer.caseId);
      expect(page).toMatchObject({ fourEyes: true, actions: ["hand-over"] });
    }
    await decide(world, longAgo, offer.caseId, "approve");
  });
});

describe("hand-over", () => {
  it("gives another desk this case only", async () => {
    const firm = await givenVerifiedFirm(world);
    const [offer, other] = [await givenSubmittedOffer(world, firm), await givenSubmittedOffer(world, firm)];
    const [here, there] = [await givenDeskMember(world, "bochum"), await givenDeskMember(world, "essen")];
    expect((await there.call("get", `/api/v1/reviews/${offer.caseId}`)).status).toBe(404);
    await here.call("post", `/api/v1/reviews/${offer.caseId}/hand-over`).send({ city: "essen" }).expect(200);
    expect((await here.call("get", `/api/v1/reviews/${offer.caseId}`)).status).toBe(404);
    expect((await there.call("get", `/api/v1/reviews/${other.caseId}`)).status).toBe(404);
    await decide(world, there, offer.caseId, "approve");
    expect(await offerState(offer.id)).toBe("published");
  });

  it("keeps other desks' free text out of the record", async () => {
    const firm = await givenVerifiedFirm(world);
    const [first, second] = [await givenSubmittedOffer(world, firm), await givenSubmittedOffer(world, firm)];
    const [here, there] = [await givenDeskMember(world, "bochum"), await givenDeskMember(world, "essen")];
    await decide(world, here, first.caseId, "reject", NO);
    const texts = async (judge: Someone) =>
      (await review(judge, second.caseId)).employer.decisions.filter(
        ({ outcome }: { outcome: string }) => outcome === "reject",
      );
    expect(await texts(here)).toMatchObject([{ reason: "misleading", text: NO.text, desk: "bochum" }]);
    await here.call("post", `/api/v1/reviews/${second.caseId}/hand-over`).send({ city: "essen" }).expect(200);
    expect(await texts(there)).toMatchObject([{ reason: "misleading", text: null, desk: "bochum" }]);
  });
});

describe("a foreign desk", () => {
  it("is answered like nothing were there", async () => {
    const offer = await givenSubmittedOffer(world, await givenVerifiedFirm(world));
    const there = await givenDeskMember(world, "essen", "lead");
    const missing = world.deps.newId();
    for (const action of ["claim", "release", "approve", "hand-over", "uphold"]) {
      const body = action === "hand-over" ? { city: "essen" } : {};
      const answers = await Promise.all(
        [offer.caseId, missing].map((id) =>
          there.call("post", `/api/v1/reviews/${id}/${action}`).set("if-match", '"1"').send(body),
        ),
      );
      const [foreign, nothing] = answers.map(({ status, body: { requestId: _, ...rest } }) => ({ status, ...rest }));
      expect(foreign).toEqual(nothing);
      expect(foreign?.status).toBe(404);
    }
  });
});
