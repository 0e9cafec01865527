import type { EmployerState } from "@praktika/shared/employers/lifecycle";
import type { City } from "@praktika/shared/values/city";
import { and, asc, ne, or, type SQL, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { employers } from "#src/db/schema.ts";

const SIGNS = ["register", "domain", "address", "name"] as const;
type Sign = (typeof SIGNS)[number];
type Duplicate = { name: string; city: City; state: EmployerState; same: Sign[] };

const squeezed = (part: SQL) => sql`regexp_replace(lower(${part}), '[^[:alnum:]]+', '', 'g')`;
const domain = (part: SQL) => sql`regexp_replace(lower(${part}), '^https?://(www\\.)?([^/:?#]+).*$', '\\2')`;
const own = (key: string) => sql`${employers.identity} ->> ${sql.raw(`'${key}'`)}`;

/** Other employers with the same register number, web domain, address or name, written as they may be. Shown to desks only. */
export async function duplicatesOf(tx: Tx, employer: typeof employers.$inferSelect): Promise<Duplicate[]> {
  const { registerNumber, website, street, postcode, name } = employer.identity;
  const signs: Record<Sign, SQL<boolean>> = {
    register: sql`coalesce(${squeezed(own("registerNumber"))} = ${squeezed(sql`${registerNumber ?? null}::text`)}, false)`,
    domain: sql`coalesce(${domain(own("website"))} = ${domain(sql`${website ?? null}::text`)}, false)`,
    address: sql`coalesce(${squeezed(own("street"))} = ${squeezed(sql`${street}::text`)} and ${own("postcode")} = ${postcode}, false)`,
    name: sql`coalesce(${squeezed(own("name"))} = ${squeezed(sql`${name}::text`)}, false)`,
  };
  const rows = await tx
    .select({ called: employers.name, city: employers.homeCity, state: employers.state, ...signs })
    .from(employers)
    .where(and(ne(employers.id, employer.id), or(...Object.values(signs))))
    .orderBy(asc(employers.createdAt), asc(employers.id))
    .limit(20);
  return rows.map(({ called, city, state, ...same }) => ({
    name: called ?? "",
    city,
    state,
    same: SIGNS.filter((sign) => same[sign]),
  }));
}
