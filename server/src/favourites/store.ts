import type { Favourite } from "@praktika/shared/favourites/contract";
import type { Day } from "@praktika/shared/values/dates";
import { MAX_FAVOURITES } from "@praktika/shared/values/limits";
import { and, eq, sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";
import { favourites } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { Refusal } from "#src/http/refusal.ts";
import type { Offer } from "#src/offers/store.ts";
import { bookable } from "#src/search/query.ts";

type Row = Omit<Favourite, "savedAt"> & { readonly savedAt: string };

/** What a student keeps, each with what became of it. */
export async function favouritesOf(tx: Tx, accountId: string, today: Day): Promise<Favourite[]> {
  const { rows } = await tx.execute<Row>(sql`
    select f.offer_id as "offerId", v.content ->> 'title' as title, e.name as "employerName", f.city, v.content ->> 'field' as field, f.saved_at as "savedAt",
      case when o.state <> 'published' or e.state <> 'verified' then 'gone'
        when exists (select 1 from periods p where p.city = o.city and p.offer_id = o.id and ${bookable(today)}) then 'open' else 'full' end as state
    from favourites f join offers o on o.city = f.city and o.id = f.offer_id join employers e on e.id = o.employer_id
      join offer_versions v on v.city = o.city and v.id = o.live_version_id
    where f.account_id = ${accountId} order by f.saved_at desc, f.offer_id desc`);
  return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
}

/** Keeps an offer; once more changes nothing. */
export async function keepOffer(tx: Tx, deps: Deps, { city, id: offerId }: Offer, accountId: string): Promise<void> {
  const kept = await tx.select({ id: favourites.offerId }).from(favourites).where(eq(favourites.accountId, accountId));
  if (kept.length >= MAX_FAVOURITES && !kept.some(({ id }) => id === offerId)) throw new Refusal("too-many-favourites");
  await tx.insert(favourites).values({ city, accountId, offerId, savedAt: deps.clock() }).onConflictDoNothing();
}

export const forgetOffer = (tx: Tx, offerId: string, accountId: string) =>
  tx.delete(favourites).where(and(eq(favourites.accountId, accountId), eq(favourites.offerId, offerId)));
