import { useGo } from "../lib/link.tsx";
import { useSession } from "../lib/session.ts";
import { useNext } from "./auth-frame.tsx";
import { homeOf } from "./home-of.ts";

/** After signing in: remembers the session and goes to where the person wanted to be. */
export function useArrival() {
  const session = useSession();
  const go = useGo();
  const next = useNext("");
  return async (to?: string) => {
    const me = await session.began();
    go(to ?? (next || homeOf(me)), { replace: true });
  };
}
