import { type Action, type Actor, may, type Person, type RowOf, sees } from "@praktika/shared/policy";
import { Refusal } from "./refusal.ts";

/** Throws unless `actor` may do `action` to `row`: 401 for visitors, 404 when they may not know the row, else 403. */
export function must<A extends Action>(actor: Actor, action: A, row: RowOf<A>): void {
  if (may(actor, action, row)) return;
  throw new Refusal(
    !sees(actor, action, row) ? "not-found" : actor.kind === "visitor" ? "unauthenticated" : "forbidden",
  );
}

/** The person behind a request to an address closed to visitors, who also holds `action` where one is named. */
export function person(
  actor: Actor,
  action:
    | "account.own"
    | "profile.own"
    | "application.own-list"
    | "favourite.own"
    | "employer.register"
    | "operator" = "account.own",
): Person {
  must(actor, action, undefined);
  if (actor.kind === "visitor") throw new Refusal("unauthenticated");
  return actor;
}
