import type { OfferCard } from "@praktika/shared/search/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { type Cast, givenCast, givenStudent, type OfferWish } from "../../test/given-machines.ts";
import type { Someone } from "../../test/given-moderation.ts";
import { type ApplicationIn, givenApplicationIn, givenOfferIn } from "../../test/given-states.ts";

const world = useWorld();
let cast: Cast;
beforeAll(async () => void (cast = await givenCast(world)));

const FIELDS = ["kkg", "vl", "n", "el", "tec", "me", "sp", "itc", "d", "wive", "bav", "g"];
/** A field nobody else uses, so that tests do not meet. */
const newField = () => FIELDS.shift() ?? "";
const offerOf = async (field: string, text: Record<string, unknown> = {}, wish: OfferWish = {}) =>
  (await givenOfferIn(world, cast, "published", { ...wish, text: { field, ...text } })).id;
const alternatives = async ({ id, student }: Pick<ApplicationIn, "id" | "student">): Promise<string[]> => {
  const { body } = await student.call("get", `/api/v1/applications/${id}/alternatives`).expect(200);
  return body.items.map((card: OfferCard) => card.id);
};
const endedIn = async (field: string, state = "declined", student?: Someone) => {
  const offer = await givenOfferIn(world, cast, "published", { text: { field } });
  return givenApplicationIn(world, cast, state, { offer, ...(student && { student }) });
};

it.each([
  ["nearer than 25 km to a student in Dortmund", { postcode: "44137" }, {}, {}, true],
  ["of another field", {}, { field: "m" }, {}, false],
  ["farther than 25 km from a student in Duisburg", { postcode: "47051" }, {}, {}, false],
  ["from where the offer was, for a student from elsewhere", { postcode: "10115" }, {}, {}, true],
  ["for older people", {}, { minimumAge: 18 }, {}, false],
  ["for another stage", {}, { stages: ["university"] }, {}, false],
  ["for the own stage", {}, { stages: ["grade10"] }, {}, true],
  ["that needs more German", {}, { germanLevel: "c1" }, {}, false],
  ["that begins when the wish is over", {}, {}, { startsIn: 54 }, false],
  ["that begins on its last day", {}, {}, { startsIn: 53 }, true],
])("of offers %s: %j", async (_, about, text, wish, fits) => {
  const ended = await endedIn(newField(), "declined", await givenStudent(world, 17, about));
  const { rows } = await world.owner.query(
    "select content ->> 'field' as field from offer_versions where offer_id = $1",
    [ended.offerId],
  );
  const id = await offerOf(rows[0].field, text, wish);
  expect(await alternatives(ended)).toEqual(fits ? [id] : []);
});

it("shows at most three, the nearest first, none that the student applied to", async () => {
  const field = newField();
  const student = await givenStudent(world);
  const far = await offerOf(field, { place: { street: "Weg 1", postcode: "44894" } });
  const near = [await offerOf(field), await offerOf(field)];
  const applied = await endedIn(field, "sent", student);
  const ended = await endedIn(field, "declined", student);
  const other = [await offerOf(field)];
  const found = await alternatives(ended);
  expect(found).toHaveLength(3);
  expect(found.toSorted()).toEqual([...near, ...other].toSorted());
  for (const id of [applied.offerId, ended.offerId, far]) expect(found).not.toContain(id);
});

describe("an application that", () => {
  it.each([
    ["draft", 0],
    ["sent", 0],
    ["invited", 0],
    ["promised", 0],
    ["confirmed", 0],
    ["declined", 1],
    ["revoked", 1],
    ["withdrawn", 1],
    ["closed", 1],
    ["superseded", 1],
  ])("is %s has %i", async (state, count) => {
    const field = FIELDS[0] ?? "g";
    await world.owner.query("update offers set state = 'withdrawn' where state = 'published'");
    await world.owner.query("delete from offer_index");
    const one = await endedIn(field, state);
    await offerOf(field);
    expect(await alternatives(one)).toHaveLength(count);
  });
});

it("are still found when the wished days are over", async () => {
  const field = "prfe";
  const ended = await endedIn(field);
  await world.owner.query(
    "update applications set wish_starts_on = '2026-11-02', wish_ends_on = '2026-11-13' where id = $1",
    [ended.id],
  );
  const later = await offerOf(field, {}, { startsIn: 200 });
  expect(await alternatives(ended)).toEqual([later]);
});
