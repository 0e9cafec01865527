import type { CaseFilters } from "@praktika/shared/moderation/address";
import { listCases } from "@praktika/shared/moderation/contract";
import type { CallOutput } from "@praktika/shared/http/contract";
import { keyOf } from "@praktika/shared/http/key";
import type { City } from "@praktika/shared/values/city";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { call, type Refused } from "../lib/call.ts";

const LIMIT = "50";
/** Milliseconds after which somebody else's claims and decisions are looked up again. */
export const LOOK_AGAIN = 20_000;
type Page = CallOutput<typeof listCases>;
export type Cases = Pick<Page, "items" | "total" | "counts">;

/** A desk's queue under filters, page by page, looked up again while it is in view. */
export function useCases(city: City, filters: CaseFilters) {
  const params = { city };
  const query = { ...filters, limit: LIMIT };
  return useInfiniteQuery<Page, Refused, Cases, readonly unknown[], string>({
    queryKey: [...keyOf(listCases, { params, query }), "pages"],
    queryFn: ({ pageParam, signal }) =>
      call(listCases, { params, query: { ...query, ...(pageParam && { cursor: pageParam }) } }, signal),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      total: pages[0]?.total ?? 0,
      counts: pages[0]?.counts ?? { state: {}, kind: {}, field: {}, overdue: 0, mine: 0 },
    }),
    refetchInterval: LOOK_AGAIN,
    placeholderData: keepPreviousData,
  });
}
