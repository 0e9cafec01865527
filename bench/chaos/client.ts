import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 90_000;
const TIMEOUT_MS = 20_000;
const [AGAIN_MS, AGAIN_MAX_MS] = [250, 1_500];
const PASSING = new Set([502, 503, 429]);

export type Answer = { readonly status: number; readonly body: Record<string, unknown>; readonly cookie: string };
export type Counts = { requests: number; retries: number; unknown: number };

/** Speaks to the servers in turn until it gets a real answer: an outcome nobody told is found out by asking again under the same key. */
export function insistentClient(bases: readonly string[], counts: Counts) {
  let turn = 0;
  const once = async (method: string, address: string, body: unknown, headers: Record<string, string>) => {
    turn += 1;
    const answer = await fetch(`${bases[turn % bases.length]}${address}`, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        "x-requested-with": "praktika",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const cookies = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
    return {
      status: answer.status,
      body: (text ? JSON.parse(text) : {}) as Record<string, unknown>,
      cookie: cookies.join("; "),
    };
  };
  return async (method: string, address: string, body?: unknown, headers: Record<string, string> = {}) => {
    const end = Date.now() + PATIENCE_MS;
    for (let pause = AGAIN_MS; ; pause = Math.min(2 * pause, AGAIN_MAX_MS)) {
      counts.requests += 1;
      const answer: Answer | undefined = await once(method, address, body, headers).catch(() => undefined);
      const inFlight = answer?.body["type"] === "/problems/request-in-flight";
      if (answer && !PASSING.has(answer.status) && !inFlight) return answer;
      if (!answer) counts.unknown += 1;
      counts.retries += 1;
      if (Date.now() > end)
        throw new Error(`${method} ${address} was never answered (${answer?.status ?? "no answer"})`);
      await sleep(pause * (0.5 + Math.random()));
    }
  };
}
export type Call = ReturnType<typeof insistentClient>;
