import type { caseFilters } from "@praktika/shared/moderation/contract";
import type { City } from "@praktika/shared/values/city";
import { and, eq, inArray, type SQL, sql } from "#src/db/orm.ts";
import type * as z from "zod/mini";
import { cases, employers, offerVersions } from "#src/db/schema.ts";

export type CaseFilters = z.output<z.ZodMiniObject<typeof caseFilters>>;
/** Who looks at the queue and when: `mine`, `claimed` and `overdue` depend on it. */
export type Look = { readonly me: string | null; readonly now: Date };

/** Somebody is at it right now. */
export const isClaimed = ({ now }: Look): SQL<boolean> =>
  sql<boolean>`coalesce(${cases.state} = 'open' and ${cases.claimedUntil} > ${now}, false)`;
/** Not decided in time, or not yet although it was due. */
export const isOverdue = ({ now }: Look): SQL<boolean> =>
  sql<boolean>`(coalesce(${cases.decidedAt}, ${now}::timestamptz) > ${cases.dueAt})`;
export const isMine = (look: Look): SQL<boolean> =>
  sql<boolean>`coalesce(case when ${cases.state} = 'open' then ${isClaimed(look)} and ${cases.claimedBy} = ${look.me}::uuid else ${cases.decidedBy} = ${look.me}::uuid end, false)`;

const ofState = (state: CaseFilters["state"], look: Look): SQL =>
  state === "claimed" ? isClaimed(look) : eq(cases.state, state ?? "open");
const ofField = (fields: readonly string[]): SQL =>
  sql`exists (select 1 from ${offerVersions} where ${offerVersions.city} = ${cases.city} and ${offerVersions.id} = ${cases.versionId} and ${offerVersions.content} ->> 'field' = any(${sql.param([...fields])}::text[]))`;
/** The employer's name has these letters somewhere. */
export const ofEmployer = (text: string): SQL =>
  sql`exists (select 1 from ${employers} where ${employers.id} = ${cases.employerId} and position(lower(${text} collate "und-x-icu") in lower(${employers.name} collate "und-x-icu")) > 0)`;

/** A desk's cases under filters. */
export function caseConditions(city: City, filters: CaseFilters, look: Look): SQL | undefined {
  const { kind, state, overdue, field, employer, mine } = filters;
  return and(
    eq(cases.deskCity, city),
    ofState(state, look),
    kind?.length ? inArray(cases.kind, kind) : undefined,
    overdue === undefined ? undefined : eq(isOverdue(look), overdue),
    field?.length ? ofField(field) : undefined,
    employer ? ofEmployer(employer) : undefined,
    mine === undefined ? undefined : eq(isMine(look), mine),
  );
}
