import * as contracts from "@praktika/shared/accounts/contract";
import { acceptInvitation } from "@praktika/shared/employers/contract";
import type { FastifyRequest } from "fastify";
import type { App } from "#src/app.ts";
import { inScope, systemScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { precondition } from "#src/http/access.ts";
import { person } from "#src/http/must.ts";
import { clearSessionCookies, refreshCookie } from "#src/http/cookies.ts";
import { Refusal } from "#src/http/refusal.ts";
import { routeOf } from "#src/http/route-of.ts";
import { giveConsent, readGuardianPage, revokeConsent } from "./guardian-page.ts";
import { joinByInvitation, readLink } from "./invitations.ts";
import { changeMe, erase, exportOf, loadAccount, readMe, sessionsOf } from "./me.ts";
import { readProfile, writeProfile } from "./profile.ts";
import { finishRegistration, startRegistration } from "./registration.ts";
import { endSessionOf, refreshSession, signIn } from "./sessions.ts";
import { byCode, byPassword, forgotPassword, mailCode, resetPassword } from "./sign-in.ts";
import { throttle } from "./throttle.ts";

const ACCEPTED = { accepted: true } as const;
const HOUR = 3600;

export async function accountRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  const perAddress = (request: FastifyRequest, email: string) =>
    Promise.all([throttle(deps, `ip:${request.ip}`, 60, HOUR), throttle(deps, `mail:${email}`, 10, HOUR)]);

  app.route({
    ...routeOf(contracts.register),
    handler: async (request, reply) => {
      await perAddress(request, request.body.email);
      await systemScope(db, (tx) => startRegistration(tx, deps, request.body));
      return reply.status(202).send(ACCEPTED);
    },
  });
  app.route({
    ...routeOf(contracts.readLink),
    handler: ({ body }) => systemScope(db, (tx) => readLink(tx, deps, body.token)),
  });
  app.route({
    ...routeOf(contracts.verify),
    handler: (request, reply) =>
      systemScope(db, async (tx) => {
        const accountId = await finishRegistration(tx, deps, request.body);
        await signIn(tx, deps, request, reply, accountId);
        return { accountId };
      }),
  });
  app.route({
    ...routeOf(acceptInvitation),
    handler: (request, reply) =>
      systemScope(db, async (tx) => {
        const accountId = await joinByInvitation(tx, deps, request.body);
        await signIn(tx, deps, request, reply, accountId);
        return { accountId };
      }),
  });
  app.route({
    ...routeOf(contracts.login),
    handler: async (request, reply) => {
      const { body } = request;
      await perAddress(request, body.email);
      const accountId =
        "code" in body
          ? await systemScope(db, (tx) => byCode(tx, deps, body.email, body.code))
          : await byPassword(deps, body.email, body.password);
      if (!accountId) throw new Refusal("wrong-credentials");
      await systemScope(db, (tx) => signIn(tx, deps, request, reply, accountId));
      return { accountId };
    },
  });
  app.route({
    ...routeOf(contracts.requestCode),
    handler: async (request, reply) => {
      await perAddress(request, request.body.email);
      await systemScope(db, (tx) => mailCode(tx, deps, request.body.email));
      return reply.status(202).send(ACCEPTED);
    },
  });
  app.route({
    ...routeOf(contracts.forgotPassword),
    handler: async (request, reply) => {
      await perAddress(request, request.body.email);
      await systemScope(db, (tx) => forgotPassword(tx, deps, request.body.email));
      return reply.status(202).send(ACCEPTED);
    },
  });
  app.route({
    ...routeOf(contracts.resetPassword),
    handler: (request, reply) =>
      systemScope(db, async (tx) => {
        const accountId = await resetPassword(tx, deps, request.body.token, request.body.password);
        await signIn(tx, deps, request, reply, accountId);
        return { accountId };
      }),
  });
  app.route({
    ...routeOf(contracts.refresh),
    handler: async (request, reply) => {
      const token = refreshCookie(request);
      const alive = token ? await systemScope(db, (tx) => refreshSession(tx, deps, request, reply, token)) : false;
      if (!alive) {
        clearSessionCookies(request, reply);
        throw new Refusal("unauthenticated");
      }
      return reply.status(204).send();
    },
  });
  app.route({
    ...routeOf(contracts.logout),
    handler: async (request, reply) => {
      const { actor, sessionId } = request;
      if (actor.kind === "person" && sessionId)
        await systemScope(db, (tx) => endSessionOf(tx, deps, actor.accountId, sessionId));
      clearSessionCookies(request, reply);
      return reply.header("clear-site-data", '"storage"').status(204).send();
    },
  });

  app.route({
    ...routeOf(contracts.readMe),
    handler: ({ actor }) => inScope(db, actor, (tx) => readMe(tx, person(actor))),
  });
  app.route({
    ...routeOf(contracts.updateMe),
    handler: async (request) => {
      if (request.body.password) await throttle(deps, `password:${person(request.actor).accountId}`, 10, HOUR);
      return inScope(db, request.actor, async (tx) => {
        const account = await loadAccount(tx, person(request.actor));
        precondition(request, account.version);
        await changeMe(tx, deps, account, request.body, request.sessionId);
        return readMe(tx, person(request.actor));
      });
    },
  });
  app.route({
    ...routeOf(contracts.deleteMe),
    handler: async (request, reply) => {
      await inScope(db, request.actor, async (tx) => {
        const account = await loadAccount(tx, person(request.actor));
        precondition(request, account.version);
        await erase(tx, deps, account);
      });
      clearSessionCookies(request, reply);
      return reply.status(204).send();
    },
  });
  app.route({
    ...routeOf(contracts.exportMe),
    handler: async ({ actor }) => {
      const { accountId } = person(actor);
      await throttle(deps, `export:${accountId}`, 20, HOUR);
      return inScope(db, actor, (tx) => exportOf(tx, accountId));
    },
  });
  app.route({
    ...routeOf(contracts.listSessions),
    handler: ({ actor, sessionId }) =>
      inScope(db, actor, async (tx) => {
        const rows = await sessionsOf(tx, deps, person(actor).accountId);
        return {
          items: rows.map((row) => ({
            id: row.id,
            current: row.id === sessionId,
            startedAt: row.startedAt.toISOString(),
            lastUsedAt: row.lastUsedAt.toISOString(),
            device: row.device,
          })),
        };
      }),
  });
  app.route({
    ...routeOf(contracts.endSession),
    handler: async ({ actor, params }, reply) => {
      await inScope(db, actor, (tx) => endSessionOf(tx, deps, person(actor).accountId, params.id));
      return reply.status(204).send();
    },
  });
  app.route({
    ...routeOf(contracts.readProfile),
    handler: ({ actor }) =>
      inScope(db, actor, async (tx) => ({
        profile: await readProfile(tx, deps, person(actor, "profile.own").accountId),
      })),
  });
  app.route({
    ...routeOf(contracts.writeProfile),
    handler: ({ actor, body }) =>
      inScope(db, actor, (tx) => writeProfile(tx, deps, person(actor, "profile.own").accountId, body)),
  });
  app.route({
    ...routeOf(contracts.readConsent),
    handler: ({ body }) => systemScope(db, (tx) => readGuardianPage(tx, deps, body.token)),
  });
  app.route({
    ...routeOf(contracts.giveConsent),
    handler: ({ body }) => systemScope(db, (tx) => giveConsent(tx, deps, body.token)),
  });
  app.route({
    ...routeOf(contracts.revokeConsent),
    handler: ({ body }) => systemScope(db, (tx) => revokeConsent(tx, deps, body.token)),
  });
}
