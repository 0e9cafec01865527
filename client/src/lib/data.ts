import type { CallInput, CallOutput, Contract } from "@praktika/shared/http/contract";
import { keyOf } from "@praktika/shared/http/key";
import {
  keepPreviousData,
  type Query,
  type QueryClient,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useState } from "react";
import { call, Refused } from "./call.ts";

type ReadOptions = {
  readonly enabled?: boolean;
  /** Shows the last answer while a new one is on its way. */
  readonly keep?: boolean;
  /** Milliseconds after which it is read again while the page is in view. */
  readonly every?: number;
};
export type Read<T> = UseQueryResult<T, Refused>;

/** Reads one endpoint; the server's first data and every other reader share the answer. */
export function useRead<const C extends Contract>(
  contract: C,
  input: CallInput<C>,
  { enabled = true, keep = false, every }: ReadOptions = {},
): Read<CallOutput<C>> {
  return useQuery<CallOutput<C>, Refused>({
    queryKey: keyOf(contract, input as object),
    queryFn: ({ signal }) => call(contract, input, signal),
    enabled,
    ...(every && { refetchInterval: every }),
    ...(keep && { placeholderData: keepPreviousData as never }),
  });
}

/** Reads again what a change made old. A first answer that is still on its way may be older than the change: it is not waited for. */
export async function refreshAll(client: QueryClient, contracts: readonly Contract[]): Promise<void> {
  const stale = { predicate: ({ queryKey }: Query) => contracts.some(({ path }) => queryKey[0] === path) };
  await client.cancelQueries(stale);
  await client.invalidateQueries(stale);
}

type ChangeOptions<C extends Contract> = {
  readonly refresh?: readonly Contract[];
  readonly done?: (output: CallOutput<C>) => unknown;
  readonly failed?: (refused: Refused) => unknown;
};
/** Answers after which the page shows something old. */
const STALE: readonly number[] = [404, 409, 412];

/** Changes something: `run` answers undefined after a refusal, which then is in `refused`; never runs twice at once. */
export function useChange<const C extends Contract>(
  contract: C,
  { refresh = [], done, failed }: ChangeOptions<C> = {},
) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const reread = () => refreshAll(client, refresh);
  const run = async (input: CallInput<C>): Promise<CallOutput<C> | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    setRefused(undefined);
    try {
      const output = await call(contract, input);
      await reread();
      await done?.(output);
      return output;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
      if (STALE.includes(error.status)) await reread();
      failed?.(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refused, clear: () => setRefused(undefined) };
}
