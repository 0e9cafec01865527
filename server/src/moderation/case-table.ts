import { textsOf } from "@praktika/shared/texts/compile";
import { textId } from "@praktika/shared/texts/t";
import type { Actor } from "@praktika/shared/policy";
import type { City } from "@praktika/shared/values/city";
import { berlinDay } from "@praktika/shared/values/dates";
import { workingDaysBetween } from "@praktika/shared/values/holidays";
import type { UiLanguage } from "@praktika/shared/values/language";
import { stringify } from "csv-stringify/sync";
import { and, asc, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases, employers, offerVersions } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { personId } from "#src/lifecycle/move.ts";
import { holderOf } from "./claims.ts";
import { type CaseFilters, caseConditions } from "./filters.ts";

const COLUMNS = [
  "id",
  "kind",
  "employer",
  "offer",
  "opened",
  "due",
  "age",
  "state",
  "outcome",
  "reason",
  "claimed",
] as const;
type Query = CaseFilters & { readonly language: UiLanguage };

/**
 * The queue under filters for a spreadsheet: UTF-8 with BOM, semicolons, every cell quoted; what a program would take for a
 * formula (= + - @ tab) begins with an apostrophe (ASVS 5.0 1.2.10).
 */
export async function caseTable(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  city: City,
  { language, ...filters }: Query,
): Promise<{ name: string; text: string }> {
  const t = textsOf(language);
  const now = deps.clock();
  const today = berlinDay(now);
  const rows = await tx
    .select({ row: cases, employer: employers.name, offer: sql<string | null>`${offerVersions.content} ->> 'title'` })
    .from(cases)
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .leftJoin(offerVersions, and(eq(offerVersions.city, cases.city), eq(offerVersions.id, cases.versionId)))
    .where(caseConditions(city, filters, { me: personId(actor), now }))
    .orderBy(asc(cases.openedAt), asc(cases.id));
  const lines = rows.map(({ row, employer, offer }) => ({
    id: row.id,
    kind: t(textId("desk.kind", row.kind)),
    employer,
    offer,
    opened: berlinDay(row.openedAt),
    due: berlinDay(row.dueAt),
    age: workingDaysBetween(berlinDay(row.openedAt), row.decidedAt ? berlinDay(row.decidedAt) : today),
    state: t(textId("desk.filter", row.state)),
    outcome: row.outcome && t(textId("desk.event", row.outcome)),
    reason: row.reason && t(textId("desk.reason", row.reason)),
    claimed: t(holderOf(row, now) ? "desk.yes" : "desk.no"),
  }));
  const text = stringify(lines, {
    bom: true,
    delimiter: ";",
    header: true,
    columns: COLUMNS.map((key) => ({ key, header: t(textId("desk.csv", key)) })),
    quoted: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return { name: `vorgaenge-${city}-${today}.csv`, text };
}
