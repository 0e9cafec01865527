import type { FastifyReply, FastifyRequest } from "fastify";

type Options = { readonly path?: string; readonly maxAge?: number };
const AUTH_PATH = "/api/v1/auth";

/**
 * The one place that decides names and flags: over https `__Host-` (or `__Secure-` with a path) and Secure, over plain http
 * (demo and tests only) the same cookies without prefix.
 */
export const cookieNames = (secure: boolean) => ({
  access: secure ? "__Host-session" : "session",
  refresh: secure ? "__Secure-refresh" : "refresh",
  visitor: secure ? "__Host-visitor" : "visitor",
});

const isSecure = (request: FastifyRequest) => request.server.secureCookies;

declare module "fastify" {
  interface FastifyInstance {
    secureCookies: boolean;
  }
}

function set(request: FastifyRequest, reply: FastifyReply, name: string, value: string, options: Options): void {
  void reply.setCookie(name, value, {
    path: "/",
    ...options,
    httpOnly: true,
    sameSite: "strict",
    secure: isSecure(request),
  });
}

export function setSessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  access: string,
  refresh: string,
  seconds: { access: number; refresh: number },
): void {
  const names = cookieNames(isSecure(request));
  set(request, reply, names.access, access, { maxAge: seconds.access });
  set(request, reply, names.refresh, refresh, { path: AUTH_PATH, maxAge: seconds.refresh });
}

export function clearSessionCookies(request: FastifyRequest, reply: FastifyReply): void {
  const names = cookieNames(isSecure(request));
  set(request, reply, names.access, "", { maxAge: 0 });
  set(request, reply, names.refresh, "", { path: AUTH_PATH, maxAge: 0 });
}

export const accessCookie = (request: FastifyRequest) => request.cookies[cookieNames(isSecure(request)).access];
export const refreshCookie = (request: FastifyRequest) => request.cookies[cookieNames(isSecure(request)).refresh];

/** A random id of this browser, made on first need: 90 days, HttpOnly. Owns visitors' drafts and idempotency keys. */
export function visitorCookie(request: FastifyRequest, reply: FastifyReply, make: () => string): string {
  const name = cookieNames(isSecure(request)).visitor;
  void reply.header("cache-control", "no-store");
  const known = request.cookies[name];
  if (known && /^[\w-]{22}$/.test(known)) return known;
  const fresh = make();
  request.cookies[name] = fresh;
  set(request, reply, name, fresh, { maxAge: 90 * 86_400 });
  return fresh;
}
