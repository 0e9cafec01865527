import type { Filters } from "./address.ts";

/** Offers shown as newest on the start page. */
export const NEWEST_QUERY = { sort: "newest", limit: "6" } as const;

/** What the result page asks first for these filters: the server sends the answer along, the client finds it under the same key. */
export const resultsQuery = (filters: Filters) => ({ ...filters, facets: "true" }) as const;
