import * as contracts from "@praktika/shared/moderation/desk-contract";
import type { App } from "#src/app.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { precondition } from "#src/http/access.ts";
import { must } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { routeOf } from "#src/http/route-of.ts";
import { addTemplate, changeTemplate, findTemplate, removeTemplate, templatesOf } from "./templates.ts";

/** A desk's ready texts: its members use them, its leads write them. */
export function templateRoutes(app: App, deps: Deps): void {
  const { db } = deps;
  app.route({
    ...routeOf(contracts.listTemplates),
    handler: ({ actor, params }) => {
      must(actor, "desk.templates-use", params);
      return inScope(db, actor, async (tx) => ({ items: await templatesOf(tx, params.city) }));
    },
  });
  app.route({
    ...routeOf(contracts.addTemplate),
    handler: async (request, reply) => {
      const { actor, params, body } = request;
      must(actor, "desk.templates-edit", params);
      const id = await inScope(db, actor, (tx) =>
        once(tx, request, reply, deps.clock(), () => addTemplate(tx, deps, params.city, body)),
      );
      return reply.status(201).send({ id });
    },
  });
  app.route({
    ...routeOf(contracts.changeTemplate),
    handler: (request) => {
      const { actor, params, body } = request;
      must(actor, "desk.templates-edit", params);
      return inScope(db, actor, async (tx) => {
        const row = await findTemplate(tx, params.city, params.id);
        precondition(request, row.version);
        return changeTemplate(tx, row, body);
      });
    },
  });
  app.route({
    ...routeOf(contracts.removeTemplate),
    handler: async (request, reply) => {
      const { actor, params } = request;
      must(actor, "desk.templates-edit", params);
      await inScope(db, actor, async (tx) => {
        const row = await findTemplate(tx, params.city, params.id);
        precondition(request, row.version);
        await removeTemplate(tx, row);
      });
      return reply.status(204).send();
    },
  });
}
