import { DECLINE_REASONS, REVOKE_REASONS } from "@praktika/shared/applications/contract";
import type { ReplyPurpose } from "@praktika/shared/replies/reply-text";
import { type T, textId } from "@praktika/shared/texts/t";

export type Ready = { readonly id: string; readonly name: string; readonly body: string };
const INVITES = ["talk", "call", "trial"] as const;
const PROMISES = ["welcome", "papers"] as const;

/** The texts the product brings for an answer; declining and taking back have one per fixed reason. */
export function readyReplies(t: T, purpose: ReplyPurpose): readonly Ready[] {
  const of = (codes: readonly string[], name: string, body: string, end = "") =>
    codes.map((code) => ({ id: code, name: t(textId(name, code)), body: t(textId(body, code + end)) }));
  if (purpose === "decline") return of(DECLINE_REASONS, "employer.declineReason", "employer.declineText");
  if (purpose === "revoke") return of(REVOKE_REASONS, "employer.revokeReason", "replies.revoke");
  return of(purpose === "invite" ? INVITES : PROMISES, `replies.${purpose}`, `replies.${purpose}`, ".text");
}
