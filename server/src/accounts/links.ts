import { createHash, createHmac, hkdfSync } from "node:crypto";
import { and, eq, gt, isNull } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { mailedTokens } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import { type NewLetter, postLetter } from "#src/letters/post.ts";

export type LinkPurpose =
  "verify-student" | "verify-employer" | "reset" | "invite-employer" | "invite-desk" | "mail-draft" | "guardian";
type LinkRow = typeof mailedTokens.$inferSelect;
type Secret = { readonly config: { readonly jwtSecret: string } };

const hashOf = (token: string) => createHash("sha256").update(token).digest();

/** The 256-bit token of a letter's link, derived from the letter's id: the database knows only its hash, a second sending repeats it. */
export function tokenOf(deps: Secret, letterId: string): string {
  const key = Buffer.from(hkdfSync("sha256", deps.config.jwtSecret, "", "mailed-links", 32));
  return createHmac("sha256", key).update(letterId).digest("base64url");
}

/** Posts a letter whose link opens `purpose` for `days`; the link's row refers to `subjectId`. */
export async function postLink(
  tx: Tx,
  deps: Deps,
  letter: NewLetter,
  link: { purpose: LinkPurpose; days: number; accountId?: string; subjectId?: string; data?: Record<string, unknown> },
): Promise<void> {
  const letterId = await postLetter(tx, deps, letter);
  const now = deps.clock();
  const { purpose, days, ...rest } = link;
  await tx.insert(mailedTokens).values({
    ...rest,
    hash: hashOf(tokenOf(deps, letterId)),
    purpose,
    email: letter.email,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * 86_400_000),
  });
}

/** The living link of one of `purposes`, or `link-invalid`. `use` marks it used, so that it works once. */
export async function openLink(
  tx: Tx,
  deps: { clock: () => Date },
  token: string,
  purposes: readonly LinkPurpose[],
  use: boolean,
): Promise<LinkRow> {
  const now = deps.clock();
  const living = and(
    eq(mailedTokens.hash, hashOf(token)),
    isNull(mailedTokens.usedAt),
    gt(mailedTokens.expiresAt, now),
  );
  const [row] = use
    ? await tx.update(mailedTokens).set({ usedAt: now }).where(living).returning()
    : await tx.select().from(mailedTokens).where(living);
  if (!row || !purposes.some((purpose) => purpose === row.purpose)) throw new Refusal("link-invalid");
  return row;
}
