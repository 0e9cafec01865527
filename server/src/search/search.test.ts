import { queryString } from "@praktika/shared/http/key";
import type { OfferCard } from "@praktika/shared/search/contract";
import { CITIES } from "@praktika/shared/values/city";
import { addDays } from "@praktika/shared/values/dates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { useWorld } from "../../test/app.ts";
import { corpus, type Corpus, type Stored, storeCorpus, TODAY } from "../../test/given-corpus.ts";
import { expectedOf, type Wish } from "../../test/search-oracle.ts";

const world = useWorld();
const get = async (query: Record<string, unknown>) => {
  const response = await world.app.inject({ url: `/api/v1/offers${queryString(query)}` });
  return { status: response.statusCode, body: response.json() };
};
/** Every page of a search, one after the other. */
async function pagesOf(query: Record<string, unknown>): Promise<OfferCard[]> {
  const items: OfferCard[] = [];
  for (let cursor = query["cursor"]; ;) {
    const { body } = await get({ ...query, cursor });
    items.push(...body.items);
    if (body.nextCursor === null) return items;
    cursor = body.nextCursor;
  }
}

/** Mostly left out, so that searches still find something. */
const some = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const day = fc.integer({ min: -5, max: 70 }).map((days) => addDays(TODAY, days));
const word = fc.constantFrom(
  "Pflege",
  "werkstatt",
  "Mechatroniker",
  "gaertnerei",
  "Büro",
  "Met",
  "Kita Bochum",
  "Essen",
  "Stahl",
  "Flugzeug",
  "und",
);
const plz = fc.constantFrom("44787", "45127", "46045", "44225");
const wish: fc.Arbitrary<Wish> = fc
  .record({
    q: some(word),
    city: some(fc.subarray([...CITIES], { minLength: 1 })),
    field: some(fc.subarray(["g", "m", "itc"], { minLength: 1 })),
    kind: some(fc.subarray(["bfe", "sbp"], { minLength: 1 })),
    month: some(fc.subarray(["2027-01", "2027-02", "2027-03"], { minLength: 1 })),
    window: some(fc.record({ from: some(day), to: some(day) })),
    place: some(fc.record({ plz, radiusKm: some(fc.integer({ min: 1, max: 40 })) })),
    facts: some(
      fc.record({
        age: some(fc.integer({ min: 13, max: 19 })),
        germanLevel: some(fc.constantFrom("a1", "a2", "b1")),
        usefulLanguage: some(fc.subarray(["tr", "ar"], { minLength: 1 })),
        paid: some(fc.boolean()),
        remote: some(fc.boolean()),
        accessible: some(fc.boolean()),
      }),
    ),
    sort: some(fc.constantFrom("relevance", "newest", "start", "distance")),
  })
  .map(
    ({ window, place, facts, sort, ...rest }) =>
      ({ ...rest, ...window, ...place, ...facts, ...(sort && (sort !== "distance" || place) && { sort }) }) as Wish,
  );

const SEARCHES = 50;
const met = { searches: 0, withHits: 0, pages: 0 };

async function compare(stored: readonly Stored[], wanted: Wish, limit: number): Promise<void> {
  const expected = expectedOf(stored, wanted);
  const { status, body } = await get({ ...wanted, facets: true, limit: 100 });
  const shown = JSON.stringify(wanted);
  expect(status, shown).toBe(200);
  expect(body.total, shown).toBe(expected.hits.length);
  expect(body.facets, shown).toEqual(expected.facets);
  const cards = await pagesOf({ ...wanted, limit });
  expect(
    cards.map(({ id }) => id),
    shown,
  ).toEqual(expected.hits.map(({ offer }) => offer.id));
  expect(
    cards.map(({ distance }) => distance),
    shown,
  ).toEqual(expected.hits.map(({ distance }) => distance));
  expect(
    cards.map(({ morePeriods }) => morePeriods + 1),
    shown,
  ).toEqual(expected.hits.map(({ periods }) => periods.length));
  met.searches += 1;
  met.withHits += cards.length > 0 ? 1 : 0;
  met.pages += Math.ceil(cards.length / limit);
}

describe("the search", () => {
  it("answers what a walk through all offers answers: hits, order, pages, facets", async () => {
    const check = async (made: Corpus, wishes: readonly Wish[], limit: number) => {
      const stored = await storeCorpus(world, made);
      for (const one of [{}, ...wishes]) await compare(stored, one, limit);
    };
    const searches = fc.array(wish, { minLength: SEARCHES, maxLength: SEARCHES });
    await fc.assert(fc.asyncProperty(corpus, searches, fc.integer({ min: 1, max: 7 }), check), {
      numRuns: 16,
      endOnFailure: true,
    });
    console.log(`${met.searches} searches, ${met.withHits} with hits, ${met.pages} pages`);
    expect(met.withHits).toBeGreaterThan(met.searches / 4);
  }, 120_000);
});

