import { type Actor, visitor } from "@praktika/shared/policy";
import { useMe } from "./session.ts";

/** Who is signed in, as the policy knows it. */
export function useActor(): Actor {
  const me = useMe();
  if (!me) return visitor;
  const { accountId, level, student, employers, desks, operator } = me;
  return { kind: "person", accountId, level, student, employers, desks, operator };
}
