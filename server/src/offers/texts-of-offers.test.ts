import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { actOnOffer, actOnRevision } from "../../test/given-acts.ts";
import {
  accepted,
  type Cast,
  dayIn,
  givenCast,
  givenDraftOffer,
  givenStudent,
  stored,
} from "../../test/given-machines.ts";
import { offerText } from "../../test/given-moderation.ts";
import { givenApplicationIn, givenOfferIn, type OfferIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => void (cast = await givenCast(world)));

const create = (content: object, more: object = {}) =>
  cast.firm.owner
    .call("post", `/api/v1/employers/${cast.firm.id}/offers`)
    .set("idempotency-key", world.deps.newId())
    .send({ content, ...more });
const write = async (id: string, content: object, more: object = {}) =>
  cast.firm.owner
    .call("patch", `/api/v1/offers/${id}/draft`)
    .set("if-match", `"${(await stored(world, "offers", id))?.version}"`)
    .send({ content, ...more });
const managed = async ({ id }: OfferIn | { id: string }) =>
  (await cast.firm.owner.call("get", `/api/v1/offers/${id}/manage`).expect(200)).body;
const published = async ({ id }: OfferIn) => (await cast.firm.owner.call("get", `/api/v1/offers/${id}`)).body;
const versions = async (id: string) =>
  (
    await world.owner.query<{ number: number; title: string; frozen: boolean }>(
      `select number, content ->> 'title' as title, submitted_at is not null as frozen from offer_versions where offer_id = $1 order by number`,
      [id],
    )
  ).rows;

describe("an offer's city", () => {
  it.each([
    ["none", undefined, "required"],
    ["one outside", "10115", "outside-seven-cities"],
  ])("cannot come from a postcode of %s", async (_, postcode, code) => {
    const { status, body } = await create(postcode ? { place: { street: "Ring 1", postcode } } : {});
    expect([status, body.errors?.[0]]).toEqual([
      400,
      expect.objectContaining({ path: "content.place.postcode", code }),
    ]);
  });
  it("comes from its postcode and never changes", async () => {
    const { body } = await create(offerText("essen")).expect(201);
    expect((await managed(body)).city).toBe("essen");
    const moved = await write(body.id, offerText("bochum"));
    expect([moved.status, moved.body.errors?.[0]?.code]).toEqual([400, "other-city"]);
    expect((await write(body.id, offerText("essen", { title: "Neu in Essen" }))).status).toBe(200);
  });
});

describe("a draft", () => {
  it("may be half written, says what is missing, and cannot be submitted so", async () => {
    const { body } = await create({ place: { street: "", postcode: "44787" }, title: "Ab" }).expect(201);
    const seen = await managed(body);
    expect(seen.missing).toEqual(expect.arrayContaining(["title", "description", "learningGoals", "mentor"]));
    const { status, body: refused } = await cast.firm.owner.call("post", `/api/v1/offers/${body.id}/submit`).send({});
    expect([status, refused.type]).toEqual([409, "/problems/incomplete"]);
    expect(refused.errors.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(["content.title", "content.mentor"]),
    );
  });
  it("that breaks the law is not submitted: eight hours at fourteen", async () => {
    const { body } = await create(offerText("bochum", { minimumAge: 14, dailyMinutes: 600 }), {
      periods: [{ startsOn: dayIn(world, 40), endsOn: dayIn(world, 53), seats: 1 }],
    }).expect(201);
    const { status, body: refused } = await cast.firm.owner.call("post", `/api/v1/offers/${body.id}/submit`).send({});
    expect([status, refused.type]).toEqual([409, "/problems/rules-block"]);
    expect((await stored(world, "offers", body.id))?.state).toBe("draft");
  });
  it("without a period that can still start is not submitted", async () => {
    const { body } = await create(offerText("bochum"), {
      periods: [{ startsOn: dayIn(world, 0), endsOn: dayIn(world, 9), seats: 1 }],
    }).expect(201);
    const { body: refused } = await cast.firm.owner
      .call("post", `/api/v1/offers/${body.id}/submit`)
      .send({})
      .expect(409);
    expect(refused.type).toBe("/problems/not-bookable");
  });
  it("copied from another offer has its text and no periods", async () => {
    const source = await givenOfferIn(world, cast, "published");
    const copy = await cast.firm.owner
      .call("post", `/api/v1/offers/${source.id}/duplicate`)
      .set("idempotency-key", world.deps.newId())
      .send({})
      .expect(201);
    const seen = await managed(copy.body);
    expect([seen.state, seen.draft.title, seen.periods]).toEqual(["draft", offerText("bochum").title, []]);
  });
});

