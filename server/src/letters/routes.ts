import * as contracts from "@praktika/shared/letters/contract";
import type { App } from "#src/app.ts";
import { DEMO_LOGINS } from "#src/demo/logins.ts";
import type { Deps } from "#src/deps.ts";
import { notFound } from "#src/http/refusal.ts";
import { routeOf } from "#src/http/route-of.ts";

/** The demo's own post box and logins; missing outside the demo and as soon as letters leave by SMTP. */
export async function letterRoutes(app: App, { config, mail }: Deps): Promise<void> {
  app.route({
    ...routeOf(contracts.listDemoLetters),
    handler: async ({ query }, reply) => {
      if (!config.demo || config.production || !mail.read) throw notFound();
      void reply.header("cache-control", "no-store");
      return { items: await mail.read(query.to) };
    },
  });
  app.route({
    ...routeOf(contracts.listDemoLogins),
    handler: () => {
      if (!config.demo || config.production) throw notFound();
      return { items: [...DEMO_LOGINS] };
    },
  });
}
