import * as contracts from "@praktika/shared/search/contract";
import { placeOf } from "@praktika/shared/values/postcodes";
import { throttle } from "#src/accounts/throttle.ts";
import type { App } from "#src/app.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { must } from "#src/http/must.ts";
import { routeOf } from "#src/http/route-of.ts";
import { loadOffer, offerRow } from "#src/offers/store.ts";
import { searchOffers } from "./search.ts";

/** Searches a minute from one place: a whole school may sit behind one address. */
const SEARCHES = 600;

export async function searchRoutes(app: App, deps: Deps): Promise<void> {
  app.route({
    ...routeOf(contracts.searchOffers),
    handler: async ({ ip, query }) => {
      await throttle(deps, `search:${ip}`, SEARCHES, 60);
      return searchOffers(deps, query);
    },
  });
  app.route({
    ...routeOf(contracts.similarOffers),
    handler: async ({ actor, params }) => {
      const offer = await inScope(deps.db, actor, (tx) => loadOffer(tx, params.id));
      must(actor, "offer.read", offerRow(offer));
      if (!offer.public || !offer.liveText) return { items: [] };
      const { field, place } = offer.liveText;
      const plz = placeOf(place.postcode)?.plz;
      const { items } = await searchOffers(deps, { field: [field], ...(plz && { plz, sort: "distance" }), limit: 4 });
      return { items: items.filter(({ id }) => id !== offer.id).slice(0, 3) };
    },
  });
}
