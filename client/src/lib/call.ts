import type { CallInput, CallOutput, Contract } from "@praktika/shared/http/contract";
import { urlOf } from "@praktika/shared/http/key";
import { codeOf, type FieldProblem, Problem, type ProblemCode } from "@praktika/shared/http/problem";
import { forgetSession, maySession } from "./session-hint.ts";

/** The server's no, or `unavailable` when it could not be reached. */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  readonly state: string | undefined;

  constructor(code: ProblemCode, status: number, problem?: Problem) {
    super(code);
    this.code = code;
    this.status = status;
    this.errors = problem?.errors ?? [];
    this.state = problem?.state;
  }
}

type Loose = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
  idempotencyKey?: string;
};

/** Calls one endpoint of the contract; throws `Refused`. A session whose access ran out is renewed once. */
export async function call<const C extends Contract>(
  contract: C,
  input: CallInput<C>,
  signal?: AbortSignal,
): Promise<CallOutput<C>> {
  let response = await send(contract, input as Loose, signal);
  if (response.status === 401 && maySession() && !contract.path.startsWith("/api/v1/auth/")) {
    if (await renewed()) response = await send(contract, input as Loose, signal);
    else forgetSession();
  }
  if (response.status !== contract.status) throw await refusal(response);
  const body: unknown = response.status === 204 ? undefined : await contentOf(response);
  return (import.meta.env.PROD ? body : contract.response.parse(body)) as CallOutput<C>;
}

const contentOf = (response: Response): Promise<unknown> =>
  response.headers.get("content-type")?.startsWith("text/") ? response.text() : response.json();

async function send(
  contract: Contract,
  { params, query, body, version, idempotencyKey }: Loose,
  signal?: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = {
    ...(body !== undefined && { "content-type": "application/json" }),
    ...(contract.method !== "GET" && { "x-requested-with": "praktika" }),
    ...(version !== undefined && { "if-match": `"${version}"` }),
    ...(idempotencyKey && { "idempotency-key": idempotencyKey }),
  };
  try {
    return await fetch(urlOf(contract.path, params, query), {
      method: contract.method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Refused("unavailable", 0);
  }
}

let renewing: Promise<boolean> | undefined;
/** One renewal at a time, however many calls noticed. */
function renewed(): Promise<boolean> {
  renewing ??= fetch("/api/v1/auth/refresh", {
    method: "POST",
    headers: { "x-requested-with": "praktika", "content-type": "application/json" },
    body: "{}",
  })
    .then(
      async (response) => {
        await response.text();
        return response.status === 204;
      },
      () => false,
    )
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

async function refusal(response: Response): Promise<Refused> {
  const parsed = Problem.safeParse(await response.json().catch(() => undefined));
  return parsed.success
    ? new Refused(codeOf(parsed.data), response.status, parsed.data)
    : new Refused(response.status === 503 || response.status === 502 ? "unavailable" : "internal", response.status);
}
