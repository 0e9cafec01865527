import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { applicationMachine } from "@praktika/shared/applications/lifecycle";
import { actionsOf } from "@praktika/shared/lifecycle/machine";

export type Step = "invite" | "promise" | "decline" | "revoke";

/** The steps open now, the likeliest first: a promise without invitation is for one-day kinds. */
export function stepsOf({ state, oneDay }: Pick<ReceivedApplication, "state" | "oneDay">): readonly Step[] {
  const allowed: readonly string[] = actionsOf(applicationMachine, "employer", state);
  const order: readonly Step[] = oneDay
    ? ["promise", "invite", "decline", "revoke"]
    : ["invite", "promise", "decline", "revoke"];
  return order.filter((step) => allowed.includes(step) && (step !== "promise" || state === "invited" || oneDay));
}
