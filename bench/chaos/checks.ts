import type pg from "pg";
import type { Call } from "./client.ts";
import type { Acknowledged } from "./load.ts";

const AT_ONCE = 20;

/** Every acknowledged application is there for its student, in the state it was acknowledged in or a later one. */
export async function unreadable(call: Call, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const wrong: string[] = [];
  const left = [...acknowledged];
  const reader = async () => {
    for (let one = left.pop(); one; one = left.pop()) {
      const { cookie } = one.student;
      const { status, body } = await call("GET", `/api/v1/me/applications/${one.id}`, undefined, { cookie });
      const state = String(body["state"]);
      const ended = ["superseded", "closed"].includes(state);
      if (status !== 200) wrong.push(`${one.id} answers ${status}`);
      else if (one.sent && state === "draft") wrong.push(`${one.id} was sent and is a draft`);
      else if (one.promised && !ended && !["promised", "confirmed"].includes(state))
        wrong.push(`${one.id} was promised and is ${state}`);
      else if (one.confirmed && state !== "confirmed") wrong.push(`${one.id} was confirmed and is ${state}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return wrong;
}

const RULES: readonly (readonly [name: string, query: string])[] = [
  [
    "one student applied twice to one offer",
    "select offer_id::text as id from applications where created_at > $1 and state <> 'withdrawn' group by offer_id, student_id having count(*) > 1",
  ],
  [
    "a sent application without the student's letter",
    "select a.id::text from applications a where a.sent_at > $1 and not exists (select 1 from letters l where l.template = 'application-sent' and l.subject_id = a.id)",
  ],
  [
    "a sent application of which a team member was not told",
    "select a.id::text from applications a join employer_members m on m.employer_id = a.employer_id and m.until is null join accounts c on c.id = m.account_id where a.sent_at > $1 and not exists (select 1 from letters l where l.template = 'application-received' and l.subject_id = a.id and l.email = c.email)",
  ],
  [
    "a promise without its letter",
    "select a.id::text from applications a where a.sent_at > $1 and a.promised_period_id is not null and not exists (select 1 from letters l where l.template = 'application-promised' and l.subject_id = a.id)",
  ],
  [
    "a letter written twice",
    "select min(id::text) as id from letters where created_at > $1 and subject_id is not null group by template, email, subject_id having count(*) > 1",
  ],
  [
    "a step taken twice",
    "select application_id::text as id from application_transitions where at > $1 group by application_id, action having count(*) > 1",
  ],
  [
    "a period whose held seats are not its promises",
    "select p.id::text from periods p where $1::timestamptz is not null and p.held <> (select count(*) from applications a where a.city = p.city and a.promised_period_id = p.id and a.state in ('promised', 'confirmed'))",
  ],
  [
    "a confirmed application without placement",
    "select a.id::text from applications a where a.sent_at > $1 and a.state = 'confirmed' and not exists (select 1 from placements p where p.application_id = a.id)",
  ],
];

/** What the database itself must never show. */
export async function broken(owner: pg.Pool, since: Date): Promise<string[]> {
  const found: string[] = [];
  for (const [name, query] of RULES) {
    const { rows } = await owner.query<{ id: string }>(query, [since]);
    if (rows.length > 0) found.push(`${name}: ${rows.length}, first ${rows[0]?.id}`);
  }
  return found;
}

export type Post = { readonly letters: number; readonly duplicates: number; readonly wrong: string[] };

/** Every letter left at least once, and what left twice has one Message-ID: that of its row. */
export async function checkPost(owner: pg.Pool, received: readonly string[], since: Date): Promise<Post> {
  const { rows } = await owner.query<{ id: string; email: string }>(
    "select id::text, email from letters where created_at > $1",
    [since],
  );
  const wanted = new Map(rows.map(({ id, email }) => [id, email]));
  const seen = new Map<string, number>();
  const wrong: string[] = [];
  for (const letter of received) {
    const id = /^Message-ID: <([^@]+)@/im.exec(letter)?.[1] ?? "none";
    seen.set(id, (seen.get(id) ?? 0) + 1);
    const to = wanted.get(id);
    if (to === undefined) wrong.push(`a message without a row: ${id}`);
    else if (!letter.includes(`To: ${to}`)) wrong.push(`${id} went to somebody else`);
  }
  const missing = [...wanted.keys()].filter((id) => !seen.has(id));
  if (missing.length > 0) wrong.push(`${missing.length} letters never left, first ${missing[0]}`);
  return { letters: rows.length, duplicates: received.length - seen.size, wrong };
}
