import * as contracts from "@praktika/shared/moderation/contract";
import { exportCases, readFigures } from "@praktika/shared/moderation/desk-contract";
import { EXPORTS_PER_HOUR } from "@praktika/shared/values/limits";
import { throttle } from "#src/accounts/throttle.ts";
import type { App } from "#src/app.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { must } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { routeOf } from "#src/http/route-of.ts";
import { personId } from "#src/lifecycle/move.ts";
import { caseTable } from "./case-table.ts";
import { figuresOf } from "./figures.ts";
import { logPage } from "./log.ts";
import { inviteToDesk, membersOf, removeFromDesk } from "./members.ts";
import { queuePage } from "./queue.ts";

export async function deskRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  app.route({
    ...routeOf(contracts.listCases),
    handler: ({ actor, params, query }) => {
      must(actor, "desk.read", params);
      return inScope(db, actor, (tx) => queuePage(tx, deps, actor, params.city, query));
    },
  });
  app.route({
    ...routeOf(exportCases),
    handler: async ({ actor, params, query }, reply) => {
      must(actor, "desk.read", params);
      await throttle(deps, `export:${personId(actor)}`, EXPORTS_PER_HOUR, 3600);
      const { name, text } = await inScope(db, actor, (tx) => caseTable(tx, deps, actor, params.city, query));
      return reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="${name}"`)
        .header("cache-control", "no-store")
        .send(text);
    },
  });
  app.route({
    ...routeOf(readFigures),
    handler: ({ actor, params }) => {
      must(actor, "desk.read", params);
      return inScope(db, actor, (tx) => figuresOf(tx, deps, params.city));
    },
  });
  app.route({
    ...routeOf(contracts.readLog),
    handler: ({ actor, params, query }) => {
      must(actor, "desk.read", params);
      return inScope(db, actor, (tx) => logPage(tx, params.city, query));
    },
  });
  app.route({
    ...routeOf(contracts.listDeskMembers),
    handler: ({ actor, params }) => {
      must(actor, "desk.members-read", params);
      return inScope(db, actor, async (tx) => ({ items: await membersOf(tx, params.city) }));
    },
  });
  app.route({
    ...routeOf(contracts.inviteDeskMember),
    handler: async (request, reply) => {
      const { actor, params, body } = request;
      must(actor, "desk.members", params);
      const id = await inScope(db, actor, (tx) =>
        once(tx, request, reply, deps.clock(), () => inviteToDesk(tx, deps, actor, params.city, body)),
      );
      return reply.status(201).send({ id });
    },
  });
  app.route({
    ...routeOf(contracts.removeDeskMember),
    handler: async ({ actor, params }, reply) => {
      must(actor, "desk.members", params);
      await inScope(db, actor, (tx) => removeFromDesk(tx, deps, actor, params.city, params.accountId));
      return reply.status(204).send();
    },
  });
}
