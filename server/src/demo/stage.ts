import type { Actor } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { uuidv7 } from "#src/ids.ts";

const DAY_MS = 86_400_000;

/** What every scene of the demo needs: the one transaction, and deps as they were some days ago. */
export type Stage = { readonly tx: Tx; readonly ago: (days: number) => Deps };

export const stageAt = (tx: Tx, deps: Deps): Stage => {
  const now = deps.clock().getTime();
  return {
    tx,
    ago: (days) => {
      const then = new Date(now - days * DAY_MS);
      return { ...deps, clock: () => then, newId: () => uuidv7(then) };
    },
  };
};

/** Somebody at a desk, as the policy sees them. */
export const deskActor = (accountId: string, city: City, role: "moderator" | "lead" = "moderator"): Actor => ({
  kind: "person",
  accountId,
  level: 1,
  student: false,
  employers: [],
  desks: [{ city, role }],
  operator: false,
});
