import type * as z from "zod/mini";
import type { Action } from "../policy.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
type ObjectSchema = z.ZodMiniObject;
type AnySchema = z.ZodMiniType;

/** One HTTP endpoint, described once for the server route and the client call. */
export interface Contract {
  readonly method: Method;
  readonly path: `/api/v1/${string}`;
  /** The line of the policy table that decides; the row is checked after loading. */
  readonly access: Action;
  readonly params?: ObjectSchema;
  readonly query?: ObjectSchema;
  readonly body?: AnySchema;
  /** The request must carry `If-Match` with the version it read. */
  readonly ifMatch?: true;
  /** The request must carry `Idempotency-Key`; a repeat answers the stored status and id. */
  readonly idempotent?: true;
  readonly status: 200 | 201 | 202 | 204;
  readonly response: AnySchema;
}

export const contract = <const C extends Contract>(definition: C): C => definition;

type Part<C, K extends string> = C extends { readonly [P in K]: infer S extends AnySchema }
  ? { readonly [P in K]: z.input<S> }
  : unknown;
type Headers<C> = (C extends { readonly ifMatch: true } ? { readonly version: number } : unknown) &
  (C extends { readonly idempotent: true } ? { readonly idempotencyKey: string } : unknown);

/** What a caller passes: `params`, `query`, `body` as the contract asks, `version` for If-Match, `idempotencyKey`. */
export type CallInput<C extends Contract> = Part<C, "params"> & Part<C, "query"> & Part<C, "body"> & Headers<C>;
export type CallOutput<C extends Contract> = z.output<C["response"]>;
