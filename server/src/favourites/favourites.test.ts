import type { Favourite } from "@praktika/shared/favourites/contract";
import { MAX_FAVOURITES } from "@praktika/shared/values/limits";
import { beforeAll, expect, it } from "vitest";
import { as, useWorld } from "../../test/app.ts";
import { type Cast, givenCast, givenStudent } from "../../test/given-machines.ts";
import { done, type Someone } from "../../test/given-moderation.ts";
import { givenApplicationIn, givenOfferIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => void (cast = await givenCast(world)));

const keep = (student: Someone, offerId: string, verb: "put" | "delete" = "put") =>
  student.call(verb, `/api/v1/me/favourites/${offerId}`);
const kept = async (student: Someone): Promise<Favourite[]> =>
  (await student.call("get", "/api/v1/me/favourites").expect(200)).body.items;

it("keeps an offer once, the newest first, and lets it go again", async () => {
  const [student, other] = [await givenStudent(world), await givenStudent(world)];
  const [first, second] = [await givenOfferIn(world, cast, "published"), await givenOfferIn(world, cast, "published")];
  for (const { id } of [first, second, first]) {
    await done(keep(student, id), 204);
    world.now = new Date(world.now.getTime() + 1000);
  }
  expect((await kept(student)).map(({ offerId }) => offerId)).toEqual([second.id, first.id]);
  expect(await kept(other)).toEqual([]);
  await done(keep(other, first.id, "delete"), 204);
  await done(keep(student, second.id, "delete"), 204);
  await done(keep(student, second.id, "delete"), 204);
  expect((await kept(student)).map(({ offerId }) => offerId)).toEqual([first.id]);
});

it("says what became of each: open, full, gone", async () => {
  const student = await givenStudent(world);
  const [open, full, gone] = [
    await givenOfferIn(world, cast, "published"),
    await givenOfferIn(world, cast, "published", { seats: 1 }),
    await givenOfferIn(world, cast, "published"),
  ];
  for (const { id } of [open, full, gone]) await done(keep(student, id), 204);
  await givenApplicationIn(world, cast, "promised", { offer: full });
  await gone.firm.owner.call("post", `/api/v1/offers/${gone.id}/withdraw`).send({}).expect(200);
  const states = Object.fromEntries((await kept(student)).map(({ offerId, state }) => [offerId, state]));
  expect(states).toEqual({ [open.id]: "open", [full.id]: "full", [gone.id]: "gone" });
  const { body } = await as(world)("get", `/api/v1/offers?id=${open.id}&id=${full.id}&id=${gone.id}`).expect(200);
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([open.id]);
});

it("refuses one offer more than the limit, and repeats a kept one", async () => {
  const student = await givenStudent(world);
  const [first, more] = [await givenOfferIn(world, cast, "published"), await givenOfferIn(world, cast, "published")];
  await done(keep(student, first.id), 204);
  await world.owner.query(
    `insert into offers (city, id, employer_id, state, touched_at, created_at)
       select 'bochum', gen_random_uuid(), $1, 'expired', now(), now() from generate_series(2, $2::int)`,
    [cast.firm.id, MAX_FAVOURITES],
  );
  await world.owner.query(
    `insert into favourites (city, account_id, offer_id, saved_at) select city, $1, id, now() from offers where state = 'expired'`,
    [student.id],
  );
  const { body } = await keep(student, more.id).expect(409);
  expect(body.type).toBe("/problems/too-many-favourites");
  await done(keep(student, first.id), 204);
});

it("is in the export and goes with the account", async () => {
  const student = await givenStudent(world);
  const offer = await givenOfferIn(world, cast, "published");
  await done(keep(student, offer.id), 204);
  const { body } = await student.call("get", "/api/v1/me/export").expect(200);
  expect(body.favourites.map(({ offerId }: { offerId: string }) => offerId)).toEqual([offer.id]);
  const { version } = (await student.call("get", "/api/v1/me")).body;
  await done(student.call("delete", "/api/v1/me").set("if-match", `"${version}"`), 204);
  const { rows } = await world.owner.query("select 1 from favourites where account_id = $1", [student.id]);
  expect(rows).toEqual([]);
});
