import { sweeps as applicationSweeps } from "#src/applications/jobs.ts";
import { reminders } from "#src/applications/reminders.ts";
import type { Deps } from "#src/deps.ts";
import { sweeps as employerSweeps } from "#src/employers/jobs.ts";
import { sweeps as offerSweeps } from "#src/offers/jobs.ts";
import { sweeps as housekeeping } from "./housekeeping.ts";

/** Everything that time alone moves; each finds what is due by the clock, so a late or repeated run changes nothing. */
const SWEEPS: readonly ((deps: Deps) => Promise<void>)[] = [
  ...applicationSweeps,
  ...reminders,
  ...offerSweeps,
  ...employerSweeps,
  ...housekeeping,
];

/** Runs every sweep up to the clock's now. One that fails is logged and does not keep the others from running; the first error is thrown at the end. */
export async function runSweeps(deps: Deps): Promise<void> {
  const errors: unknown[] = [];
  for (const sweep of SWEEPS) {
    await sweep(deps).catch((error: unknown) => {
      deps.log.error({ err: error, sweep: sweep.name }, "a sweep failed");
      errors.push(error);
    });
  }
  if (errors.length > 0) throw errors[0];
}
