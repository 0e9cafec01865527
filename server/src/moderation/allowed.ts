import type { Review } from "@praktika/shared/moderation/contract";
import type { Actor } from "@praktika/shared/policy";
import { may } from "@praktika/shared/policy";
import type { Case, CaseKind } from "./cases.ts";

export type ReviewAction = Review["actions"][number];
const DECISIONS: Readonly<Record<CaseKind, readonly ReviewAction[]>> = {
  offer: ["approve", "request-changes", "reject"],
  revision: ["approve", "request-changes", "reject"],
  employer: ["approve", "ask", "reject"],
  identity: ["approve", "reject"],
  suspension: ["reinstate", "reject"],
  complaint: ["uphold", "reject"],
};

export type Standing = {
  readonly me: string;
  /** Who holds a living claim. */
  readonly holder: string | null;
  /** Belongs to the employer or edited the text. */
  readonly conflict: boolean;
  /** Who took the decision that a suspension or complaint is about. */
  readonly contestedBy: string | null;
  /** The suspended offer has an open complaint: its suspender does not end it. */
  readonly complaintOpen: boolean;
};

/** The buttons a desk member sees on a case. */
export function allowedActions(actor: Actor, row: Case, standing: Standing): ReviewAction[] {
  const { me, holder, conflict } = standing;
  if (row.state !== "open" || (holder && holder !== me)) return [];
  const claiming: ReviewAction[] = holder === me ? ["release"] : conflict ? [] : ["claim"];
  const decisions = conflict ? [] : DECISIONS[row.kind].filter((action) => mayDecide(actor, row, action, standing));
  return [...claiming, ...decisions, "hand-over"];
}

function mayDecide(
  actor: Actor,
  row: Case,
  action: ReviewAction,
  { me, contestedBy, complaintOpen }: Standing,
): boolean {
  if (row.kind === "complaint") return may(actor, "case.lead", row) && contestedBy !== me;
  if (action !== "reinstate") return true;
  const ofTheCity = actor.kind === "person" && actor.desks.some(({ city }) => city === row.city);
  return ofTheCity && !(complaintOpen && contestedBy === me);
}
