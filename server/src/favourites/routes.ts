import * as contracts from "@praktika/shared/favourites/contract";
import { berlinDay } from "@praktika/shared/values/dates";
import type { App } from "#src/app.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { person } from "#src/http/must.ts";
import { notFound } from "#src/http/refusal.ts";
import { routeOf } from "#src/http/route-of.ts";
import { loadOffer } from "#src/offers/store.ts";
import { favouritesOf, forgetOffer, keepOffer } from "./store.ts";

export async function favouriteRoutes(app: App, deps: Deps): Promise<void> {
  app.route({
    ...routeOf(contracts.listFavourites),
    handler: ({ actor }) =>
      inScope(deps.db, actor, async (tx) => ({
        items: await favouritesOf(tx, person(actor, "favourite.own").accountId, berlinDay(deps.clock())),
      })),
  });
  app.route({
    ...routeOf(contracts.saveFavourite),
    handler: async ({ actor, params }, reply) => {
      await inScope(deps.db, actor, async (tx) => {
        const { accountId } = person(actor, "favourite.own");
        const offer = await loadOffer(tx, params.offerId);
        if (!offer.public) throw notFound();
        await keepOffer(tx, deps, offer, accountId);
      });
      return reply.status(204).send();
    },
  });
  app.route({
    ...routeOf(contracts.dropFavourite),
    handler: async ({ actor, params }, reply) => {
      await inScope(deps.db, actor, (tx) => forgetOffer(tx, params.offerId, person(actor, "favourite.own").accountId));
      return reply.status(204).send();
    },
  });
}
