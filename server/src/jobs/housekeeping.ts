import { IDEMPOTENCY_HOURS, LINK_DAYS } from "@praktika/shared/values/limits";
import { and, lt, sql } from "#src/db/orm.ts";
import { systemScope } from "#src/db/in-scope.ts";
import { letters, mailedTokens, sessions, throttles } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { forgetKeys } from "#src/http/once.ts";

const HOUR_MS = 3_600_000;
/** Days a letter's row is kept: it says who was written to about what. */
const LETTER_DAYS = 90;
/** Hours the letter to an address nobody has counts against the day's limit. */
const NOBODY_HOURS = 25;

/** Forgets what nobody needs any more: keys, counters, ended sessions, dead links, old letters. */
async function forget(deps: Deps): Promise<void> {
  const ago = (hours: number) => new Date(deps.clock().getTime() - hours * HOUR_MS);
  await systemScope(deps.db, async (tx) => {
    await forgetKeys(tx, ago(IDEMPOTENCY_HOURS));
    await tx.delete(throttles).where(lt(throttles.until, ago(0)));
    await tx.delete(sessions).where(lt(sessions.expiresAt, ago(0)));
    await tx.delete(mailedTokens).where(lt(mailedTokens.expiresAt, ago(LINK_DAYS * 24)));
    await tx.delete(letters).where(lt(letters.createdAt, ago(LETTER_DAYS * 24)));
    await tx.delete(letters).where(and(sql`${letters.data} ? 'nobody'`, lt(letters.createdAt, ago(NOBODY_HOURS))));
  });
}

export const sweeps = [forget] as const;
