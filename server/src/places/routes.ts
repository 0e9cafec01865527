import * as contracts from "@praktika/shared/places/contract";
import { fold } from "@praktika/shared/search/fold";
import { CITIES, CITY_FACTS } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { KIND_TRAITS, KINDS } from "@praktika/shared/values/kind";
import { LANGUAGES } from "@praktika/shared/values/language";
import { POSTCODES } from "@praktika/shared/values/postcodes";
import { textsOf } from "@praktika/shared/texts/compile";
import type { FastifyReply } from "fastify";
import type { App } from "#src/app.ts";
import type { Deps } from "#src/deps.ts";
import { routeOf } from "#src/http/route-of.ts";
import { statistics } from "./statistics.ts";

const DAY = 86_400;
const cached = <T>(reply: FastifyReply, seconds: number, body: T): T => {
  void reply.header("cache-control", `public, max-age=${seconds}`);
  return body;
};

/** Reference data everybody may read and keep for a while; names are German. */
export async function placeRoutes(app: App, deps: Deps): Promise<void> {
  const t = textsOf("de");
  const cities = CITIES.map((slug) => ({ slug, ...CITY_FACTS[slug] }));
  const fields = FIELDS.map((code) => ({ code, name: t(`values.field.${code}`) }));
  const kinds = KINDS.map((code) => ({
    code,
    name: t(`values.kind.${code}`),
    schoolOrganised: KIND_TRAITS[code].schoolOrganised,
  }));
  const languages = LANGUAGES.map((code) => ({ code, name: t(`values.language.${code}`) }));
  const searched = POSTCODES.map((place) => ({ place, name: fold(place.district) }));
  app.route({ ...routeOf(contracts.listCities), handler: (_, reply) => cached(reply, DAY, { items: cities }) });
  app.route({ ...routeOf(contracts.listFields), handler: (_, reply) => cached(reply, DAY, { items: fields }) });
  app.route({ ...routeOf(contracts.listKinds), handler: (_, reply) => cached(reply, DAY, { items: kinds }) });
  app.route({ ...routeOf(contracts.listLanguages), handler: (_, reply) => cached(reply, DAY, { items: languages }) });
  app.route({
    ...routeOf(contracts.searchPostcodes),
    handler: ({ query }, reply) => {
      const wanted = fold(query.q);
      const items = searched
        .filter(({ place, name }) => place.plz.startsWith(wanted) || name.startsWith(wanted))
        .slice(0, 10);
      return cached(reply, DAY, {
        items: items.map(({ place: { plz, city, district, lat, lon } }) => ({ plz, city, district, lat, lon })),
      });
    },
  });
  app.route({
    ...routeOf(contracts.readStatistics),
    handler: async (_, reply) => cached(reply, 60, await statistics(deps)),
  });
}
