import type { OfferText } from "@praktika/shared/offers/offer-text";
import { CITIES, type City } from "@praktika/shared/values/city";
import { addDays, type Day } from "@praktika/shared/values/dates";
import type { Field } from "@praktika/shared/values/field";
import type { Kind } from "@praktika/shared/values/kind";
import { POSTCODES } from "@praktika/shared/values/postcodes";
import fc from "fast-check";
import { systemScope } from "#src/db/in-scope.ts";
import { employers, offers, offerVersions, periods } from "#src/db/schema.ts";
import { reindex } from "#src/offers/index-offer.ts";
import type { World } from "./app.ts";
import { offerText } from "./given-moderation.ts";

export const TODAY = "2027-01-11";
export type Span = {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly minDays: number | null;
  readonly seats: number;
  readonly held: number;
};
/** One offer of a made-up corpus; `employer` is a number, `open` counts applications that wait. */
export type Made = {
  readonly employer: number;
  readonly state: "published" | "paused" | "draft";
  readonly text: OfferText;
  readonly periods: readonly Span[];
  readonly open: number;
  readonly ageMinutes: number;
};
export type Firms = readonly ("verified" | "pending")[];
export type Corpus = { readonly firms: Firms; readonly offers: readonly Made[] };
/** The same with the ids it was stored under. */
export type Stored = Made & {
  readonly id: string;
  readonly city: City;
  readonly employerId: string;
  readonly publishedAt: Date;
  readonly visible: boolean;
  readonly periods: readonly (Span & { readonly id: string })[];
};

const SEVERAL = ["Pflege", "Werkstatt", "Mechatroniker/in", "Gärtnerei", "Büro", "Kita", "Software", "Metallbau"];
const FIELDS: readonly Field[] = ["g", "m", "itc", "sp"];
const KIND_CODES: readonly Kind[] = ["bfe", "sbp", "ferien"];
const PLACES = POSTCODES.filter((_, index) => index % 9 === 0);

const span = fc
  .record({
    start: fc.integer({ min: -20, max: 60 }),
    days: fc.integer({ min: 1, max: 40 }),
    shortest: fc.option(fc.integer({ min: 1, max: 20 })),
    seats: fc.integer({ min: 1, max: 3 }),
    held: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ start, days, shortest, seats, held }) => ({
    startsOn: addDays(TODAY, start),
    endsOn: addDays(TODAY, start + days - 1),
    minDays: shortest === null ? null : Math.min(shortest, days),
    seats,
    held: Math.min(seats, held),
  }));

const made: fc.Arbitrary<Made> = fc
  .record({
    employer: fc.integer({ min: 0, max: 3 }),
    state: fc.constantFrom("published", "published", "published", "published", "paused", "draft"),
    words: fc.subarray(SEVERAL, { minLength: 1, maxLength: 3 }),
    task: fc.constantFrom(...SEVERAL),
    field: fc.constantFrom(...FIELDS),
    kind: fc.constantFrom(...KIND_CODES),
    plz: fc.constantFrom(...PLACES.map((place) => place.plz)),
    minimumAge: fc.integer({ min: 14, max: 18 }),
    germanLevel: fc.constantFrom("a1", "a2", "b1", "b2"),
    usefulLanguages: fc.subarray(["tr", "ar", "uk"]),
    paid: fc.boolean(),
    remoteShare: fc.constantFrom(0, 0, 20, 100),
    wheelchair: fc.constantFrom("yes", "partly", "no"),
    periods: fc.array(span, { minLength: 1, maxLength: 3 }),
    open: fc.integer({ min: 0, max: 3 }),
    ageMinutes: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ employer, state, periods: spans, open, ageMinutes, words, task, plz, paid, ...facts }) => {
    const own = { title: words.join(" und "), tasks: [task], place: { street: "Ring 1", postcode: plz } };
    const pay = paid ? { type: "hour", cents: 1300 } : { type: "none", reason: "school" };
    const text = offerText("bochum", { ...facts, ...own, pay, learningGoals: [], description: "" });
    return { employer, state, periods: spans, open, ageMinutes, text: text as OfferText } as Made;
  });

export const corpus: fc.Arbitrary<Corpus> = fc.record({
  firms: fc.constant<Firms>(["verified", "verified", "verified", "pending"]),
  offers: fc.array(made, { minLength: 12, maxLength: 40 }),
});

export const NAMES = ["Klinikum Nord", "Stahl und Söhne", "Gärtnerei Blume", "Noch Unbekannt"];

/** Empties the exchange and fills it with `offers`; answers what was stored. */
export async function storeCorpus(world: World, { firms, offers: all }: Corpus): Promise<Stored[]> {
  await world.owner.query("truncate employers, accounts cascade");
  const { newId, clock } = world.deps;
  const ids = firms.map(newId);
  return systemScope(world.db, async (tx) => {
    for (const [index, state] of firms.entries()) {
      const identity = { name: NAMES[index] ?? "", street: "Ring 1", postcode: "44787", town: "Bochum" };
      await tx
        .insert(employers)
        .values({ id: ids[index] ?? "", kind: "company", state, homeCity: "bochum", identity, createdAt: clock() });
    }
    const stored: Stored[] = [];
    for (const one of all) {
      const [id, versionId, employerId] = [newId(), newId(), ids[one.employer] ?? ""];
      const city = POSTCODES.find(({ plz }) => plz === one.text.place.postcode)?.city ?? CITIES[0];
      const publishedAt = new Date(clock().getTime() - one.ageMinutes * 60_000);
      const row = { city, id, employerId, state: one.state, liveVersionId: versionId, openVersionId: null };
      await tx.insert(offers).values({ ...row, publishedAt, touchedAt: publishedAt, createdAt: publishedAt });
      const version = { city, id: versionId, offerId: id, number: 1, content: one.text, editors: [] };
      await tx.insert(offerVersions).values({ ...version, createdAt: publishedAt, submittedAt: publishedAt });
      const spans = one.periods.map((period) => ({ ...period, id: newId() }));
      await tx.insert(periods).values(spans.map((period) => ({ ...period, city, offerId: id })));
      await reindex(tx, world.deps, city, id);
      const visible = one.state === "published" && firms[one.employer] === "verified";
      stored.push({ ...one, id, city, employerId, publishedAt, visible, periods: spans });
    }
    return stored;
  }).then(async (stored) => {
    for (const { city, id, employerId, open } of stored) {
      await world.owner.query(
        `insert into applications (city, id, offer_id, version_id, employer_id, state, label, answers, created_at)
         select city, gen_random_uuid(), id, live_version_id, $3, (array['sent', 'seen', 'invited', 'promised', 'declined'])[n], 'A', '{}', now()
         from offers, generate_series(1, $4::int) n where city = $1 and id = $2`,
        [city, id, employerId, open],
      );
    }
    return stored;
  });
}
