import type { Fate } from "./history.ts";
import type { SeededOffer } from "./offer-scene.ts";

/** What becomes of the applications nobody staged, in turn. */
const TURNS: readonly Fate[] = [
  ...(["declined", "sent", "confirmed", "declined", "seen", "invited", "declined"] as const),
  ...(["withdrawn", "sent", "declined", "promised", "lapsed", "seen", "confirmed"] as const),
  ...(["declined", "released", "invited", "declined", "revoked", "sent", "draft"] as const),
];
/** Days ago they were sent: from so many on, over so many days. What still waits is young, what ended is older than all that. */
const SENT: Readonly<Record<Fate, readonly [from: number, days: number]>> = {
  draft: [0.4, 4],
  sent: [0.3, 6],
  seen: [3, 6],
  invited: [5, 5],
  promised: [7, 3],
  confirmed: [17, 20],
  declined: [10, 32],
  withdrawn: [4, 24],
  lapsed: [20, 18],
  released: [22, 16],
  revoked: [14, 18],
};
/** Days that spread neighbours apart. */
const STRIDE = 2.7;

/** What the nth application comes to, when it was sent, and to which of an offer's periods. */
export function courseOf(turn: number) {
  const fate = TURNS[turn % TURNS.length] ?? "sent";
  const [from, days] = SENT[fate];
  return { fate, sent: from + ((turn * STRIDE) % days), period: turn };
}

/** Days to an answer: some employers answer at once, some take a week; what waits for the student was answered quickly. */
const PACES = [1, 2, 6, 3, 2, 4, 1, 7, 3, 5];
const [QUICK, WAITING]: readonly [number, readonly Fate[]] = [2.5, ["seen", "invited", "promised"]];

export function paceOf({ team }: SeededOffer, fate: Fate): number {
  const pace = PACES[team.employer.identity.name.length % PACES.length] ?? 1;
  return WAITING.includes(fate) ? Math.min(QUICK, pace) : pace;
}
