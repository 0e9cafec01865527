import type { City } from "@praktika/shared/values/city";
import type { UiLanguage } from "@praktika/shared/values/language";
import { afterQuietHours } from "@praktika/shared/values/quiet-hours";
import { sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { letters } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { AT_ONCE, type LetterTemplate } from "./templates.ts";

export type NewLetter = {
  readonly template: LetterTemplate;
  readonly email: string;
  readonly language: UiLanguage;
  readonly accountId?: string | null;
  readonly city?: City;
  /** The row the letter is about; its text is read when it is sent. */
  readonly subjectId?: string;
  /** Ids and codes only, never sentences or names. */
  readonly data?: Record<string, unknown>;
};

/** Marks a letter to an address without account: written like any other, it never leaves. */
export const NOBODY = { nobody: true } as const;
const enqueued = (leavesAt: Date | null) =>
  sql<void>`enqueue('send-letter', json_build_object('letterId', ${letters.id}), ${leavesAt}, 'letter:' || ${letters.id})`;

/** Writes a letter and its job into the caller's transaction; answers the letter's id. What nobody waits for rests in quiet hours. */
export async function postLetter(
  tx: Tx,
  deps: Pick<Deps, "clock" | "newId" | "config">,
  letter: NewLetter,
): Promise<string> {
  const id = deps.newId();
  const now = deps.clock();
  const rests = deps.config.quietHours && !AT_ONCE.has(letter.template);
  await tx
    .insert(letters)
    .values({ ...letter, id, data: letter.data ?? {}, createdAt: now })
    .returning({ job: enqueued(rests ? afterQuietHours(now) : null) });
  return id;
}
