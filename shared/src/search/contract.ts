import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { byId, Id, Instant, list, pageOf, pageQuery, queryFlag, queryInt } from "../http/page.ts";
import { Pay, WHEELCHAIR } from "../offers/offer-text.ts";
import { CitySlug } from "../values/city.ts";
import { Day } from "../values/dates.ts";
import { FieldCode } from "../values/field.ts";
import { KindCode } from "../values/kind.ts";
import { LanguageCode, Level } from "../values/language.ts";
import { MAX_FAVOURITES } from "../values/limits.ts";
import { Postcode, searchText } from "../values/text.ts";

export const SORTS = ["relevance", "newest", "distance", "start"] as const;
const degrees = (limit: number) =>
  z.pipe(
    z.pipe(
      z.string().check(z.regex(/^-?\d{1,3}(\.\d{1,6})?$/)),
      z.transform((text) => Number(text)),
    ),
    z.number().check(z.gte(-limit), z.lte(limit)),
  );

/** Everything a search can ask; `id` = only these offers, `from,to` is my free window, `age` and `germanLevel` are mine, `month` = start month `YYYY-MM`. */
export const SearchQuery = z.strictObject({
  id: z.optional(list(Id, MAX_FAVOURITES)),
  q: z.optional(searchText(200)),
  city: z.optional(list(CitySlug)),
  field: z.optional(list(FieldCode)),
  kind: z.optional(list(KindCode)),
  month: z.optional(list(z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)))),
  from: z.optional(Day),
  to: z.optional(Day),
  plz: z.optional(Postcode),
  lat: z.optional(degrees(90)),
  lon: z.optional(degrees(180)),
  radiusKm: z.optional(queryInt(1, 100)),
  age: z.optional(queryInt(13, 99)),
  germanLevel: z.optional(Level),
  usefulLanguage: z.optional(list(LanguageCode)),
  employer: z.optional(Id),
  paid: z.optional(queryFlag),
  remote: z.optional(queryFlag),
  accessible: z.optional(queryFlag),
  sort: z.optional(z.enum(SORTS)),
  facets: z.optional(queryFlag),
  ...pageQuery,
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** One offer in a list. `distance` in metres between postcode centres, null without a place. */
export const OfferCard = z.object({
  id: Id,
  title: z.string(),
  kind: KindCode,
  field: FieldCode,
  city: CitySlug,
  district: z.string(),
  employer: z.object({ id: Id, name: z.string() }),
  distance: z.nullable(z.int()),
  period: z.nullable(
    z.object({
      startsOn: Day,
      endsOn: Day,
      minDays: z.nullable(z.int()),
      maxDays: z.nullable(z.int()),
      free: z.int(),
      seats: z.int(),
    }),
  ),
  morePeriods: z.int(),
  weeklyMinutes: z.int(),
  minimumAge: z.int(),
  stages: z.array(z.string()),
  germanLevel: Level,
  pay: Pay,
  wheelchair: z.enum(WHEELCHAIR),
  remoteShare: z.int(),
  answers: z.nullable(z.object({ medianDays: z.int(), answered: z.int(), due: z.int() })),
  publishedAt: Instant,
});
export type OfferCard = z.infer<typeof OfferCard>;

const counts = z.record(z.string(), z.int());
/** Distances (km) that are counted. */
export const RADII = [5, 10, 15, 25, 50] as const;
/** Exact counts, each without its own filter (disjunctive); yes-or-no questions count `true` and `false`, `radius` needs a place. */
export const Facets = z.object({
  city: counts,
  field: counts,
  kind: counts,
  month: counts,
  paid: counts,
  remote: counts,
  accessible: counts,
  radius: counts,
});
export type Facets = z.infer<typeof Facets>;
export const searchOffers = contract({
  method: "GET",
  path: "/api/v1/offers",
  access: "public",
  query: SearchQuery,
  status: 200,
  response: z.extend(pageOf(OfferCard), { total: z.int(), facets: z.optional(Facets) }),
});
/** At most three bookable offers: same field, near. */
export const similarOffers = contract({
  method: "GET",
  path: "/api/v1/offers/:id/similar",
  access: "offer.read",
  params: byId,
  status: 200,
  response: z.object({ items: z.array(OfferCard) }),
});