describe("a version", () => {
  it("is never changed once it was submitted: what is written afterwards is a further one", async () => {
    const id = await givenDraftOffer(world, cast.firm);
    const offer = { id, firm: cast.firm };
    await write(id, offerText("bochum", { title: "Erster Titel" }));
    await accepted(actOnOffer(world, "submit", offer, cast.moderator));
    expect((await write(id, offerText("bochum", { title: "Heimlich" }))).status).toBe(409);
    await accepted(actOnOffer(world, "changes", offer, cast.moderator));
    expect((await managed(offer)).remarks).toEqual([{ field: "tasks.0", text: "Bitte genauer beschreiben." }]);
    expect((await write(id, offerText("bochum", { title: "Zweiter Titel" }))).status).toBe(200);
    expect(await versions(id)).toEqual([
      { number: 1, title: "Erster Titel", frozen: true },
      { number: 2, title: "Zweiter Titel", frozen: false },
    ]);
  });
});

describe("a revision", () => {
  let offer: OfferIn;
  const search = async (q: string) =>
    (await world.app.inject(`/api/v1/offers?q=${q}`)).json().items.map(({ id }: { id: string }) => id) as string[];
  beforeAll(async () => {
    offer = await givenOfferIn(world, cast, "published");
    await accepted(actOnRevision(world, "edit", offer, cast.moderator));
    expect((await write(offer.id, offerText("bochum", { title: "Glockengießerei erleben" }))).status).toBe(200);
  });
  it("stays hidden until the desk approves it, then it is what everybody reads and finds", async () => {
    const old = offerText("bochum").title;
    const { id } = offer;
    await accepted(actOnRevision(world, "submit", offer, cast.moderator));
    expect([(await published(offer)).text.title, await search("Glockengießerei")]).toEqual([old, []]);
    await accepted(actOnRevision(world, "approve", offer, cast.moderator));
    expect([(await published(offer)).text.title, await search("glockengiesserei")]).toEqual([
      "Glockengießerei erleben",
      [id],
    ]);
  });
  it("that is rejected leaves the live text as it was", async () => {
    await accepted(actOnRevision(world, "edit", offer, cast.moderator));
    await write(offer.id, offerText("bochum", { title: "Etwas anderes" }));
    await accepted(actOnRevision(world, "submit", offer, cast.moderator));
    await accepted(actOnRevision(world, "reject", offer, cast.moderator));
    expect((await published(offer)).text.title).toBe("Glockengießerei erleben");
  });
  it("does not touch what an application was written to", async () => {
    const own = await givenOfferIn(world, cast, "published");
    const { id } = await givenApplicationIn(world, cast, "sent", { offer: own });
    const written = async () =>
      (
        await world.owner.query<{ number: number }>(
          "select v.number from applications a join offer_versions v on v.city = a.city and v.id = a.version_id where a.id = $1",
          [id],
        )
      ).rows[0]?.number;
    await accepted(actOnRevision(world, "edit", own, cast.moderator));
    await write(own.id, offerText("bochum", { title: "Ganz neuer Titel" }));
    for (const act of ["submit", "approve"] as const) await accepted(actOnRevision(world, act, own, cast.moderator));
    expect(await written()).toBe(1);
  });
});

describe("seats", () => {
  const seats = async ({ id }: OfferIn, count: number) => {
    const [period] = (await managed({ id })).periods;
    return cast.firm.owner
      .call("patch", `/api/v1/offers/${id}/periods/${period.id}`)
      .set("if-match", `"${period.version}"`)
      .send({ seats: count });
  };
  it("are never fewer than are held, and none left means full, not hidden", async () => {
    const offer = await givenOfferIn(world, cast, "published", { seats: 2 });
    await givenApplicationIn(world, cast, "promised", { offer });
    const { status, body } = await seats(offer, 0);
    expect([status, body.type]).toEqual([409, "/problems/seats-held"]);
    expect((await seats(offer, 1)).status).toBe(200);
    expect(await managed(offer)).toMatchObject({ full: true, bookable: false, state: "published" });
    const found = (await world.app.inject("/api/v1/offers?limit=100")).json().items.map(({ id }: { id: string }) => id);
    expect(found).not.toContain(offer.id);
    expect((await published(offer)).bookable).toBe(false);
    const student = await givenStudent(world);
    const late = await student
      .call("post", `/api/v1/offers/${offer.id}/applications`)
      .set("idempotency-key", world.deps.newId())
      .send({ answers: ["Eins und zwei.", "Zwei und drei.", "Drei und vier."], schoolInformed: true });
    const sent =
      late.status === 201 ? await student.call("post", `/api/v1/applications/${late.body.id}/send`).send({}) : late;
    expect([sent.status, sent.body.type]).toEqual([409, "/problems/not-bookable"]);
  });
  it("of another offer's period are not found", async () => {
    const [one, other] = [await givenOfferIn(world, cast, "published"), await givenOfferIn(world, cast, "published")];
    const [period] = (await managed(other)).periods;
    await cast.firm.owner
      .call("patch", `/api/v1/offers/${one.id}/periods/${period.id}`)
      .set("if-match", `"${period.version}"`)
      .send({ seats: 9 })
      .expect(404);
  });
});

