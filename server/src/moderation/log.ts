import type { City } from "@praktika/shared/values/city";
import { and, desc, eq, lt, or, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { caseEvents, cases, employers, offerVersions } from "#src/db/schema.ts";
import { pageOfRows, readCursor } from "#src/http/cursor.ts";
import { namesOf } from "./names.ts";

/** What a desk did, newest first, by keyset. */
export async function logPage(
  tx: Tx,
  city: City,
  query: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const before = readCursor(query.cursor);
  const rows = await tx
    .select({
      id: caseEvents.id,
      at: caseEvents.at,
      caseId: caseEvents.caseId,
      kind: cases.kind,
      action: caseEvents.action,
      actorId: caseEvents.actorId,
      title: sql<string>`coalesce(${offerVersions.content} ->> 'title', ${employers.name})`,
    })
    .from(caseEvents)
    .innerJoin(cases, and(eq(cases.city, caseEvents.city), eq(cases.id, caseEvents.caseId)))
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .leftJoin(offerVersions, and(eq(offerVersions.city, cases.city), eq(offerVersions.id, cases.versionId)))
    .where(
      and(
        eq(caseEvents.deskCity, city),
        before
          ? or(lt(caseEvents.at, before.at), and(eq(caseEvents.at, before.at), lt(caseEvents.id, before.id)))
          : undefined,
      ),
    )
    .orderBy(desc(caseEvents.at), desc(caseEvents.id))
    .limit(query.limit + 1);
  const { rows: page, nextCursor } = pageOfRows(rows, query.limit, (row) => row);
  const nameOf = await namesOf(
    tx,
    page.map(({ actorId }) => actorId),
  );
  const items = page.map(({ at, caseId, kind, action, actorId, title }) => ({
    at: at.toISOString(),
    caseId,
    kind,
    action,
    by: nameOf(actorId),
    title,
  }));
  return { items, nextCursor };
}
