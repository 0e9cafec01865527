import type { Kept } from "../matrix/kept.ts";
import type { Draw } from "./draw.ts";
import type { Plan } from "./plan.ts";
import type { Pool } from "./pool.ts";
import { complaintsAbout } from "./rules.ts";
import type { Tally } from "./tally.ts";
import { asText } from "./twists.ts";
import type { Answer, Sent, Wire } from "./wire.ts";

/** Refusals whose tables are compared before and after. */
const WATCHED = 0.25;
/** What a refusal may leave behind on purpose: counted guesses, the wish to send once a guardian agrees, an ended session. */
const ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  login: ["mailed_tokens"],
  refresh: ["sessions", "letters"],
  sendApplication: ["applications"],
};
export type Complaint = { readonly words: string; readonly request: string };
/** What the server wrote to itself about a failure of its own. */
const reasonOf = (logs: readonly string[], text: string): string =>
  logs.findLast((line) => line.includes("request failed"))?.slice(0, 1_500) ?? text;
export type Referee = (plan: Plan, pool: Pool) => Promise<Complaint[]>;
type Tools = {
  readonly logs: readonly string[];
  readonly draw: Draw;
  readonly kept: Kept;
  readonly wire: Wire;
  readonly counts: Tally;
};

/** Sends what was planned, counts it and answers what is wrong with the answers and with what they left behind. */
export const refereeOf =
  ({ logs, draw, kept, wire, counts }: Tools): Referee =>
  async (plan, pool) => {
    const sent = sendable(plan);
    const before = draw.chance(WATCHED) ? await kept.sums() : undefined;
    const answers = await Promise.all(Array.from({ length: plan.times }, () => wire.send(sent)));
    for (const { status, text } of answers) if (status >= 500) console.log(reasonOf(logs, text));
    const complaints = answers.flatMap((answer) => {
      counts.count(plan, answer.status);
      if (answer.status < 300) pool.harvest(plan.contract.path, harvestOf(answer));
      return complaintsAbout(plan, sent, answer).map((words) => described(plan, sent, answer.status, words));
    });
    if (!before || answers.some(({ status }) => status < 400)) return complaints;
    counts.watched();
    const touched = [...(await kept.sums())]
      .filter(([table, sum]) => before.get(table) !== sum && !ON_PURPOSE[plan.name]?.includes(table))
      .map(([table]) => table);
    const status = answers[0]?.status ?? 0;
    return touched.length > 0
      ? [...complaints, described(plan, sent, status, `is refused, yet changed ${touched.join(", ")}`)]
      : complaints;
  };

function sendable({ method, path, query, headers, body, raw, contract }: Plan): Sent {
  const url = query.length > 0 ? `${path}?${query.join("&")}` : path;
  const text = raw ?? (contract.body ? asText(body) : undefined);
  const length = text === undefined ? {} : { "content-length": String(Buffer.byteLength(text)) };
  return { method, url, headers: { ...headers, ...length }, body: text };
}
const harvestOf = ({ text }: Answer): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const described = (plan: Plan, { method, url, headers, body }: Sent, status: number, words: string): Complaint => ({
  words: `${plan.name} ${words}`,
  request: `${plan.role}: ${method} ${url.slice(0, 300)} → ${status} | ${plan.bends.join(", ") || "as it should be"} | ${JSON.stringify({ ...headers, cookie: undefined }).slice(0, 300)} ${String(body).slice(0, 400)}`,
});