describe("an offer repeated for the next time", () => {
  const NEXT = [{ startsOn: "2027-09-06", endsOn: "2027-09-17", seats: 3 }];
  const repeat = (id: string, key: string, body: object) =>
    cast.firm.owner.call("post", `/api/v1/offers/${id}/duplicate`).set("idempotency-key", key).send(body);
  it.each(["published", "paused", "expired", "withdrawn"] as const)(
    "is a new draft with the text of a %s one and the periods that were sent, once per key",
    async (state) => {
      const offer = await givenOfferIn(world, cast, state);
      const key = world.deps.newId();
      const { body } = await repeat(offer.id, key, { periods: NEXT }).expect(201);
      expect((await repeat(offer.id, key, { periods: NEXT }).expect(201)).body).toEqual(body);
      const [copy, before] = [await managed(body), await managed(offer)];
      expect(copy).toMatchObject({ state: "draft", periods: NEXT.map((span) => ({ ...span, held: 0 })) });
      expect(copy.draft).toEqual(before.live ?? before.draft ?? copy.draft);
      expect([before.state, copy.approvedOn]).toEqual([state, null]);
    },
  );
  it("takes no period that ends before it begins", async () => {
    const offer = await givenOfferIn(world, cast, "published");
    const turned = [{ startsOn: "2027-09-17", endsOn: "2027-09-06", seats: 1 }];
    const { status, body } = await repeat(offer.id, world.deps.newId(), { periods: turned });
    expect([status, body.errors?.[0]?.path]).toEqual([400, "periods.0.endsOn"]);
  });
});

describe("the team's list of offers", () => {
  it("says how many seats are free where somebody can still begin, and until when", async () => {
    const offer = await givenOfferIn(world, cast, "published");
    const { items } = (await cast.firm.owner.call("get", `/api/v1/employers/${cast.firm.id}/offers`).expect(200)).body;
    const listed = items.find(({ id }: { id: string }) => id === offer.id);
    const { periods } = await managed(offer);
    const last = periods
      .map(({ startsOn }: { startsOn: string }) => startsOn)
      .toSorted()
      .at(-1);
    expect([listed.free, listed.lastStart, listed.resumesOn]).toEqual([listed.seats - listed.held, last, null]);
    await world.owner.query("update periods set starts_on = $2, ends_on = $2 where offer_id = $1", [
      offer.id,
      dayIn(world, -1),
    ]);
    const later = (await cast.firm.owner.call("get", `/api/v1/employers/${cast.firm.id}/offers`)).body.items;
    expect(later.find(({ id }: { id: string }) => id === offer.id)).toMatchObject({ free: 0, lastStart: null });
  });
});

describe("the return of a paused offer", () => {
  const change = async (id: string, resumesOn: string | null, version?: number) =>
    cast.firm.owner
      .call("patch", `/api/v1/offers/${id}/pause`)
      .set("if-match", `"${version ?? (await stored(world, "offers", id))?.version}"`)
      .send({ resumesOn });
  it("can be moved, taken away and set again, with a line in the history", async () => {
    const offer = await givenOfferIn(world, cast, "paused");
    const [first, later] = [dayIn(world, 5), dayIn(world, 9)];
    expect((await change(offer.id, first)).body).toMatchObject({ state: "paused", resumesOn: first });
    expect((await change(offer.id, later)).body).toMatchObject({ resumesOn: later });
    const { body } = await change(offer.id, null);
    expect([
      body.resumesOn,
      body.history.filter(({ action }: { action: string }) => action === "change_pause").length,
    ]).toEqual([null, 3]);
    const again = cast.firm.owner.call("post", `/api/v1/offers/${offer.id}/pause`).send({});
    expect((await again).status, "a note does not hide that it was paused").toBe(200);
  });
  it("needs a day to come, the newest version and a pause", async () => {
    const offer = await givenOfferIn(world, cast, "paused");
    const past = await change(offer.id, dayIn(world, 0));
    expect([past.status, past.body.errors?.[0]]).toEqual([400, expect.objectContaining({ path: "resumesOn" })]);
    expect((await change(offer.id, dayIn(world, 5), 99)).status).toBe(412);
    const shown = await givenOfferIn(world, cast, "published");
    expect((await change(shown.id, dayIn(world, 5))).body).toMatchObject({ status: 409, state: "published" });
  });
});

describe("a seat given elsewhere", () => {
  const seats = (id: string, { id: period, version }: { id: string; version: number }, wanted: number) =>
    cast.firm.owner
      .call("patch", `/api/v1/offers/${id}/periods/${period}`)
      .set("if-match", `"${version}"`)
      .send({ seats: wanted });
  it("is one less, undone with the new version, and both stand in the history", async () => {
    const offer = await givenOfferIn(world, cast, "published");
    const [period] = (await managed(offer)).periods;
    const less = (await seats(offer.id, period, period.seats - 1).expect(200)).body;
    expect((await seats(offer.id, period, period.seats)).status, "the old version").toBe(412);
    const { body } = await seats(offer.id, less.periods[0], period.seats).expect(200);
    const { startsOn, endsOn } = period;
    expect(body.history.flatMap(({ seats: change }: { seats: object | null }) => change ?? [])).toEqual([
      { startsOn, endsOn, from: period.seats, to: period.seats - 1 },
      { startsOn, endsOn, from: period.seats - 1, to: period.seats },
    ]);
  });
});
