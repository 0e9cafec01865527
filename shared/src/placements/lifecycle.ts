/** Only `planned` exists so far; the other states follow with the placement's own machine. */
export const PLACEMENT_STATES = ["planned"] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];
