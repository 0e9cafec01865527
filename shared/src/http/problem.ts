import * as z from "zod/mini";

/** Every refusal the API can utter and its HTTP status, in one closed table (RFC 9457 `type` is `/problems/<slug>`). */
export const PROBLEMS = {
  "invalid-request": 400,
  "idempotency-key-missing": 400,
  unauthenticated: 401,
  "wrong-credentials": 401,
  forbidden: 403,
  "cross-site": 403,
  "four-eyes": 403,
  "not-found": 404,
  "link-invalid": 404,
  "method-not-allowed": 405,
  "not-possible-now": 409,
  "state-changed": 409,
  "request-in-flight": 409,
  "no-seat": 409,
  "not-bookable": 409,
  "already-applied": 409,
  "too-many-open": 409,
  "too-many-favourites": 409,
  "too-many-templates": 409,
  "deadline-passed": 409,
  "consent-missing": 409,
  overlap: 409,
  "rules-block": 409,
  incomplete: 409,
  "employer-not-verified": 409,
  "seats-held": 409,
  "answers-overdue": 409,
  "promises-open": 409,
  "last-owner": 409,
  "already-there": 409,
  "under-age": 409,
  "precondition-failed": 412,
  "too-large": 413,
  "unsupported-media-type": 415,
  "idempotency-key-reused": 422,
  "precondition-required": 428,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** Where and why a request was refused; `path` is dotted (`answers.0`), `code` a text id suffix, never a sentence. */
export const FieldProblem = z.object({ path: z.string(), code: z.string(), message: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** The body of every answer that is not a success (application/problem+json). `state` is the row's current state on 409. */
export const Problem = z.object({
  type: z.string().check(z.startsWith("/problems/")),
  title: z.string(),
  status: z.int(),
  errors: z.optional(z.array(FieldProblem)),
  state: z.optional(z.string()),
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;

/** The slug of a problem, or `internal` when the server speaks a newer language than this client. */
export const codeOf = (problem: Problem): ProblemCode => {
  const slug = problem.type.slice("/problems/".length);
  return slug in PROBLEMS ? (slug as ProblemCode) : "internal";
};
