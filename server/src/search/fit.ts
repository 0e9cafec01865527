import type { Day } from "@praktika/shared/values/dates";
import { type SQL, sql } from "#src/db/orm.ts";

/** What only the server asks of a search: whom the offers must fit, and which are known already. */
export type Fit = {
  readonly except?: readonly string[];
  readonly stage?: string | undefined;
  /** Days a period has to share. */ readonly during?: { readonly startsOn: Day; readonly endsOn: Day } | undefined;
};

export function fitFilter({ except = [], stage }: Fit): SQL {
  const known = sql`i.offer_id <> all(${sql.param([...except])}::uuid[])`;
  if (!stage) return known;
  return sql`${known} and (i.content -> 'stages' = '[]'::jsonb or i.content -> 'stages' ? ${stage})`;
}

export const duringFilter = ({ during }: Fit): SQL =>
  during ? sql`p.starts_on <= ${during.endsOn}::date and p.ends_on >= ${during.startsOn}::date` : sql`true`;
