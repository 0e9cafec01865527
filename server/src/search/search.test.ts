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
  for (let cursor: string | undefined; ;) {
    const { body } = await get({ ...query, cursor });
    items.push(...body.items);
    if (body.nextCursor === null) return items;
    cursor = body.nextCursor;
  }
}

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
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

const SEARCHES = 40;

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
      numRuns: 8,
      endOnFailure: true,
    });
    console.log(`${met.searches} searches, ${met.withHits} with hits, ${met.pages} pages`);
    expect(met.withHits).toBeGreaterThan(met.searches / 4);
  }, 120_000);
});
