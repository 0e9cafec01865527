import type { Contract } from "@praktika/shared/http/contract";
import { type Actor, openToVisitors, visitor } from "@praktika/shared/policy";
import type { FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { isCrossSite } from "./cross-site.ts";
import { Refusal } from "./refusal.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    contract?: Contract;
  }
  interface FastifyRequest {
    actor: Actor;
    /** The session behind the request, null for a visitor. */
    sessionId: string | null;
  }
}

export type Identify = (request: FastifyRequest) => Promise<{ actor: Actor; sessionId: string | null }>;
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
export const isSafe = ({ method }: FastifyRequest): boolean => SAFE.has(method);

/** Who asks, and whether the address is open to them at all: 401 comes before the shape is read. */
export const access = fp<{ identify: Identify; publicUrl: string }>(
  async (app, { identify, publicUrl }) => {
    app.decorateRequest("actor");
    app.decorateRequest("sessionId", null);
    app.addHook("onRequest", async (request) => {
      request.actor = visitor;
      const contract = request.routeOptions.config.contract;
      if (!contract) return;
      if (!isSafe(request) && isCrossSite(request, publicUrl)) throw new Refusal("cross-site");
      Object.assign(request, await identify(request));
      if (request.actor.kind === "visitor" && !openToVisitors(contract.access)) throw new Refusal("unauthenticated");
    });
    app.addHook("preValidation", async (request) => {
      const contract = request.routeOptions.config.contract;
      if (contract?.idempotent && !idempotencyKey(request)) throw new Refusal("idempotency-key-missing");
      if (contract?.ifMatch) ifMatch(request);
    });
  },
  { name: "access" },
);

/** The caller's Idempotency-Key (1–100 visible characters), undefined when missing. */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string") return undefined;
  if (!/^[\x21-\x7e]{1,100}$/.test(key))
    throw new Refusal("invalid-request", {
      errors: [{ path: "Idempotency-Key", code: "invalid", message: "1 to 100 visible characters" }],
    });
  return key;
}

/** The version in If-Match, undefined when missing; anything but one quoted or bare number is a 400. */
export function ifMatch(request: FastifyRequest): number | undefined {
  const header = request.headers["if-match"];
  if (header === undefined) return undefined;
  const version = /^"?(\d{1,9})"?$/.exec(header)?.[1];
  if (!version)
    throw new Refusal("invalid-request", {
      errors: [{ path: "If-Match", code: "invalid", message: 'a version like "3"' }],
    });
  return Number(version);
}

/** After the row was loaded: 428 without If-Match where the contract asks for it, 412 when the row moved on. */
export function precondition(request: FastifyRequest, version: number): void {
  const wanted = ifMatch(request);
  if (wanted === undefined) {
    if (request.routeOptions.config.contract?.ifMatch) throw new Refusal("precondition-required");
  } else if (wanted !== version) throw new Refusal("precondition-failed");
}
