import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import type { Tone } from "../ui/badge.tsx";

/** The colour of a state; its word says the same. */
export const TONES: Readonly<Partial<Record<ReceivedApplication["state"], Tone>>> = {
  invited: "info",
  promised: "accent",
  confirmed: "success",
};
