import { randomBytes } from "node:crypto";
import * as contracts from "@praktika/shared/applications/contract";
import { signIn } from "#src/accounts/sessions.ts";
import { throttle } from "#src/accounts/throttle.ts";
import type { App } from "#src/app.ts";
import { inScope, systemScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { visitorCookie } from "#src/http/cookies.ts";
import { must } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { routeOf } from "#src/http/route-of.ts";
import { loadOffer, offerRow } from "#src/offers/store.ts";
import { prepareByMail, readDraft } from "./mail-draft.ts";
import { openMailDraft, sendMailDraft } from "./mail-link.ts";

const newVisitor = () => randomBytes(16).toString("base64url");

export async function mailRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;

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
}
