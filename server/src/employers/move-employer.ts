import { type EmployerAction, type EmployerBy, employerMachine } from "@praktika/shared/employers/lifecycle";
import { transitionOf } from "@praktika/shared/lifecycle/machine";
import { and, desc, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { employers, employerTransitions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { historyLine, type Mover, targetOf } from "#src/lifecycle/move.ts";
import { type Employer, findEmployer } from "./store.ts";

type More = { readonly set?: Partial<Employer>; readonly reason?: Record<string, unknown> };

/** Moves an employer along one cell of its machine, with history. */
export async function moveEmployer(
  tx: Tx,
  deps: Deps,
  employer: Employer,
  action: EmployerAction,
  mover: Mover<EmployerBy>,
  more: More = {},
): Promise<Employer> {
  const target = targetOf(employerMachine, action, mover.by, employer.state);
  const to = target === "same" ? employer.state : (target as Employer["state"]);
  const { name: _, ...set } = { name: null, ...more.set };
  const unchanged = and(
    eq(employers.id, employer.id),
    eq(employers.state, employer.state),
    eq(employers.version, employer.version),
  );
  const [moved] = await tx
    .update(employers)
    .set({ ...set, state: to, version: sql`${employers.version} + 1` })
    .where(unchanged)
    .returning();
  if (!moved) {
    const current = await findEmployer(tx, employer.id);
    throw new Refusal("state-changed", { ...(current && { state: current.state }) });
  }
  await recordEmployer(tx, deps, employer.id, action, mover, {
    from: employer.state,
    to,
    ...(more.reason && { reason: more.reason }),
  });
  return moved;
}

type Step = { readonly from: Employer["state"] | null; readonly to: string; readonly reason?: Record<string, unknown> };
export const recordEmployer = (
  tx: Tx,
  deps: Deps,
  employerId: string,
  action: EmployerAction,
  mover: Mover<EmployerBy>,
  step: Step,
) => tx.insert(employerTransitions).values({ ...historyLine(deps, mover, { ...step, action }), employerId });

/** Whether this action by the same side was the last thing that happened. */
export async function repeatsEmployer(
  tx: Tx,
  employer: Employer,
  action: EmployerAction,
  { by, actorId }: Mover<EmployerBy>,
): Promise<boolean> {
  if (transitionOf(employerMachine, action, by, employer.state)) return false;
  const [last] = await tx
    .select()
    .from(employerTransitions)
    .where(eq(employerTransitions.employerId, employer.id))
    .orderBy(desc(employerTransitions.at), desc(employerTransitions.id))
    .limit(1);
  return (
    last?.action === action &&
    last.actorRole === by &&
    (by === "owner" || last.actorId === actorId) &&
    last.toState === employer.state
  );
}
