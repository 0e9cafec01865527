import { setTimeout as sleep } from "node:timers/promises";
import type { Call } from "./client.ts";
import { type Actor, ANSWERS, type Target } from "./stage.ts";

/** One in so many applications is promised; every second promise is confirmed. */
const PROMISED = 8;

export type Wanted = { readonly student: Actor; readonly target: Target };
/** What the server acknowledged: nothing of it may be lost. */
export type Acknowledged = {
  readonly id: string;
  readonly student: Actor;
  readonly target: Target;
  sent: boolean;
  promised: boolean;
  confirmed: boolean;
};
export type Played = { readonly acknowledged: Acknowledged[]; readonly refused: string[]; readonly seconds: number };

/** Clients at work at the same time, at most. */
const AT_ONCE = 120;

/** Every application at its time, `rate` a second, whatever breaks meanwhile; one that finds all clients busy waits for one. */
export async function play(
  call: Call,
  wanted: readonly Wanted[],
  rate: number,
  ownerOf: (employerId: string) => Promise<Actor>,
): Promise<Played> {
  const acknowledged: Acknowledged[] = [];
  const refused: string[] = [];
  const began = performance.now();
  let last = began;
  const begin = async (one: Wanted, n: number) => {
    const own = await apply(call, one, refused);
    if (!own) return;
    acknowledged.push(own);
    last = performance.now();
    if (own.sent && n % PROMISED === 0) await promise(call, own, await ownerOf(own.target.employerId));
    if (own.promised && n % (2 * PROMISED) === 0) {
      const { status } = await step(call, own.student, own.id, "confirm");
      own.confirmed = status === 200;
    }
  };
  let next = 0;
  const client = async () => {
    for (let n = next++; n < wanted.length; n = next++) {
      const one = wanted[n];
      await sleep(Math.max(0, began + (n * 1000) / rate - performance.now()));
      if (one) await begin(one, n);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return { acknowledged, refused, seconds: (last - began) / 1000 };
}

async function apply(call: Call, { student, target }: Wanted, refused: string[]): Promise<Acknowledged | undefined> {
  const input = { wish: target.wish, answers: ANSWERS, schoolInformed: true };
  const headers = { cookie: student.cookie, "idempotency-key": crypto.randomUUID() };
  const made = await call("POST", `/api/v1/offers/${target.id}/applications`, input, headers);
  if (made.status !== 201) {
    refused.push(`${made.status} ${String(made.body["type"])}`);
    return undefined;
  }
  const own = { id: String(made.body["id"]), student, target, sent: false, promised: false, confirmed: false };
  const sent = await step(call, student, own.id, "send");
  own.sent = sent.status === 200;
  if (!own.sent) refused.push(`send ${sent.status} ${String(sent.body["type"])}`);
  return own;
}

async function promise(call: Call, own: Acknowledged, owner: Actor): Promise<void> {
  const { status, body } = await step(call, owner, own.id, "invite");
  if (status !== 200) return;
  const headers = { cookie: owner.cookie, "if-match": `"${String(body["version"])}"` };
  const promised = await call("POST", `/api/v1/applications/${own.id}/promise`, own.target.wish, headers);
  own.promised = promised.status === 200 || (promised.status === 412 && (await reads(call, own, owner)) === "promised");
}

/** A promise whose answer was lost is found out by reading. */
async function reads(call: Call, own: Acknowledged, owner: Actor): Promise<unknown> {
  const address = `/api/v1/employers/${own.target.employerId}/applications/${own.id}`;
  return (await call("GET", address, undefined, { cookie: owner.cookie })).body["state"];
}

const step = (call: Call, { cookie }: Actor, id: string, action: string) =>
  call("POST", `/api/v1/applications/${id}/${action}`, {}, { cookie });
