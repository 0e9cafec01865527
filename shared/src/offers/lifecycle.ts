import type { Machine } from "../lifecycle/machine.ts";

export const OFFER_STATES = [
  "draft",
  "submitted",
  "changes_requested",
  "published",
  "paused",
  "suspended",
  "rejected",
  "expired",
  "withdrawn",
] as const;
export type OfferState = (typeof OFFER_STATES)[number];
export const OFFER_ACTIONS = [
  "create",
  "submit",
  "retract",
  "approve",
  "request_changes",
  "reject",
  "uphold_complaint",
  "pause",
  "resume",
  "suspend",
  "reinstate",
  "expire",
  "add_period",
  "delete",
  "withdraw",
] as const;
export type OfferAction = (typeof OFFER_ACTIONS)[number];
export type OfferBy = "employer" | "desk" | "lead" | "job" | "system";

/** lifecycles.md, "Offer": every cell that is not listed answers 409. */
export const offerMachine: Machine<OfferState, OfferAction, OfferBy> = {
  name: "offer",
  states: OFFER_STATES,
  ends: ["rejected", "expired", "withdrawn"],
  transitions: [
    { action: "create", from: [null], by: ["employer", "desk"], to: "draft" },
    { action: "submit", from: ["draft", "changes_requested"], by: ["employer"], to: "submitted" },
    { action: "retract", from: ["submitted"], by: ["employer"], to: "draft" },
    { action: "approve", from: ["submitted"], by: ["desk"], to: "published" },
    { action: "request_changes", from: ["submitted"], by: ["desk"], to: "changes_requested" },
    { action: "reject", from: ["submitted"], by: ["desk", "system"], to: "rejected" },
    { action: "uphold_complaint", from: ["rejected"], by: ["lead"], to: "submitted" },
    { action: "pause", from: ["published"], by: ["employer", "job"], to: "paused" },
    { action: "resume", from: ["paused"], by: ["employer", "job"], to: "published" },
    { action: "suspend", from: ["published", "paused"], by: ["desk", "system"], to: "suspended" },
    { action: "reinstate", from: ["suspended"], by: ["desk", "system"], to: "before" },
    { action: "reject", from: ["suspended"], by: ["desk", "job"], to: "rejected" },
    {
      action: "expire",
      from: ["published", "paused", "suspended", "submitted", "changes_requested", "draft"],
      by: ["job"],
      to: "expired",
    },
    { action: "add_period", from: ["published", "paused"], by: ["employer"], to: "same" },
    { action: "add_period", from: ["expired"], by: ["employer"], to: "published" },
    { action: "delete", from: ["draft"], by: ["employer"], to: "erased" },
    {
      action: "withdraw",
      from: ["submitted", "changes_requested", "published", "paused", "suspended"],
      by: ["employer", "system"],
      to: "withdrawn",
    },
  ],
};

export const REVISION_STATES = [
  "draft",
  "submitted",
  "changes_requested",
  "approved",
  "rejected",
  "discarded",
] as const;
export type RevisionState = (typeof REVISION_STATES)[number];
export const REVISION_ACTIONS = ["edit", "submit", "approve", "request_changes", "reject", "discard"] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];
export type RevisionBy = "employer" | "desk" | "job";

/** lifecycles.md, "Revision of a published or paused offer". */
export const revisionMachine: Machine<RevisionState, RevisionAction, RevisionBy> = {
  name: "revision",
  states: REVISION_STATES,
  ends: ["approved", "rejected", "discarded"],
  transitions: [
    { action: "edit", from: [null], by: ["employer"], to: "draft" },
    { action: "submit", from: ["draft", "changes_requested"], by: ["employer"], to: "submitted" },
    { action: "approve", from: ["submitted"], by: ["desk"], to: "approved" },
    { action: "request_changes", from: ["submitted"], by: ["desk"], to: "changes_requested" },
    { action: "reject", from: ["submitted"], by: ["desk"], to: "rejected" },
    { action: "discard", from: ["draft", "submitted", "changes_requested"], by: ["employer", "job"], to: "discarded" },
  ],
};
