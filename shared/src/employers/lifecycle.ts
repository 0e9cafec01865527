import type { Machine } from "../lifecycle/machine.ts";

export const EMPLOYER_STATES = ["pending", "verified", "rejected", "blocked", "closed"] as const;
export type EmployerState = (typeof EMPLOYER_STATES)[number];
export const EMPLOYER_ACTIONS = [
  "register",
  "verify",
  "ask",
  "reject",
  "reapply",
  "change_identity",
  "block",
  "unblock",
  "close",
] as const;
export type EmployerAction = (typeof EMPLOYER_ACTIONS)[number];
export type EmployerBy = "account" | "owner" | "desk" | "lead" | "job";

/** lifecycles.md, "Employer". */
export const employerMachine: Machine<EmployerState, EmployerAction, EmployerBy> = {
  name: "employer",
  states: EMPLOYER_STATES,
  ends: ["closed"],
  transitions: [
    { action: "register", from: [null], by: ["account"], to: "pending" },
    { action: "verify", from: ["pending"], by: ["desk"], to: "verified" },
    { action: "ask", from: ["pending"], by: ["desk"], to: "same" },
    { action: "reject", from: ["pending"], by: ["desk", "job"], to: "rejected" },
    { action: "reapply", from: ["rejected"], by: ["owner"], to: "pending" },
    { action: "change_identity", from: ["verified"], by: ["owner"], to: "same" },
    { action: "block", from: ["verified"], by: ["desk"], to: "blocked" },
    { action: "unblock", from: ["blocked"], by: ["lead"], to: "verified" },
    { action: "close", from: ["pending", "verified", "rejected"], by: ["owner"], to: "closed" },
  ],
};
