import type { Filters } from "@praktika/shared/search/address";
import { type OfferCard, searchOffers } from "@praktika/shared/search/contract";
import { resultsQuery } from "@praktika/shared/search/first-reads";
import { keyOf } from "@praktika/shared/http/key";
import { useState } from "react";
import { call, Refused } from "../lib/call.ts";
import { useRead } from "../lib/data.ts";

type More = { readonly of: string; readonly items: readonly OfferCard[]; readonly next: string | null };

/** The first page of results with its facets, and further pages on demand, each offer once. */
export function useResults(filters: Filters) {
  const first = useRead(searchOffers, { query: resultsQuery(filters) }, { keep: true });
  const of = JSON.stringify(keyOf(searchOffers, { query: filters }));
  const [more, setMore] = useState<More>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const here = more?.of === of ? more : undefined;
  const next = here ? here.next : (first.data?.nextCursor ?? null);
  const loadMore = async () => {
    if (!next || busy) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const page = await call(searchOffers, { query: { ...filters, cursor: next } });
      setMore({ of, items: [...(here?.items ?? []), ...page.items], next: page.nextCursor });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    first,
    items: [...(first.data?.items ?? []), ...(here?.items ?? [])],
    hasMore: next !== null,
    busy,
    refused,
    loadMore,
  };
}
