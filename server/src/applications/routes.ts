import { randomBytes } from "node:crypto";
import * as contracts from "@praktika/shared/applications/contract";
import { and, eq } from "drizzle-orm";
import type { FastifyRequest } from "fastify";
import { signIn } from "#src/accounts/sessions.ts";
import { throttle } from "#src/accounts/throttle.ts";
import type { App } from "#src/app.ts";
import type { Tx } from "#src/db/db.ts";
import { inScope, systemScope } from "#src/db/in-scope.ts";
import { applications } from "#src/db/schema.ts";
import type { Deps } from "#src/deps.ts";
import { employerRow, loadEmployer } from "#src/employers/store.ts";
import { precondition } from "#src/http/access.ts";
import { visitorCookie } from "#src/http/cookies.ts";
import { pageOfRows, readCursor } from "#src/http/cursor.ts";
import { must, person } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { notFound } from "#src/http/refusal.ts";
import { routeOf } from "#src/http/route-of.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { loadOffer, offerRow } from "#src/offers/store.ts";
import { decline, demandMayAnswer, invite, promise, revoke, see } from "./answer.ts";
import { confirm } from "./confirm.ts";
import { tellEmployer } from "./letters.ts";
import { openMailDraft, prepareByMail, readDraft, sendMailDraft } from "./mail-draft.ts";
import { demandAnonymous, prepareApplication } from "./prepare.ts";
import { sendApplication } from "./send.ts";
import {
  type Application,
  applicationRow,
  freeSeat,
  loadApplication,
  moveApplication,
  personOf,
  repeatsApplication,
} from "./store.ts";
import { ownApplication, ownList } from "./view-own.ts";
import { receivedApplication, receivedList } from "./view-received.ts";
import { Refusal } from "#src/http/refusal.ts";

type ById = FastifyRequest<{ Params: { id: string } }>;
const newVisitor = () => randomBytes(16).toString("base64url");

export async function applicationRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  const loaded = async <By extends "student" | "employer">(tx: Tx, { actor }: FastifyRequest, id: string, by: By) => {
    const application = await loadApplication(tx, id);
    must(actor, by === "student" ? "application.own" : "application.received", applicationRow(application));
    return { application, mover: { by, actorId: person(actor).accountId } satisfies Mover<By> };
  };
  type Move<By extends "student" | "employer", R> = (
    tx: Tx,
    application: Application,
    mover: Mover<By>,
    request: R,
  ) => Promise<Application>;
  const ownStep =
    <R extends ById>(move: Move<"student", R>) =>
    (request: R) =>
      inScope(db, request.actor, async (tx) => {
        const { application, mover } = await loaded(tx, request, request.params.id, "student");
        precondition(request, application.version);
        return ownApplication(tx, await move(tx, application, mover, request));
      });
  const answerStep =
    <R extends ById>(move: Move<"employer", R>) =>
    (request: R) =>
      inScope(db, request.actor, async (tx) => {
        const { application, mover } = await loaded(tx, request, request.params.id, "employer");
        precondition(request, application.version);
        await demandMayAnswer(tx, application);
        return receivedApplication(tx, deps, await move(tx, application, mover, request));
      });

  app.route({
    ...routeOf(contracts.prepareApplication),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const offer = await loadOffer(tx, request.params.id);
        must(request.actor, "application.prepare", offerRow(offer));
        const id = await once(tx, request, reply, deps.clock(), () =>
          prepareApplication(tx, deps, offer, person(request.actor).accountId, request.body),
        );
        void reply.status(201);
        return { id };
      }),
  });
  app.route({
    ...routeOf(contracts.applyByMail),
    handler: async (request, reply) => {
      await throttle(deps, `apply:${request.ip}`, 30, 3600);
      const visitor = visitorCookie(request, reply, newVisitor);
      await systemScope(db, async (tx) => {
        const offer = await loadOffer(tx, request.params.id);
        must(request.actor, "offer.read", offerRow(offer));
        await once(tx, request, reply, deps.clock(), () => prepareByMail(tx, deps, offer, visitor, request.body));
      });
      return reply.status(202).send({ accepted: true as const });
    },
  });
  app.route({
    ...routeOf(contracts.readMailDraft),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const offer = await loadOffer(tx, request.params.id);
        must(request.actor, "offer.read", offerRow(offer));
        return { draft: await readDraft(tx, deps, offer, visitorCookie(request, reply, newVisitor)) };
      }),
  });
  app.route({
    ...routeOf(contracts.openMailDraft),
    handler: ({ body }) => systemScope(db, (tx) => openMailDraft(tx, deps, body.token)),
  });
  app.route({
    ...routeOf(contracts.sendMailDraft),
    handler: (request, reply) =>
      systemScope(db, async (tx) => {
        const { accountId, ...answer } = await sendMailDraft(tx, deps, request.body.token, request.body.password);
        await signIn(tx, deps, request, reply, accountId);
        return answer;
      }),
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
        ownApplication(tx, (await loaded(tx, request, request.params.id, "student")).application),
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
        const { application } = await loaded(tx, request, request.params.id, "student");
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
        const { application } = await loaded(tx, request, request.params.applicationId, "employer");
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
    handler: answerStep((tx, application, mover) => invite(tx, deps, application, mover)),
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
    handler: answerStep((tx, application, mover, request: { body: { reason: string } } & ById) =>
      revoke(tx, deps, application, mover, request.body.reason),
    ),
  });
}
