import { CITIES } from "@praktika/shared/values/city";
import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { type Cast, givenCast } from "../../test/given-machines.ts";
import { givenApplicationIn, givenOfferIn } from "../../test/given-states.ts";

const world = useWorld();
const get = async (path: string) => {
  const response = await world.app.inject(`/api/v1/${path}`);
  return { status: response.statusCode, body: response.json(), cache: response.headers["cache-control"] };
};

describe("reference data", () => {
  it.each([
    ["cities", 7],
    ["fields", 16],
    ["kinds", 13],
    ["languages", 20],
  ])("%s are %i, each with a name, kept for a day", async (path, count) => {
    const { body, cache } = await get(path);
    expect(body.items).toHaveLength(count);
    for (const { name } of body.items) expect(name.trim()).not.toBe("");
    expect(cache).toBe("public, max-age=86400");
  });
  it.each([
    ["4478", ["44787", "44789"]],
    ["44787", ["44787"]],
    ["99999", []],
  ])("postcodes that begin with %s are %j", async (q, plz) => {
    expect((await get(`postcodes?q=${q}`)).body.items.map((place: { plz: string }) => place.plz)).toEqual(plz);
  });
  it("finds places by the beginning of their name, in any spelling, ten at most", async () => {
    const { body } = await get("postcodes?q=muelheim");
    const umlaut = await get(`postcodes?q=${encodeURIComponent("MÜLHEIM")}`);
    expect(umlaut.body).toEqual(body);
    expect((await get("postcodes?q=4")).body.items).toHaveLength(10);
    expect((await get("postcodes?q=")).status).toBe(400);
  });
});

describe("figures", () => {
  let cast: Cast;
  beforeAll(async () => void (cast = await givenCast(world)));
  it("count what can be booked: held seats, paused and draft offers are not in them", async () => {
    const offer = await givenOfferIn(world, cast, "published", { seats: 3 });
    await givenOfferIn(world, cast, "paused", { seats: 9 });
    await givenOfferIn(world, cast, "draft", { seats: 9 });
    const before = await get("statistics");
    expect(before.body).toMatchObject({
      offers: 1,
      freeSeats: 3,
      byCity: { bochum: 3 },
      byField: { m: 3 },
      answers: null,
    });
    expect(Object.keys(before.body.byCity).every((city) => CITIES.includes(city as "bochum"))).toBe(true);
    await givenApplicationIn(world, cast, "promised", { offer });
    expect((await get("statistics")).body).toMatchObject({ freeSeats: 2, byMonth: [{ seats: 2 }] });
  });
  it("of answers are silent below five", async () => {
    const offer = await givenOfferIn(world, cast, "published", { seats: 50 });
    for (let n = 0; n < 3; n += 1) await givenApplicationIn(world, cast, "invited", { offer });
    expect((await get("statistics")).body.answers).toBeNull();
    await givenApplicationIn(world, cast, "declined", { offer });
    expect((await get("statistics")).body.answers).toEqual({ medianDays: 0, answered: 5, due: 5 });
  });
});
