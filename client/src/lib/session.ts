import { type Me, logout, readMe } from "@praktika/shared/accounts/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { call } from "./call.ts";
import { useRead } from "./data.ts";
import { typedBy } from "./typed.ts";
import { forgetSession, maySession, onSessionChange, rememberSession } from "./session-hint.ts";

/** Who is signed in: undefined while that is asked, null for a visitor. */
export function useMe(): Me | null | undefined {
  const possible = useSyncExternalStore(onSessionChange, maySession, () => false);
  const { data, error } = useRead(readMe, {}, { enabled: possible });
  if (!possible || (error && !data)) return null;
  return data;
}

/** What follows a sign-in or sign-out: everything read before belongs to somebody else. */
export function useSession() {
  const client = useQueryClient();
  return {
    began: async (): Promise<Me> => {
      rememberSession();
      const me = await call(readMe, {});
      typedBy(me.accountId);
      await client.resetQueries();
      return me;
    },
    end: async () => {
      await call(logout, { body: {} }).catch(() => undefined);
      forgetSession();
      sessionStorage.clear();
      await client.resetQueries();
    },
  };
}
