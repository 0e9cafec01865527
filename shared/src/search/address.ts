import * as z from "zod/mini";
import { queryString } from "../http/key.ts";
import { SearchQuery } from "./contract.ts";

const LISTS = ["city", "field", "kind", "month", "usefulLanguage"];
const WORDS = [
  "q",
  "from",
  "to",
  "plz",
  "radiusKm",
  "age",
  "germanLevel",
  "employer",
  "paid",
  "remote",
  "accessible",
  "sort",
];

/** What the address of the result page asks for, as the query string of the API; unknown or broken parts are dropped. */
export type Filters = z.input<typeof SearchQuery>;

type Search = { has(name: string): boolean; get(name: string): string | null; getAll(name: string): string[] };

/** Filters out of the result page's address; the names are those of the API. */
export function filtersFromAddress(search: Search): Filters {
  const filters: Record<string, string | string[]> = {};
  for (const name of LISTS) if (search.has(name)) filters[name] = search.getAll(name).filter(Boolean);
  for (const name of WORDS) if (search.get(name)) filters[name] = search.get(name) ?? "";
  const broken = z.safeParse(SearchQuery, filters).error?.issues ?? [];
  for (const { path } of broken) delete filters[String(path[0])];
  if (filters["radiusKm"] && !filters["plz"]) delete filters["radiusKm"];
  if (filters["sort"] === "distance" && !filters["plz"]) delete filters["sort"];
  return filters as Filters;
}

/** The result page's query string for filters, in a fixed order. */
export function addressOf(filters: Filters): string {
  const all = filters as Record<string, string | string[] | undefined>;
  return queryString(
    Object.fromEntries(["q", ...LISTS, ...WORDS.slice(1)].map((name) => [name, all[name] || undefined])),
  );
}
