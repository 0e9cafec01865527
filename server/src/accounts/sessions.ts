import { createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import {
  ACCESS_SECONDS,
  REFRESH_GRACE_SECONDS,
  SESSION_IDLE_DAYS,
  SESSION_MAX_DAYS,
} from "@praktika/shared/values/limits";
import { and, eq, isNull, ne } from "#src/db/orm.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Tx } from "#src/db/db.ts";
import { refreshTokens, sessions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { setSessionCookies } from "#src/http/cookies.ts";
import { Refusal } from "#src/http/refusal.ts";
import { postLetter } from "#src/letters/post.ts";
import { findAccount } from "./store.ts";

const DAY_MS = 86_400_000;
const hashOf = (token: string) => createHash("sha256").update(token).digest();

/** The one successor of a refresh token: derived, so that two tabs refreshing at once get the same. */
const successorOf = (deps: Deps, token: string) =>
  createHmac("sha256", Buffer.from(hkdfSync("sha256", deps.config.jwtSecret, "", "refresh", 32)))
    .update(token)
    .digest("base64url");

/** Starts a session and sets both cookies. */
export async function signIn(
  tx: Tx,
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  accountId: string,
  level: 1 | 2 = 1,
): Promise<void> {
  const now = deps.clock();
  const id = deps.newId();
  const expiresAt = new Date(now.getTime() + SESSION_MAX_DAYS * DAY_MS);
  const device = (request.headers["user-agent"] ?? "").slice(0, 120);
  await tx.insert(sessions).values({ id, accountId, level, device, startedAt: now, lastUsedAt: now, expiresAt });
  const token = randomBytes(32).toString("base64url");
  await tx.insert(refreshTokens).values({ hash: hashOf(token), sessionId: id, issuedAt: now });
  await handOut(deps, request, reply, { accountId, sessionId: id, token });
}

async function handOut(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  session: { accountId: string; sessionId: string; token: string },
): Promise<void> {
  const access = await reply.jwtSign({ sub: session.accountId, sid: session.sessionId, jti: deps.newId() });
  setSessionCookies(request, reply, access, session.token, {
    access: ACCESS_SECONDS,
    refresh: SESSION_IDLE_DAYS * 86_400,
  });
}

/** Follows a refresh token to its successor; an older one ends the session and tells its owner. False: the cookie is worth nothing. */
export async function refreshSession(
  tx: Tx,
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): Promise<boolean> {
  const now = deps.clock();
  const [found] = await tx
    .select()
    .from(refreshTokens)
    .where(eq(refreshTokens.hash, hashOf(token)));
  if (!found) return false;
  const [session] = await tx.select().from(sessions).where(eq(sessions.id, found.sessionId)).for("update");
  const [known] = await tx
    .select()
    .from(refreshTokens)
    .where(eq(refreshTokens.hash, hashOf(token)));
  const idleSince = now.getTime() - SESSION_IDLE_DAYS * DAY_MS;
  if (!session || !known || session.endedAt || session.expiresAt <= now || session.lastUsedAt.getTime() < idleSince)
    return false;
  const next = successorOf(deps, token);
  if (!known.supersededAt) {
    await tx.update(refreshTokens).set({ supersededAt: now }).where(eq(refreshTokens.hash, known.hash));
    await tx.insert(refreshTokens).values({ hash: hashOf(next), sessionId: session.id, issuedAt: now });
  } else if (
    !(await isNewest(tx, hashOf(next))) ||
    now.getTime() - known.supersededAt.getTime() > REFRESH_GRACE_SECONDS * 1000
  ) {
    await endStolen(tx, deps, session);
    return false;
  }
  await tx.update(sessions).set({ lastUsedAt: now }).where(eq(sessions.id, session.id));
  await handOut(deps, request, reply, { accountId: session.accountId, sessionId: session.id, token: next });
  return true;
}

async function isNewest(tx: Tx, hash: Buffer): Promise<boolean> {
  const rows = await tx
    .select()
    .from(refreshTokens)
    .where(and(eq(refreshTokens.hash, hash), isNull(refreshTokens.supersededAt)));
  return rows.length === 1;
}

async function endStolen(tx: Tx, deps: Deps, session: typeof sessions.$inferSelect): Promise<void> {
  await tx.update(sessions).set({ endedAt: deps.clock() }).where(eq(sessions.id, session.id));
  const account = await findAccount(tx, session.accountId);
  if (account)
    await postLetter(tx, deps, {
      template: "session-reused",
      email: account.email,
      language: account.language,
      accountId: account.id,
    });
}

/** Ends one session of an account, or `not-found`. */
export async function endSessionOf(tx: Tx, deps: Deps, accountId: string, sessionId: string): Promise<void> {
  const rows = await tx
    .update(sessions)
    .set({ endedAt: deps.clock() })
    .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  if (rows.length === 0) throw new Refusal("not-found");
}

/** Ends every session of an account, but for `except`. */
export async function endSessions(tx: Tx, deps: Deps, accountId: string, except?: string | null): Promise<void> {
  const all = and(eq(sessions.accountId, accountId), isNull(sessions.endedAt));
  await tx
    .update(sessions)
    .set({ endedAt: deps.clock() })
    .where(except ? and(all, ne(sessions.id, except)) : all);
}
