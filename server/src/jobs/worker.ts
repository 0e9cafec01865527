import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type JobHelpers, Logger, parseCronItems, run, type TaskList, type WorkerEvents } from "graphile-worker";
import * as z from "zod/mini";
import { poolOf } from "#src/db/db.ts";
import type { Deps } from "#src/deps.ts";
import { deliverLetter } from "#src/letters/deliver.ts";
import { withoutValues } from "#src/log.ts";
import { runSweeps } from "./sweeps.ts";

const LetterJob = z.object({ letterId: z.uuid() });
const EVERY_MINUTE = parseCronItems([
  { task: "sweep", match: "* * * * *", identifier: "sweep", options: { backfillPeriod: 0, maxAttempts: 1 } },
]);
const CONCURRENCY = 4;
const CONNECTIONS = 10;
const RESTART_MS = 2_000;
/** A queue that stops by itself finishes its jobs for as long, then another takes over. */
const STOPPING_MS = 5_000;
/** Seconds no job takes: one that is held longer was held by a worker that is gone. */
const STUCK_SECONDS = 60;

/** What the queue can be asked to do; a failed job is tried again later, ever more slowly. Its error is kept without values. */
export const tasksOf = (deps: Deps): TaskList => {
  const safely = async (work: Promise<void>) => {
    await work.catch((error: unknown) => {
      throw withoutValues(error);
    });
  };
  return {
    "send-letter": (payload) => safely(deliverLetter(deps, z.parse(LetterJob, payload).letterId)),
    sweep: async (_, helpers) => {
      await freeStuckJobs(helpers);
      await safely(runSweeps(deps));
    },
  };
};

/** Gives back what a killed worker held; the queue itself would wait four hours. Sweeps that died are replaced by the next minute's. */
export async function freeStuckJobs({ query }: Pick<JobHelpers, "query">): Promise<void> {
  await query(
    "update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at < now() - $1 * interval '1 second'",
    [STUCK_SECONDS],
  );
  await query(
    "select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs where task_identifier = 'sweep' and attempts >= max_attempts and locked_at is null having count(*) > 0",
  );
}

const patience = () => sleep(STOPPING_MS, undefined, { ref: false });

/** A queue at work on connections of its own. */
type Shift = { readonly over: Promise<unknown> };

/**
 * Works off the queue until the signal. A queue whose connections broke stops by itself, and may hang while it does (its count of
 * batches under way can be wrong then): after a while it is over all the same.
 */
async function beginShift(deps: Deps, ownerUrl: string, stopping: AbortSignal): Promise<Shift> {
  const pgPool = poolOf(ownerUrl, CONNECTIONS);
  const events: WorkerEvents = new EventEmitter();
  const stops = once(events, "pool:gracefulShutdown").then(patience);
  const logger = new Logger(
    () => (level, message) => deps.log[level === "warning" ? "warn" : level]({ from: "queue" }, message),
  );
  try {
    const runner = await run({
      pgPool,
      events,
      logger,
      taskList: tasksOf(deps),
      parsedCronItems: EVERY_MINUTE,
      noHandleSignals: true,
      preset: { worker: { concurrentJobs: CONCURRENCY, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    const stop = () => void runner.stop().catch(() => undefined);
    if (stopping.aborted) stop();
    else stopping.addEventListener("abort", stop, { once: true });
    const rest = Promise.race([runner.promise.catch(() => undefined), stops]);
    return {
      over: rest.then(() => {
        stopping.removeEventListener("abort", stop);
        return Promise.race([pgPool.end(), patience()]);
      }),
    };
  } catch (error) {
    void pgPool.end();
    throw error;
  }
}

/** Works off the queue until stopped; any number of workers may run side by side. One that the database threw out starts again. */
export async function startWorker(deps: Deps, ownerUrl: string): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const begin = () => beginShift(deps, ownerUrl, stopping.signal);
  let shift: Shift | undefined = await begin();
  const supervised = (async () => {
    for (;;) {
      await shift?.over;
      await sleep(RESTART_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      shift = await begin().catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await supervised;
    },
  };
}
