import type { Template, TemplateInput } from "@praktika/shared/moderation/desk-contract";
import type { City } from "@praktika/shared/values/city";
import { DESK_TEMPLATES } from "@praktika/shared/values/limits";
import { and, asc, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { reasonTemplates } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { notFound, Refusal } from "#src/http/refusal.ts";
import { moved } from "#src/lifecycle/move.ts";

type Row = typeof reasonTemplates.$inferSelect;
const viewOf = ({ id, action, about, title, body, version }: Row): Template => ({
  id,
  action,
  about,
  title,
  text: body,
  version,
});
const rowOf = ({ action, about, title, text }: TemplateInput) => ({ action, about, title, body: text });
const its = ({ city, id }: Pick<Row, "city" | "id">) => and(eq(reasonTemplates.city, city), eq(reasonTemplates.id, id));

/** A desk's own ready texts, by name. */
export async function templatesOf(tx: Tx, city: City): Promise<Template[]> {
  const rows = await tx
    .select()
    .from(reasonTemplates)
    .where(eq(reasonTemplates.city, city))
    .orderBy(asc(reasonTemplates.title), asc(reasonTemplates.id));
  return rows.map(viewOf);
}

/** The desk's ready text, or a 404. */
export async function findTemplate(tx: Tx, city: City, id: string): Promise<Row> {
  const [row] = await tx.select().from(reasonTemplates).where(its({ city, id }));
  if (!row) throw notFound();
  return row;
}

export async function addTemplate(tx: Tx, deps: Deps, city: City, input: TemplateInput): Promise<string> {
  if ((await templatesOf(tx, city)).length >= DESK_TEMPLATES) throw new Refusal("not-possible-now", { state: "full" });
  const id = deps.newId();
  await tx.insert(reasonTemplates).values({ city, id, ...rowOf(input), createdAt: deps.clock() });
  return id;
}

const unchanged = (row: Row) => and(its(row), eq(reasonTemplates.version, row.version));

export async function changeTemplate(tx: Tx, row: Row, input: TemplateInput): Promise<Template> {
  const set = { ...rowOf(input), version: sql`${reasonTemplates.version} + 1` };
  return viewOf(moved(await tx.update(reasonTemplates).set(set).where(unchanged(row)).returning(), "changed"));
}

export async function removeTemplate(tx: Tx, row: Row): Promise<void> {
  moved(await tx.delete(reasonTemplates).where(unchanged(row)).returning(), "changed");
}
