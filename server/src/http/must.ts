import { type Action, type Actor, may, type RowOf, sees } from "@praktika/shared/policy";
import { Refusal } from "./refusal.ts";

/** Throws unless `actor` may do `action` to `row`: 401 for visitors, 404 when they may not know the row, else 403. */
export function must<A extends Action>(actor: Actor, action: A, row: RowOf<A>): void {
  if (may(actor, action, row)) return;
  throw new Refusal(!sees(actor, action, row) ? "not-found" : actor.kind === "visitor" ? "unauthenticated" : "forbidden");
}
