import * as contracts from "@praktika/shared/applications/contract";
import { and, eq } from "#src/db/orm.ts";
import { throttle } from "#src/accounts/throttle.ts";
import type { App } from "#src/app.ts";
import { inScope } from "#src/db/in-scope.ts";
import { applications } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { pageOfRows, readCursor } from "#src/http/cursor.ts";
import { must, person } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { routeOf } from "#src/http/route-of.ts";
import { loadOffer, offerRow } from "#src/offers/store.ts";
import { alternativesTo, alternativesWish } from "./alternatives.ts";
import { confirm } from "./confirm.ts";
import { tellEmployer } from "./letters.ts";
import { demandAnonymous, prepareApplication } from "./prepare.ts";
import { schoolSheet } from "./school-sheet.ts";
import { sendApplication } from "./send.ts";
import { freeSeat, moveApplication, personOf, repeatsApplication } from "./store.ts";
import { ownApplication, ownList } from "./view-own.ts";
import { Refusal } from "#src/http/refusal.ts";
import { type ById, loadFor, stepOf } from "./step.ts";

/** Drafts an hour by one student: three times what may be open. */
const DRAFTS = 60;

export async function ownRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  const ownStep = stepOf(db, "student", { view: ownApplication });

  app.route({
    ...routeOf(contracts.prepareApplication),
    handler: async (request, reply) => {
      await throttle(deps, `apply:${person(request.actor).accountId}`, DRAFTS, 3600);
      return inScope(db, request.actor, async (tx) => {
        const offer = await loadOffer(tx, request.params.id);
        must(request.actor, "application.prepare", offerRow(offer));
        const id = await once(tx, request, reply, deps.clock(), () =>
          prepareApplication(tx, deps, offer, person(request.actor).accountId, request.body),
        );
        void reply.status(201);
        return { id };
      });
    },
  });
  app.route({
    ...routeOf(contracts.listOwnApplications),
    handler: ({ actor, query }) =>
      inScope(db, actor, async (tx) => {
        const { accountId } = person(actor, "application.own-list");
        const rows = await ownList(tx, accountId, readCursor(query.cursor), query.limit + 1);
        const page = pageOfRows(rows, query.limit, ({ createdAt: at, id }) => ({ at, id }));
        const items = [];
        for (const row of page.rows) items.push(await ownApplication(tx, row));
        return { items, nextCursor: page.nextCursor };
      }),
  });
  app.route({
    ...routeOf(contracts.readOwnApplication),
    handler: (request) =>
      inScope(db, request.actor, async (tx) =>
        ownApplication(tx, (await loadFor(tx, request, request.params.id, "student")).application),
      ),
  });
  app.route({
    ...routeOf(contracts.listAlternatives),
    handler: async (request) => {
      const wish = await inScope(db, request.actor, async (tx) =>
        alternativesWish(tx, deps, (await loadFor(tx, request, request.params.id, "student")).application),
      );
      return { items: await alternativesTo(deps, wish) };
    },
  });
  app.route({
    ...routeOf(contracts.readSchoolSheet),
    handler: (request) =>
      inScope(db, request.actor, async (tx) =>
        schoolSheet(tx, (await loadFor(tx, request, request.params.id, "student")).application),
      ),
  });
  app.route({
    ...routeOf(contracts.sendApplication),
    handler: ownStep(async (tx, application, mover) =>
      (await repeatsApplication(tx, application, "send", "student"))
        ? application
        : sendApplication(tx, deps, application, mover),
    ),
  });
  app.route({
    ...routeOf(contracts.discardApplication),
    handler: async (request, reply) => {
      await inScope(db, request.actor, async (tx) => {
        const { application } = await loadFor(tx, request, request.params.id, "student");
        if (application.state !== "draft") throw new Refusal("not-possible-now", { state: application.state });
        await tx
          .delete(applications)
          .where(
            and(
              eq(applications.city, application.city),
              eq(applications.id, application.id),
              eq(applications.state, "draft"),
            ),
          );
      });
      return reply.status(204).send();
    },
  });
  app.route({
    ...routeOf(contracts.correctApplication),
    handler: ownStep(async (tx, application, mover, request: { body: { answers: string[] } } & ById) => {
      const { answers } = request.body;
      const names = await personOf(tx, application);
      demandAnonymous(answers, names ? [names.firstName, names.lastName] : []);
      return moveApplication(tx, deps, application, "correct", mover, {
        set: { answers },
        reason: { before: application.answers },
      });
    }),
  });
  app.route({
    ...routeOf(contracts.withdrawApplication),
    handler: ownStep(async (tx, application, mover) => {
      if (await repeatsApplication(tx, application, "withdraw", "student")) return application;
      await freeSeat(tx, application);
      const withdrawn = await moveApplication(tx, deps, application, "withdraw", mover);
      await tellEmployer(tx, deps, withdrawn, "application-withdrawn");
      return withdrawn;
    }),
  });
  app.route({
    ...routeOf(contracts.confirmApplication),
    handler: ownStep((tx, application, mover) => confirm(tx, deps, application, mover)),
  });
}
