import { QueryClient } from "@tanstack/react-query";
import { Refused } from "./call.ts";

const FRESH_MS = 30_000;

/** One cache for the whole page, filled with what the server sent along. */
export function createQueryClient(firstData: readonly (readonly [readonly unknown[], unknown])[]): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // Without a connection a page says so instead of waiting for ever.
        networkMode: "always",
        retry: (count, error) => count < 2 && error instanceof Refused && error.code === "unavailable",
        refetchOnWindowFocus: false,
      },
    },
  });
  for (const [key, data] of firstData) client.setQueryData(key, data);
  return client;
}

/** What the server wrote into the page. */
export function firstDataOf(document: Document): readonly (readonly [readonly unknown[], unknown])[] {
  const text = document.getElementById("first-data")?.textContent;
  return text ? (JSON.parse(text) as readonly (readonly [readonly unknown[], unknown])[]) : [];
}
