import type { ReplyInput, ReplyTemplate } from "@praktika/shared/replies/contract";
import { MAX_REPLY_TEMPLATES } from "@praktika/shared/values/limits";
import { and, asc, count, eq, sql } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import type { Tx } from "#src/db/db.ts";
import { employers, replyTemplates } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound, Refusal } from "#src/http/refusal.ts";

type Input = z.infer<typeof ReplyInput>;
const columns = {
  id: replyTemplates.id,
  purpose: replyTemplates.purpose,
  name: replyTemplates.name,
  body: replyTemplates.body,
  version: replyTemplates.version,
};

/** An organisation's own texts in the order of writing. */
export const repliesOf = (tx: Tx, employerId: string): Promise<ReplyTemplate[]> =>
  tx
    .select(columns)
    .from(replyTemplates)
    .where(eq(replyTemplates.employerId, employerId))
    .orderBy(asc(replyTemplates.createdAt), asc(replyTemplates.id));

const one = (employerId: string, id: string) =>
  and(eq(replyTemplates.employerId, employerId), eq(replyTemplates.id, id));

/** One of this organisation's texts, or a 404. */
export async function loadReply(tx: Tx, employerId: string, id: string): Promise<ReplyTemplate> {
  const [row] = await tx.select(columns).from(replyTemplates).where(one(employerId, id));
  if (!row) throw notFound();
  return row;
}

/** Writes one more; the organisation's row is locked, so that two at once do not pass the limit. */
export async function addReply(tx: Tx, deps: Deps, employerId: string, input: Input): Promise<string> {
  await tx.select({ id: employers.id }).from(employers).where(eq(employers.id, employerId)).for("update");
  const [row] = await tx.select({ n: count() }).from(replyTemplates).where(eq(replyTemplates.employerId, employerId));
  if ((row?.n ?? 0) >= MAX_REPLY_TEMPLATES) throw new Refusal("too-many-templates");
  const id = deps.newId();
  await tx.insert(replyTemplates).values({ ...input, id, employerId, createdAt: deps.clock() });
  return id;
}

const unchanged = (employerId: string, { id, version }: ReplyTemplate) =>
  and(one(employerId, id), eq(replyTemplates.version, version));

export async function changeReply(
  tx: Tx,
  employerId: string,
  old: ReplyTemplate,
  input: Input,
): Promise<ReplyTemplate> {
  const [row] = await tx
    .update(replyTemplates)
    .set({ ...input, version: sql`${replyTemplates.version} + 1` })
    .where(unchanged(employerId, old))
    .returning(columns);
  if (!row) throw new Refusal("precondition-failed");
  return row;
}

export async function removeReply(tx: Tx, employerId: string, old: ReplyTemplate): Promise<void> {
  const rows = await tx.delete(replyTemplates).where(unchanged(employerId, old)).returning({ id: replyTemplates.id });
  if (rows.length === 0) throw new Refusal("precondition-failed");
}
