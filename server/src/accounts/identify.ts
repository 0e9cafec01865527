import jwt from "@fastify/jwt";
import type { Actor } from "@praktika/shared/policy";
import { visitor } from "@praktika/shared/policy";
import { ACCESS_SECONDS, SESSION_IDLE_DAYS } from "@praktika/shared/values/limits";
import { sql } from "#src/db/orm.ts";
import type { FastifyInstance } from "fastify";
import type { Deps } from "#src/deps.ts";
import type { Identify } from "#src/http/access.ts";
import { cookieNames } from "#src/http/cookies.ts";

declare module "@fastify/jwt" {
  interface FastifyJWT {
    /** Who and which session; roles are read from the database on every request. */
    payload: { sub: string; sid: string; jti: string };
    user: { sub: string; sid: string };
  }
}
const ISSUER = "praktikumsboerse-ruhr";
const AUDIENCE = "api";
/** RFC 9068: what is no access token is none, whoever signed it. */
const TYPE = "at+jwt";
const nobody = { actor: visitor, sessionId: null };

/** Registers the access token and answers who a request comes from; anything wrong is a visitor. */
export async function identifier(app: FastifyInstance, deps: Deps): Promise<Identify> {
  await app.register(jwt, {
    secret: deps.config.jwtSecret,
    cookie: { cookieName: cookieNames(app.secureCookies).access, signed: false },
    sign: {
      algorithm: "HS256",
      iss: ISSUER,
      aud: AUDIENCE,
      expiresIn: ACCESS_SECONDS,
      header: { alg: "HS256", typ: TYPE },
    },
    verify: {
      algorithms: ["HS256"],
      allowedIss: ISSUER,
      allowedAud: AUDIENCE,
      checkTyp: TYPE,
      requiredClaims: ["exp", "iat", "iss", "aud", "sub", "sid", "jti"],
      onlyCookie: true,
    },
  });
  return async (request) => {
    const claims = await request.jwtVerify<{ sub: string; sid: string }>({ onlyCookie: true }).catch(() => null);
    if (!claims) return nobody;
    const actor = await actorOf(deps, claims.sid);
    return actor ? { actor, sessionId: claims.sid } : nobody;
  };
}

type Row = {
  account_id: string;
  level: 1 | 2;
  student: boolean;
  operator: boolean;
  employers: { id: string; role: "owner" | "member" }[];
  desks: Extract<Actor, { kind: "person" }>["desks"];
};

/** The person behind a living session, with every role as of now. */
async function actorOf(deps: Deps, sessionId: string): Promise<Actor | null> {
  const now = deps.clock();
  const idleSince = new Date(now.getTime() - SESSION_IDLE_DAYS * 86_400_000);
  const { rows } = await deps.db.execute<Row>(sql`select * from session_actor(${sessionId}, ${now}, ${idleSince})`);
  const [row] = rows;
  if (!row) return null;
  const { account_id: accountId, level, student, operator, employers, desks } = row;
  return { kind: "person", accountId, level, student, operator, employers, desks };
}
