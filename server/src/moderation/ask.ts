import type { Actor } from "@praktika/shared/policy";
import type { Tx } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { loadEmployer } from "#src/employers/store.ts";
import { Refusal } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { type Case, caseEvent } from "./cases.ts";
import { askEmployer } from "./on-employers.ts";

/** Asks a pending employer; the case stays open. The same question again asks nothing twice. */
export async function ask(tx: Tx, deps: Deps, actor: Actor, row: Case, question: string): Promise<Case> {
  if (row.kind !== "employer") throw new Refusal("not-possible-now", { state: row.kind });
  const employer = await loadEmployer(tx, row.employerId);
  if (employer.question === question) return row;
  await askEmployer(tx, deps, employer, { by: "desk", actorId: personId(actor) }, question);
  await caseEvent(tx, deps, row, "ask", personId(actor));
  return row;
}
