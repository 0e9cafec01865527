import type { CaseItem } from "@praktika/shared/moderation/contract";
import type { Actor } from "@praktika/shared/policy";
import type { Finding } from "@praktika/shared/rules/finding";
import type { City } from "@praktika/shared/values/city";
import { berlinDay } from "@praktika/shared/values/dates";
import { and, asc, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { Tx } from "#src/db/db.ts";
import { cases, employers, offerVersions, periods } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { personId } from "#src/lifecycle/move.ts";
import { findingsOf } from "#src/offers/judge.ts";
import type { Case, CaseKind } from "./cases.ts";
import { holderOf } from "./claims.ts";
import { pageOfRows, readCursor } from "#src/http/cursor.ts";
import { conflictsOf } from "./four-eyes.ts";
import { namesOf } from "./names.ts";

type Query = {
  readonly kind?: CaseKind[] | undefined;
  readonly state?: Case["state"] | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

/** A desk's queue: oldest first, by keyset. */
export async function queuePage(tx: Tx, deps: Deps, actor: Actor, city: City, query: Query) {
  const after = readCursor(query.cursor);
  const rows = await tx
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.deskCity, city),
        eq(cases.state, query.state ?? "open"),
        query.kind?.length ? inArray(cases.kind, query.kind) : undefined,
        after ? or(gt(cases.openedAt, after.at), and(eq(cases.openedAt, after.at), gt(cases.id, after.id))) : undefined,
      ),
    )
    .orderBy(asc(cases.openedAt), asc(cases.id))
    .limit(query.limit + 1);
  const { rows: page, nextCursor } = pageOfRows(rows, query.limit, ({ openedAt, id }) => ({ at: openedAt, id }));
  return { items: await caseItems(tx, deps, actor, page), nextCursor };
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
