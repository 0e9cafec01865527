import { updateMe, readMe } from "@praktika/shared/accounts/contract";
import { searchOffers } from "@praktika/shared/search/contract";
import { inviteMember } from "@praktika/shared/employers/contract";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { call, Refused } from "./call.ts";
import { forgetSession, maySession, rememberSession } from "./session-hint.ts";

const ME = {
  accountId: "01900000-0000-7000-8000-000000000000",
  email: "kim@example.org",
  firstName: "Kim",
  lastName: "M",
  language: "de",
  level: 1,
  student: true,
  hasPassword: false,
  employers: [],
  desks: [],
  operator: false,
  version: 3,
};
const problem = (status: number, slug: string, more: object = {}) =>
  Response.json({ type: `/problems/${slug}`, title: slug, status, requestId: "r", ...more }, { status });

let sent: { url: string; init: RequestInit }[] = [];
/** Answers in turn, whatever is asked. */
function serverAnswers(...answers: (() => Response | Promise<Response>)[]): void {
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    const answer = answers[sent.length - 1];
    if (!answer) throw new Error("asked too often");
    return answer();
  });
}
const headersOf = (index: number) => sent[index]?.init.headers as Record<string, string>;

beforeEach(() => {
  sent = [];
  forgetSession();
});
afterEach(() => vi.unstubAllGlobals());

it("puts filters into the address, lists repeated", async () => {
  serverAnswers(() => Response.json({ items: [], nextCursor: null, total: 0 }));
  await call(searchOffers, { query: { city: ["bochum", "essen"], q: "möbel & holz" } });
  expect(sent[0]?.url).toBe("/api/v1/offers?city=bochum&city=essen&q=m%C3%B6bel%20%26%20holz");
});

it("sends version, key and its own header", async () => {
  serverAnswers(
    () => Response.json(ME),
    () => Response.json({ id: ME.accountId }, { status: 201 }),
  );
  await call(updateMe, { version: 3, body: { firstName: "Kim" } });
  await call(inviteMember, {
    params: { id: ME.accountId },
    body: { email: "a@example.org", role: "member" },
    idempotencyKey: "k1",
  });
  expect(headersOf(0)).toMatchObject({
    "if-match": '"3"',
    "x-requested-with": "praktika",
    "content-type": "application/json",
  });
  expect(headersOf(1)).toMatchObject({ "idempotency-key": "k1" });
});

it("renews a session once and asks again", async () => {
  rememberSession();
  serverAnswers(
    () => problem(401, "unauthenticated"),
    () => new Response(null, { status: 204 }),
    () => Response.json(ME),
  );
  expect(await call(readMe, {})).toEqual(ME);
  expect(sent.map(({ url }) => url)).toEqual(["/api/v1/me", "/api/v1/auth/refresh", "/api/v1/me"]);
});

it("forgets a session that cannot be renewed", async () => {
  rememberSession();
  serverAnswers(
    () => problem(401, "unauthenticated"),
    () => problem(401, "unauthenticated"),
  );
  await expect(call(readMe, {})).rejects.toMatchObject({ code: "unauthenticated" });
  expect(maySession()).toBe(false);
});

it("does not ask for a session a visitor never had", async () => {
  serverAnswers(() => problem(401, "unauthenticated"));
  await expect(call(readMe, {})).rejects.toMatchObject({ code: "unauthenticated" });
  expect(sent).toHaveLength(1);
});

it("says what the server refused, field by field", async () => {
  serverAnswers(() =>
    problem(400, "invalid-request", { errors: [{ path: "firstName", code: "too-small", message: "" }] }),
  );
  const refused = await call(updateMe, { version: 1, body: {} }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({
    status: 400,
    code: "invalid-request",
    errors: [{ path: "firstName", code: "too-small" }],
  });
});

it.each([
  ["nobody answers", () => Promise.reject(new TypeError("network")), "unavailable"],
  ["a proxy answers", () => new Response("<html>", { status: 502 }), "unavailable"],
  ["something breaks", () => new Response("oops", { status: 500 }), "internal"],
] as const)("keeps its words when %s", async (_, answer, code) => {
  serverAnswers(answer);
  await expect(call(readMe, {})).rejects.toMatchObject({ code });
});
