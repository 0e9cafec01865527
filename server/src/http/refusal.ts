import { type FieldProblem, type Problem, type ProblemCode, PROBLEMS } from "@praktika/shared/http/problem";

/** A refusal on purpose: the only error the domain throws for the caller to read. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly state: string | undefined;
  readonly errors: readonly FieldProblem[] | undefined;
  /** Seconds until it makes sense to try again. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, more: { state?: string; errors?: readonly FieldProblem[]; retryAfter?: number } = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.state = more.state;
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
  }
}

const fieldProblem = (path: string, code: string): FieldProblem => ({ path, code, message: code.replaceAll("-", " ") });

/** A 400 that names one field, for checks a schema cannot make. */
export const invalid = (path: string, code: string) =>
  new Refusal("invalid-request", { errors: [fieldProblem(path, code)] });
export const notFound = () => new Refusal("not-found");

/** Titles are for API users; people read the texts `problems.<code>`. */
const TITLES: Partial<Record<ProblemCode, string>> = {
  "invalid-request": "The request does not have the shape this address asks for",
  "idempotency-key-missing": "This address needs the header Idempotency-Key",
  unauthenticated: "Sign in first",
  "wrong-credentials": "Address, password or code do not fit together",
  forbidden: "You may see this, but not do that",
  "cross-site": "Requests that change something need the header X-Requested-With from our own pages",
  "four-eyes": "Somebody else has to decide this: you belong or belonged to the employer, or edited the text",
  "not-found": "There is nothing here, or nothing you may see",
  "link-invalid": "This link was used, is too old or never existed",
  "not-possible-now": "Not possible in the current state",
  "state-changed": "Somebody was faster: the state has changed",
  "precondition-required": "This address needs the header If-Match with the version you read",
  "precondition-failed": "Somebody changed it since you read it: read it again",
  "idempotency-key-reused": "This Idempotency-Key was used for another request",
  internal: "Something went wrong on our side",
  unavailable: "We cannot answer right now: try again in a moment",
};

export function toProblem(refusal: Refusal, requestId: string): Problem {
  return {
    type: `/problems/${refusal.code}`,
    title: TITLES[refusal.code] ?? refusal.code.replaceAll("-", " "),
    status: PROBLEMS[refusal.code],
    ...(refusal.errors && { errors: [...refusal.errors] }),
    ...(refusal.state && { state: refusal.state }),
    requestId,
  };
}
