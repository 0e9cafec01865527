import type { CaseItem } from "@praktika/shared/moderation/contract";
import type { Actor } from "@praktika/shared/policy";
import type { Finding } from "@praktika/shared/rules/finding";
import type { City } from "@praktika/shared/values/city";
import { berlinDay } from "@praktika/shared/values/dates";
import { and, asc, desc, eq, gt, inArray, lt, or, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases, employers, offerVersions, periods } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { personId } from "#src/lifecycle/move.ts";
import { findingsOf } from "#src/offers/judge.ts";
import { caseCounts } from "./case-counts.ts";
import type { Case } from "./cases.ts";
import { holderOf } from "./claims.ts";
import { pageOfRows, readCursor } from "#src/http/cursor.ts";
import { type CaseFilters, caseConditions } from "./filters.ts";
import { conflictsOf } from "./four-eyes.ts";
import { namesOf } from "./names.ts";

type Query = CaseFilters & { readonly cursor?: string | undefined; readonly limit: number };

/** What is open is read oldest first, what is done by when it was done, newest first; always by keyset. */
const orderOf = (state: CaseFilters["state"]) =>
  state === "decided" || state === "closed"
    ? { column: cases.decidedAt, by: desc, after: lt, at: (row: Case) => row.decidedAt ?? row.openedAt }
    : { column: cases.openedAt, by: asc, after: gt, at: (row: Case) => row.openedAt };

/** One page of a desk's queue, with the number of all its cases under these filters. */
export async function queuePage(tx: Tx, deps: Deps, actor: Actor, city: City, query: Query) {
  const { cursor, limit, ...filters } = query;
  const look = { me: personId(actor), now: deps.clock() };
  const last = readCursor(cursor);
  const { column, by, after, at } = orderOf(filters.state);
  const rows = await tx
    .select()
    .from(cases)
    .where(
      and(
        caseConditions(city, filters, look),
        last ? or(after(column, last.at), and(eq(column, last.at), after(cases.id, last.id))) : undefined,
      ),
    )
    .orderBy(by(column), by(cases.id))
    .limit(limit + 1);
  const { rows: page, nextCursor } = pageOfRows(rows, limit, (row) => ({ at: at(row), id: row.id }));
  const items = await caseItems(tx, deps, actor, page);
  return { items, nextCursor, ...(await caseCounts(tx, city, filters, look)) };
}

/** The lines of the queue for `rows`, in their order. */
export async function caseItems(tx: Tx, deps: Deps, actor: Actor, rows: readonly Case[]): Promise<CaseItem[]> {
  const now = deps.clock();
  const me = personId(actor);
  const [conflicts, nameOf, employerOf, judged] = [
    await conflictsOf(tx, deps, actor, rows),
    await namesOf(
      tx,
      rows.map((row) => holderOf(row, now)),
    ),
    await employersOf(tx, rows),
    await judgedTexts(tx, deps, rows),
  ];
  return rows.map((row) => {
    const holder = holderOf(row, now);
    const employer = employerOf(row.employerId);
    const { title, findings } = judged(row.versionId);
    const count = (verdict: Finding["verdict"]) => findings.filter((finding) => finding.verdict === verdict).length;
    return {
      id: row.id,
      kind: row.kind,
      state: row.state,
      deskCity: row.deskCity,
      title: title ?? employer.name,
      employerName: employer.name,
      openedAt: row.openedAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
      claimedBy: holder && nameOf(holder),
      claimedByMe: holder !== null && holder === me,
      blocks: count("block"),
      warnings: count("warn"),
      employerState: employer.state,
      fourEyes: conflicts(row),
    };
  });
}

async function employersOf(tx: Tx, rows: readonly Case[]) {
  const ids = [...new Set(rows.map(({ employerId }) => employerId))];
  const found = ids.length === 0 ? [] : await tx.select().from(employers).where(inArray(employers.id, ids));
  const byId = new Map(found.map((employer) => [employer.id, employer]));
  return (id: string) => {
    const employer = byId.get(id);
    if (!employer) throw new Error(`case about employer ${id}, which does not exist`);
    return { name: employer.identity.name, state: employer.state };
  };
}

async function judgedTexts(tx: Tx, deps: Deps, rows: readonly Case[]) {
  const today = berlinDay(deps.clock());
  const keys = rows.flatMap(({ city, versionId }) => (versionId ? [{ city, versionId }] : []));
  if (keys.length === 0) return () => ({ title: undefined, findings: [] });
  const wanted = sql.join(
    keys.map(({ city, versionId }) => sql`(${city}, ${versionId}::uuid)`),
    sql`, `,
  );
  const versions = await tx
    .select()
    .from(offerVersions)
    .where(sql`(${offerVersions.city}, ${offerVersions.id}) in (${wanted})`);
  const spans = await tx
    .select()
    .from(periods)
    .where(
      inArray(
        periods.offerId,
        versions.map(({ offerId }) => offerId),
      ),
    );
  const judged = new Map(
    versions.map(({ id, offerId, content }) => {
      const own = spans.filter((period) => period.offerId === offerId);
      return [id, { title: content.title, findings: findingsOf(content, own, today) }];
    }),
  );
  return (versionId: string | null) => (versionId && judged.get(versionId)) || { title: undefined, findings: [] };
}
