import { CASE_KINDS, type CaseCounts, QUEUE_STATES } from "@praktika/shared/moderation/contract";
import type { City } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { and, count, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { cases, offerVersions } from "#src/db/schema.ts";
import { type CaseFilters, isClaimed, isMine, isOverdue, type Look, ofEmployer } from "./filters.ts";

type Group = {
  readonly state: (typeof cases.$inferSelect)["state"];
  readonly claimed: boolean;
  readonly kind: string;
  readonly field: string | null;
  readonly overdue: boolean;
  readonly mine: boolean;
  readonly count: number;
};
type Name = "state" | "kind" | "field" | "overdue" | "mine";

const inState = (group: Group, state: CaseFilters["state"]) =>
  state === "claimed" ? group.claimed : group.state === (state ?? "open");

function fits(group: Group, filters: CaseFilters, without?: Name): boolean {
  const { state, kind, field, overdue, mine } = filters;
  return (
    (without === "state" || inState(group, state)) &&
    (without === "kind" || !kind?.length || kind.some((one) => one === group.kind)) &&
    (without === "field" || !field?.length || field.some((one) => one === group.field)) &&
    (without === "overdue" || overdue === undefined || overdue === group.overdue) &&
    (without === "mine" || mine === undefined || mine === group.mine)
  );
}

/** How many cases each choice of a filter would show, given all the others. */
export function countsOf(groups: readonly Group[], filters: CaseFilters): { total: number; counts: CaseCounts } {
  const sum = (without: Name | undefined, also: (group: Group) => boolean = () => true) =>
    groups.reduce((all, group) => (fits(group, filters, without) && also(group) ? all + group.count : all), 0);
  const each = (name: Name, codes: readonly string[], is: (group: Group, code: string) => boolean) =>
    Object.fromEntries(codes.map((code) => [code, sum(name, (group) => is(group, code))]));
  return {
    total: sum(undefined),
    counts: {
      state: Object.fromEntries(QUEUE_STATES.map((state) => [state, sum("state", (group) => inState(group, state))])),
      kind: each("kind", CASE_KINDS, (group, kind) => group.kind === kind),
      field: each("field", FIELDS, (group, field) => group.field === field),
      overdue: sum("overdue", ({ overdue }) => overdue),
      mine: sum("mine", ({ mine }) => mine),
    },
  };
}

/** The desk's cases in groups that no filter tells apart, apart from the employer's name. */
export async function caseCounts(tx: Tx, city: City, filters: CaseFilters, look: Look) {
  const groups = await tx
    .select({
      state: cases.state,
      claimed: isClaimed(look),
      kind: cases.kind,
      field: sql<string | null>`${offerVersions.content} ->> 'field'`,
      overdue: isOverdue(look),
      mine: isMine(look),
      count: count(),
    })
    .from(cases)
    .leftJoin(offerVersions, and(eq(offerVersions.city, cases.city), eq(offerVersions.id, cases.versionId)))
    .where(and(eq(cases.deskCity, city), filters.employer ? ofEmployer(filters.employer) : undefined))
    .groupBy(sql`1, 2, 3, 4, 5, 6`);
  return countsOf(groups, filters);
}
