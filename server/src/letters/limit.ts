import { berlinDay, berlinInstant } from "@praktika/shared/values/dates";
import { LETTERS_PER_DAY } from "@praktika/shared/values/limits";
import { and, count, eq, gte, inArray } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { letters } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { UNASKED } from "./templates.ts";

/** Whether one more letter of that sort may leave to `email` today (Berlin): at most three over all flows. */
export async function mayMail(tx: Tx, deps: Deps, email: string): Promise<boolean> {
  const midnight = berlinInstant(berlinDay(deps.clock()), "00:00:00");
  const [row] = await tx
    .select({ sent: count() })
    .from(letters)
    .where(and(eq(letters.email, email), gte(letters.createdAt, midnight), inArray(letters.template, [...UNASKED])));
  return (row?.sent ?? 0) < LETTERS_PER_DAY * deps.config.throttleFactor;
}
