import { Problem, PROBLEMS, type ProblemCode } from "@praktika/shared/http/problem";
import { openToVisitors } from "@praktika/shared/policy";
import { CONTRACTS } from "#src/http/contracts.ts";
import { keysOf } from "../shape.ts";
import type { Plan } from "./plan.ts";
import type { Answer, Sent } from "./wire.ts";

const PROBLEM_KEYS = ["type", "title", "status", "errors", "state", "requestId"];
const UNREADABLE = new Set(["no JSON", "an empty body", "another media type", "a strange media type", "no media type"]);
const PERSONAL = /(?:Vor|Nach)name\d+|[\w.+-]+@[\w.-]+\.\w+/g;
const INSIDES = /node_modules|\bat \w+ \(|select .+ from |duplicate key|pg_|\.ts:\d/i;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
/** What an address of the contracts may be asked with. */
const methodsOf = (url: string): string[] => {
  const [path = ""] = url.split("?");
  const fits = ({ path: pattern }: { path: string }) =>
    new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]*")}$`).test(path);
  return [...CONTRACTS.values()].filter(fits).map(({ method }) => method);
};

/** Everything that is wrong with an answer, in words; empty when it is as it should be. */
export function complaintsAbout(plan: Plan, sent: Sent, answer: Answer): string[] {
  const { status } = answer;
  const asContract = sent.method === plan.contract.method && methodsOf(sent.url).includes(sent.method);
  return [
    ...(status >= 500 ? [`answers ${status}`] : []),
    ...headersOf(sent, answer),
    ...(status >= 400 ? refusalOf(plan, sent, answer) : []),
    ...(status < 300 && asContract ? successOf(plan, sent, answer) : []),
    ...(plan.refuse && status < 400 && asContract ? [`accepts what is out of order (${status})`] : []),
    ...(!methodsOf(sent.url).includes(sent.method) &&
    sent.method !== "HEAD" &&
    ![400, 404, 405, 413, 415].includes(status)
      ? [`answers ${status} where there is nothing`]
      : []),
  ];
}

function headersOf({ method }: Sent, { status, headers, text }: Answer): string[] {
  const wanted: readonly (readonly [string, RegExp])[] = [
    ["x-content-type-options", /^nosniff$/],
    ["content-security-policy", /default-src '(?:self|none)'.*frame-ancestors 'none'/],
    ["referrer-policy", /^same-origin$/],
    ["cross-origin-opener-policy", /^same-origin$/],
    ...(status === 204 || method === "HEAD" ? [] : [["content-type", /; charset=utf-8$/] as const]),
  ];
  const missing = wanted.filter(([name, value]) => !value.test(String(headers[name] ?? "")));
  return [
    ...missing.map(([name]) => `has no right ${name}: ${String(headers[name])}`),
    ...(headers["access-control-allow-origin"] ? ["opens itself to other sites"] : []),
    ...(headers["server"] || headers["x-powered-by"] ? ["says what it is made of"] : []),
    ...(/evil\.example/.test(JSON.stringify(headers) + (status < 400 ? "" : text)) ? ["repeats a forwarded host"] : []),
  ];
}

function refusalOf(plan: Plan, sent: Sent, { status, headers, text }: Answer): string[] {
  const problem = Problem.safeParse(parse(text));
  const isPage = !sent.url.startsWith("/api/") && String(headers["content-type"]).startsWith("text/html");
  if (sent.method === "HEAD" || isPage) return [];
  if (!problem.success || headers["content-type"] !== "application/problem+json; charset=utf-8")
    return [`is a ${status} but no problem: ${text.slice(0, 100)}`];
  const { type, errors = [], requestId } = problem.data;
  const code = type.slice("/problems/".length);
  const asked = `${sent.url} ${String(sent.body)} ${JSON.stringify(sent.headers)}`;
  const paths = errors.map(({ path }) => path);
  const foreign = (text.match(PERSONAL) ?? []).filter((one) => !asked.includes(one));
  const unreadable =
    plan.bends.some((bend) => UNREADABLE.has(bend)) ||
    sent.url.includes("%") ||
    /"(__proto__|constructor)"/.test(asked);
  const named = plan.wrongPath === undefined || paths.some((path) => near(path, plan.wrongPath ?? ""));
  return [
    ...(PROBLEMS[code as ProblemCode] === status ? [] : [`says ${code} with ${status}`]),
    ...(Object.keys(parse(text) as object).every((key) => PROBLEM_KEYS.includes(key))
      ? []
      : ["says more than a problem"]),
    ...(/^[0-9a-f-]{36}$/.test(requestId) ? [] : ["has no number to ask for"]),
    ...(foreign.length > 0 ? [`names ${foreign.join(", ")}`] : []),
    ...(INSIDES.test(text) ? [`tells how it is made: ${text.slice(0, 200)}`] : []),
    ...(code === "invalid-request" && paths.length === 0 && !unreadable ? ["names no field"] : []),
    ...(code === "invalid-request" && !unreadable && !named
      ? [`names ${paths.join(", ")} instead of ${plan.wrongPath}`]
      : []),
  ];
}
/** The named path is the wrong one, a part of it, or a whole that holds it. */
const near = (named: string, wrong: string): boolean =>
  named === "" || wrong === "" || `${named}.`.startsWith(`${wrong}.`) || `${wrong}.`.startsWith(`${named}.`);

function successOf({ contract, body, raw }: Plan, { method }: Sent, { status, headers, text }: Answer): string[] {
  const isJson = String(headers["content-type"]).startsWith("application/json");
  const value = text === "" ? undefined : isJson ? parse(text) : text;
  const fitting = contract.response.safeParse(value);
  const sentBody = raw === undefined ? body : parse(String(raw));
  return [
    ...(status === contract.status ? [] : [`answers ${status} instead of ${contract.status}`]),
    ...(fitting.success ? [] : [`does not fit its contract: ${JSON.stringify(fitting.error.issues[0])}`]),
    ...(fitting.success ? wider(value, fitting.data) : []),
    ...(!openToVisitors(contract.access) &&
    status !== 204 &&
    method === "GET" &&
    headers["cache-control"] !== "no-store"
      ? ["may be stored on the way"]
      : []),
    ...(contract.body && !contract.body.safeParse(sentBody).success ? ["accepts a body that does not fit"] : []),
  ];
}
const wider = (told: unknown, agreed: unknown): string[] => {
  const known = new Set(keysOf(agreed));
  const more = keysOf(told).filter((key) => !known.has(key));
  return more.length > 0 ? [`tells more than agreed: ${more.join(", ")}`] : [];
};
