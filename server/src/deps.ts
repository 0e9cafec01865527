import type { FastifyBaseLogger } from "fastify";
import type { Config } from "./config.ts";
import type { Db } from "./db/db.ts";
import type { Mailer } from "./mail/mailer.ts";

/** Everything the application needs from outside; tests pass their own clock and mailer. */
export type Deps = {
  readonly db: Db;
  readonly clock: () => Date;
  /** A UUIDv7: sorts by time of making. */
  readonly newId: () => string;
  readonly mail: Mailer;
  readonly log: FastifyBaseLogger;
  readonly config: Config;
};
