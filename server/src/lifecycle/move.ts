import { type Machine, transitionOf } from "@praktika/shared/lifecycle/machine";
import type { Actor } from "@praktika/shared/policy";
import { Refusal } from "#src/http/refusal.ts";

/** Who moves a row: the machine's role and, for people, the account. */
export type Mover<By extends string> = { readonly by: By; readonly actorId: string | null };
export const system = { by: "system", actorId: null } as const;
export const job = { by: "job", actorId: null } as const;
export const personId = (actor: Actor): string | null => (actor.kind === "person" ? actor.accountId : null);

/** One line of a machine's history, ready to insert. */
export type HistoryLine = {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly reason: Record<string, unknown> | null;
};

/** The target of `action` from `state`, or 409 `not-possible-now` naming the current state when the cell is not listed. */
export function targetOf<S extends string, A extends string, B extends string>(
  machine: Machine<S, A, B>,
  action: A,
  by: B,
  state: S,
): S | "same" | "before" | "erased" {
  const cell = transitionOf(machine, action, by, state);
  if (!cell) throw new Refusal("not-possible-now", { state });
  return cell.to;
}

export function historyLine<B extends string>(
  deps: { clock: () => Date; newId: () => string },
  mover: Mover<B>,
  step: { action: string; from: string | null; to: string; reason?: Record<string, unknown> | undefined },
): HistoryLine {
  const { action, from, to, reason } = step;
  return {
    id: deps.newId(),
    at: deps.clock(),
    actorId: mover.actorId,
    actorRole: mover.by,
    action,
    fromState: from,
    toState: to,
    reason: reason ?? null,
  };
}

/** The row a conditional update returned; nothing returned means somebody was faster. */
export function moved<Row>(rows: readonly Row[], state: string): Row {
  const [row] = rows;
  if (!row) throw new Refusal("state-changed", { state });
  return row;
}
