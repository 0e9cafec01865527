import * as contracts from "@praktika/shared/applications/contract";
import type { App } from "#src/app.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { employerRow, loadEmployer } from "#src/employers/store.ts";
import { pageOfRows, readCursor } from "#src/http/cursor.ts";
import { must } from "#src/http/must.ts";
import { notFound } from "#src/http/refusal.ts";
import { routeOf } from "#src/http/route-of.ts";
import { decline, demandMayAnswer, invite, promise, revoke, see } from "./answer.ts";
import { receivedApplication, receivedList } from "./view-received.ts";
import { type ById, loadFor, stepOf } from "./step.ts";

export async function receivedRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  const answerStep = stepOf(db, "employer", {
    demand: demandMayAnswer,
    view: (tx, moved) => receivedApplication(tx, deps, moved),
  });

  app.route({
    ...routeOf(contracts.listReceived),
    handler: ({ actor, params, query }) =>
      inScope(db, actor, async (tx) => {
        must(actor, "application.received-list", employerRow(await loadEmployer(tx, params.id)));
        const page = pageOfRows(
          await receivedList(tx, params.id, query, readCursor(query.cursor)),
          query.limit,
          ({ sentAt, id }) => ({ at: sentAt ?? new Date(0), id }),
        );
        const items = [];
        for (const row of page.rows) if (row.facts) items.push(await receivedApplication(tx, deps, row));
        return { items, nextCursor: page.nextCursor };
      }),
  });
  app.route({
    ...routeOf(contracts.readReceived),
    handler: (request) =>
      inScope(db, request.actor, async (tx) => {
        const { application } = await loadFor(tx, request, request.params.applicationId, "employer");
        if (application.employerId !== request.params.id) throw notFound();
        return receivedApplication(tx, deps, application);
      }),
  });
  app.route({
    ...routeOf(contracts.seeApplication),
    handler: answerStep((tx, application, mover) => see(tx, deps, application, mover)),
  });
  app.route({
    ...routeOf(contracts.inviteApplication),
    handler: answerStep((tx, application, mover, request: { body: Parameters<typeof invite>[4] } & ById) =>
      invite(tx, deps, application, mover, request.body),
    ),
  });
  app.route({
    ...routeOf(contracts.promiseApplication),
    handler: answerStep((tx, application, mover, request: { body: Parameters<typeof promise>[4] } & ById) =>
      promise(tx, deps, application, mover, request.body),
    ),
  });
  app.route({
    ...routeOf(contracts.declineApplication),
    handler: answerStep((tx, application, mover, request: { body: Parameters<typeof decline>[4] } & ById) =>
      decline(tx, deps, application, mover, request.body),
    ),
  });
  app.route({
    ...routeOf(contracts.revokePromise),
    handler: answerStep((tx, application, mover, request: { body: Parameters<typeof revoke>[4] } & ById) =>
      revoke(tx, deps, application, mover, request.body),
    ),
  });
}
