import * as z from "zod/mini";
import { queryString } from "../http/key.ts";
import { caseFilters } from "./contract.ts";

const CaseFilters = z.strictObject(caseFilters);
/** What narrows a desk's queue, as the query string of the API. */
export type CaseFilters = z.input<typeof CaseFilters>;
type Search = { get(name: string): string | null; getAll(name: string): string[] };

/** Filters out of the queue's address; the names are those of the API. Broken parts are dropped. */
export function caseFiltersFrom(search: Search): CaseFilters {
  const found: Record<string, string | string[]> = {};
  for (const name of ["kind", "field"]) if (search.get(name)) found[name] = search.getAll(name).filter(Boolean);
  for (const name of ["state", "overdue", "employer", "mine"])
    if (search.get(name)) found[name] = search.get(name) ?? "";
  for (const { path } of z.safeParse(CaseFilters, found).error?.issues ?? []) delete found[String(path[0])];
  return found as CaseFilters;
}

/** The queue's query string for filters, in a fixed order; empty without any. */
export const caseAddress = ({ kind, state, overdue, field, employer, mine }: CaseFilters): string =>
  queryString({ state, kind, field, employer: employer || undefined, overdue, mine });
