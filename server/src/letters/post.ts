import type { City } from "@praktika/shared/values/city";
import type { UiLanguage } from "@praktika/shared/values/language";
import { sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { letters } from "#src/db/schema.ts";
import type { LetterTemplate } from "./templates.ts";

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
const ENQUEUED = sql<void>`enqueue('send-letter', json_build_object('letterId', ${letters.id}), null, 'letter:' || ${letters.id})`;

/** Writes a letter and its job into the caller's transaction; answers the letter's id. */
export async function postLetter(
  tx: Tx,
  deps: { clock: () => Date; newId: () => string },
  letter: NewLetter,
): Promise<string> {
  const id = deps.newId();
  const row = { ...letter, id, data: letter.data ?? {}, createdAt: deps.clock() };
  await tx.insert(letters).values(row).returning({ job: ENQUEUED });
  return id;
}
