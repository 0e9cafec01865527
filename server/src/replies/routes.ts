import * as contracts from "@praktika/shared/replies/contract";
import type { FastifyRequest } from "fastify";
import type { App } from "#src/app.ts";
import type { Tx } from "#src/db/db.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { employerRow, loadEmployer } from "#src/employers/store.ts";
import { precondition } from "#src/http/access.ts";
import { must } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { Refusal } from "#src/http/refusal.ts";
import { routeOf } from "#src/http/route-of.ts";
import { addReply, changeReply, loadReply, removeReply, repliesOf } from "./store.ts";

/** The team of a blocked or closed organisation reads only. */
const READ_ONLY = ["blocked", "closed"];

export async function replyRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  const loaded = async (tx: Tx, { actor }: FastifyRequest, id: string) => {
    const employer = await loadEmployer(tx, id);
    must(actor, "employer.team", employerRow(employer));
    const demandWritable = () => {
      if (READ_ONLY.includes(employer.state)) throw new Refusal("not-possible-now", { state: employer.state });
    };
    return { id: employer.id, demandWritable };
  };

  app.route({
    ...routeOf(contracts.listReplies),
    handler: (request) =>
      inScope(db, request.actor, async (tx) => ({
        items: await repliesOf(tx, (await loaded(tx, request, request.params.id)).id),
      })),
  });
  app.route({
    ...routeOf(contracts.createReply),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const { id: employerId, demandWritable } = await loaded(tx, request, request.params.id);
        const id = await once(tx, request, reply, deps.clock(), () => {
          demandWritable();
          return addReply(tx, deps, employerId, request.body);
        });
        void reply.status(201);
        return { id };
      }),
  });
  app.route({
    ...routeOf(contracts.updateReply),
    handler: (request) =>
      inScope(db, request.actor, async (tx) => {
        const { id, demandWritable } = await loaded(tx, request, request.params.id);
        const old = await loadReply(tx, id, request.params.templateId);
        precondition(request, old.version);
        demandWritable();
        return changeReply(tx, id, old, request.body);
      }),
  });
  app.route({
    ...routeOf(contracts.deleteReply),
    handler: async (request, reply) => {
      await inScope(db, request.actor, async (tx) => {
        const { id, demandWritable } = await loaded(tx, request, request.params.id);
        const old = await loadReply(tx, id, request.params.templateId);
        precondition(request, old.version);
        demandWritable();
        await removeReply(tx, id, old);
      });
      return reply.status(204).send();
    },
  });
}
