import { createHash, randomBytes } from "node:crypto";
import { and, eq, lt } from "#src/db/orm.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Tx } from "#src/db/db.ts";
import { idempotencyKeys } from "#src/db/schema.ts";
import { idempotencyKey } from "./access.ts";
import { visitorCookie } from "./cookies.ts";
import { Refusal } from "./refusal.ts";

/**
 * Makes something at most once per Idempotency-Key: the key is stored in the transaction that makes it, so a repeat waits
 * for the first and then answers the stored id. Another body under the same key is a 422.
 */
export async function once(
  tx: Tx,
  request: FastifyRequest,
  reply: FastifyReply,
  now: Date,
  make: () => Promise<string>,
): Promise<string> {
  const key = idempotencyKey(request);
  if (!key) return make();
  const owner =
    request.actor.kind === "person"
      ? request.actor.accountId
      : visitorCookie(request, reply, () => randomBytes(16).toString("base64url"));
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([request.method, request.url, request.body]))
    .digest();
  const mine = await tx
    .insert(idempotencyKeys)
    .values({ owner, key, fingerprint, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  const row = and(eq(idempotencyKeys.owner, owner), eq(idempotencyKeys.key, key));
  if (mine.length === 0) {
    const [stored] = await tx.select().from(idempotencyKeys).where(row);
    if (!stored?.fingerprint.equals(fingerprint)) throw new Refusal("idempotency-key-reused");
    if (!stored.answerId) throw new Refusal("request-in-flight");
    return stored.answerId;
  }
  const answerId = await make();
  await tx
    .update(idempotencyKeys)
    .set({ status: request.routeOptions.config.contract?.status ?? 201, answerId })
    .where(row);
  return answerId;
}

/** Forgets keys older than two days. */
export const forgetKeys = (tx: Tx, before: Date) =>
  tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
