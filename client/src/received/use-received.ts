import { listReceived, type ReceivedApplication } from "@praktika/shared/applications/contract";
import type { ApplicationState } from "@praktika/shared/applications/lifecycle";
import { keyOf } from "@praktika/shared/http/key";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { call, type Refused } from "../lib/call.ts";

export const ENDED: readonly ApplicationState[] = [
  "declined",
  "withdrawn",
  "lapsed",
  "released",
  "superseded",
  "closed",
];
const PAGE = "100";
type Page = { readonly items: readonly ReceivedApplication[]; readonly nextCursor: string | null };
type Filter = { readonly offer?: string | undefined; readonly ended?: boolean };

/** Applications to an organisation in the order of sending: all living ones, or page by page those that ended. */
export function useReceived(employerId: string, { offer, ended = false }: Filter = {}) {
  const query = { limit: PAGE, ...(offer && { offer }), ...(ended && { state: [...ENDED] }) };
  const params = { id: employerId };
  const read = useInfiniteQuery<Page, Refused, readonly ReceivedApplication[], readonly unknown[], string>({
    queryKey: [...keyOf(listReceived, { params, query }), "pages"],
    queryFn: ({ pageParam, signal }) =>
      call(listReceived, { params, query: { ...query, ...(pageParam && { cursor: pageParam }) } }, signal),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = read;
  useEffect(() => {
    if (!ended && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [ended, hasNextPage, isFetching, isError, fetchNextPage]);
  return { ...read, items: read.data ?? [] };
}
