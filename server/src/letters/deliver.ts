import { and, asc, eq, isNull, sql } from "#src/db/orm.ts";
import { systemScope } from "#src/db/in-scope.ts";
import { letters } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { aboutLetter } from "./about.ts";
import { writeLetter } from "./write.ts";

/**
 * Sends one letter and marks it sent. Ends without mail when it left already or when its subject is gone; a crash between
 * sending and marking sends it again under the same Message-ID.
 */
export async function deliverLetter(deps: Deps, letterId: string): Promise<void> {
  const message = await systemScope(deps.db, async (tx) => {
    const [letter] = await tx
      .select()
      .from(letters)
      .where(and(eq(letters.id, letterId), isNull(letters.sentAt)));
    const about = letter && (await aboutLetter(tx, letter));
    return letter && about && writeLetter(deps, letter, about);
  });
  if (message) await deps.mail.send(message);
  await deps.db.execute(sql`select letter_sent(${letterId}, ${deps.clock()})`);
}

/** Sends everything that waits, oldest first. */
export async function deliverLetters(deps: Deps): Promise<void> {
  const waiting = await systemScope(deps.db, (tx) =>
    tx
      .select({ id: letters.id })
      .from(letters)
      .where(isNull(letters.sentAt))
      .orderBy(asc(letters.createdAt), asc(letters.id)),
  );
  for (const { id } of waiting) await deliverLetter(deps, id);
}
