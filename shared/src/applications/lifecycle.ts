import type { Machine } from "../lifecycle/machine.ts";

export const APPLICATION_STATES = [
  "draft",
  "sent",
  "seen",
  "invited",
  "promised",
  "confirmed",
  "declined",
  "withdrawn",
  "lapsed",
  "released",
  "superseded",
  "closed",
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];
export const OPEN_STATES = ["sent", "seen", "invited", "promised"] as const satisfies readonly ApplicationState[];
/** Ended without a place: others are offered. */
export const ALTERNATIVE_STATES = [
  "declined",
  "withdrawn",
  "lapsed",
  "released",
  "superseded",
  "closed",
] as const satisfies readonly ApplicationState[];
export const APPLICATION_ACTIONS = [
  "prepare",
  "send",
  "discard",
  "correct",
  "see",
  "invite",
  "promise",
  "decline",
  "revoke",
  "confirm",
  "withdraw",
  "lapse",
  "release",
  "supersede",
  "close",
  "expire",
] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];
export type ApplicationBy = "student" | "visitor" | "employer" | "job" | "system";

/** lifecycles.md, "Application"; `promise` from sent and seen is for one-day kinds only (guard). */
export const applicationMachine: Machine<ApplicationState, ApplicationAction, ApplicationBy> = {
  name: "application",
  states: APPLICATION_STATES,
  ends: ["confirmed", "declined", "withdrawn", "lapsed", "released", "superseded", "closed"],
  transitions: [
    { action: "prepare", from: [null], by: ["student", "visitor"], to: "draft" },
    { action: "send", from: ["draft"], by: ["student", "system"], to: "sent" },
    { action: "discard", from: ["draft"], by: ["student"], to: "erased" },
    { action: "expire", from: ["draft"], by: ["job"], to: "erased" },
    { action: "correct", from: ["sent"], by: ["student"], to: "same" },
    { action: "see", from: ["sent"], by: ["employer"], to: "seen" },
    { action: "invite", from: ["sent", "seen"], by: ["employer"], to: "invited" },
    { action: "promise", from: ["sent", "seen", "invited"], by: ["employer"], to: "promised" },
    { action: "decline", from: ["sent", "seen", "invited"], by: ["employer"], to: "declined" },
    { action: "revoke", from: ["promised"], by: ["employer"], to: "declined" },
    { action: "confirm", from: ["promised"], by: ["student"], to: "confirmed" },
    { action: "withdraw", from: ["sent", "seen", "invited", "promised"], by: ["student", "system"], to: "withdrawn" },
    { action: "lapse", from: ["sent", "seen", "invited"], by: ["job"], to: "lapsed" },
    { action: "release", from: ["promised"], by: ["job"], to: "released" },
    { action: "supersede", from: ["sent", "seen", "invited", "promised"], by: ["system"], to: "superseded" },
    { action: "close", from: ["sent", "seen", "invited", "promised"], by: ["system", "job"], to: "closed" },
  ],
};