/** What is there before anything is made up: one offer per minute, all alike. */
const PLAIN = fc.sample(corpus, { numRuns: 1, seed: 7 })[0] as Corpus;
const alike = (count: number): Corpus => {
  const [first] = PLAIN.offers;
  if (!first) throw new Error("an empty corpus");
  const period = { startsOn: addDays(TODAY, 30), endsOn: addDays(TODAY, 40), minDays: null, seats: 2, held: 0 };
  const offer = { ...first, employer: 0, state: "published", periods: [period], open: 0 } as const;
  return { firms: ["verified"], offers: Array.from({ length: count }, (_, ageMinutes) => ({ ...offer, ageMinutes })) };
};

describe("paging", () => {
  it("shows what stays once, while others come and go between two pages", async () => {
    const stored = await storeCorpus(world, alike(12));
    const first = await get({ limit: 4, sort: "newest" });
    const gone = stored[6];
    await world.owner.query("delete from offer_index where offer_id = any($1)", [[stored[1]?.id, gone?.id]]);
    await world.owner.query("update offer_index set published_at = $2 where offer_id = $1", [
      stored[11]?.id,
      "2027-01-11T08:30:00Z",
    ]);
    const rest = await pagesOf({ limit: 4, sort: "newest", cursor: first.body.nextCursor });
    const seen = [...first.body.items, ...rest].map(({ id }: OfferCard) => id);
    const steady = stored.filter((_, index) => ![6, 11].includes(index)).map(({ id }) => id);
    expect(seen).toEqual(steady);
  });

  it("keeps the day it began on", async () => {
    await storeCorpus(world, alike(3));
    const { body } = await get({ limit: 2 });
    world.now = new Date("2027-02-20T08:00:00Z");
    try {
      expect((await get({ limit: 2, cursor: body.nextCursor })).body.items).toHaveLength(1);
      expect((await get({ limit: 2 })).body.items).toEqual([]);
    } finally {
      world.now = new Date("2027-01-11T08:00:00Z");
    }
  });

  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const good = { sort: "newest", asOf: TODAY, key: [0, 0], id: "0190a5f0-0000-7000-8000-000000000000" };
  it.each([
    ["nonsense", "nonsense"],
    ["another sort", cursor({ ...good, sort: "start" })],
    ["another day than one", cursor({ ...good, asOf: "2027-02-30" })],
    ["one number too many", cursor({ ...good, key: [0, 0, 0] })],
    ["no id", cursor({ ...good, id: "1" })],
  ])("refuses a cursor of %s and names it", async (_, text) => {
    const { status, body } = await get({ cursor: text, sort: "newest" });
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ path: "cursor" })]]);
  });
  it("follows a cursor of huge numbers to nothing", async () => {
    const { status } = await get({ cursor: cursor({ ...good, key: [9e12, 0] }), sort: "newest" });
    expect(status).toBe(200);
  });
});

describe("a search that lacks or breaks something", () => {
  it.each([
    ["sort=distance", "plz"],
    ["radiusKm=5", "plz"],
    ["lat=51.5", "lon"],
    ["lon=7.2", "lat"],
    ["plz=10115", "plz"],
    ["plz=4478", "plz"],
    ["city=koeln", "city.0"],
    ["city=bochum&city=koeln", "city.1"],
    ["field=xx", "field.0"],
    ["month=2027-13", "month.0"],
    ["from=2027-02-30", "from"],
    ["radiusKm=0&plz=44787", "radiusKm"],
    ["age=12", "age"],
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["sort=price", "sort"],
    ["paid=maybe", "paid"],
    ["origin=x", "origin"],
    ["q=%00", "q"],
    [`q=${"a".repeat(201)}`, "q"],
    ["limit=1&limit=2", "limit"],
  ])("%s is a 400 that names %s", async (query, path) => {
    const response = await world.app.inject({ url: `/api/v1/offers?${query}` });
    expect([response.statusCode, response.json().errors?.[0]?.path]).toEqual([400, path]);
  });
  it("finds by a point as by a postcode", async () => {
    await storeCorpus(world, alike(3));
    const { status, body } = await get({ lat: "51.48", lon: "7.21", radiusKm: "100", sort: "distance" });
    expect([status, body.total]).toEqual([200, 3]);
  });
});
