import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { CitySlug } from "../values/city.ts";
import { FieldCode } from "../values/field.ts";
import { KindCode } from "../values/kind.ts";
import { LanguageCode } from "../values/language.ts";
import { searchText } from "../values/text.ts";

const items = <S extends z.ZodMiniType>(item: S) => z.object({ items: z.array(item) });
const get = { method: "GET", access: "public", status: 200 } as const;
export const listCities = contract({
  ...get,
  path: "/api/v1/cities",
  response: items(z.object({ slug: CitySlug, name: z.string(), ags: z.string(), lat: z.number(), lon: z.number() })),
});
export const listFields = contract({
  ...get,
  path: "/api/v1/fields",
  response: items(z.object({ code: FieldCode, name: z.string() })),
});
export const listKinds = contract({
  ...get,
  path: "/api/v1/kinds",
  response: items(z.object({ code: KindCode, name: z.string(), schoolOrganised: z.boolean() })),
});
export const listLanguages = contract({
  ...get,
  path: "/api/v1/languages",
  response: items(z.object({ code: LanguageCode, name: z.string() })),
});
export const PostcodePlace = z.object({
  plz: z.string(),
  city: CitySlug,
  district: z.string(),
  lat: z.number(),
  lon: z.number(),
});
/** Postcodes whose number or district begins with `q`, at most 10. */
export const searchPostcodes = contract({
  ...get,
  path: "/api/v1/postcodes",
  query: z.strictObject({ q: searchText(60, 1) }),
  response: items(PostcodePlace),
});
/** The start page's true figures: free seats per city and field, median answer, answered share. */
export const Statistics = z.object({
  offers: z.int(),
  freeSeats: z.int(),
  byCity: z.record(z.string(), z.int()),
  byField: z.record(z.string(), z.int()),
  byMonth: z.array(z.object({ month: z.string(), seats: z.int() })),
  answers: z.nullable(z.object({ medianDays: z.int(), answered: z.int(), due: z.int() })),
});
export type Statistics = z.infer<typeof Statistics>;
export const readStatistics = contract({ ...get, path: "/api/v1/statistics", response: Statistics });
