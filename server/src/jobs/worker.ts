import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import * as z from "zod/mini";
import { poolOf } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { deliverLetter } from "#src/letters/deliver.ts";
import { runSweeps } from "./sweeps.ts";

const LetterJob = z.object({ letterId: z.uuid() });
const EVERY_MINUTE = parseCronItems([
  { task: "sweep", match: "* * * * *", identifier: "sweep", options: { backfillPeriod: 0, maxAttempts: 1 } },
]);
const CONCURRENCY = 4;
/** One for each job, two for the queue itself: listening and cron. */
const CONNECTIONS = CONCURRENCY + 2;

/** What the queue can be asked to do; a failed job is tried again later, ever more slowly. */
export const tasksOf = (deps: Deps): TaskList => ({
  "send-letter": (payload) => deliverLetter(deps, z.parse(LetterJob, payload).letterId),
  sweep: () => runSweeps(deps),
});

/** Works off the queue until stopped; any number of workers may run side by side. */
export async function startWorker(deps: Deps, ownerUrl: string): Promise<{ stop(): Promise<void> }> {
  const logger = new Logger(
    () => (level, message) => deps.log[level === "warning" ? "warn" : level]({ from: "queue" }, message),
  );
  const pgPool = poolOf(ownerUrl, CONNECTIONS);
  const runner = await run({
    pgPool,
    taskList: tasksOf(deps),
    parsedCronItems: EVERY_MINUTE,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    logger,
  });
  const stop = async () => {
    await runner.stop();
    await pgPool.end();
  };
  return { stop };
}
