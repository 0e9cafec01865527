import * as contracts from "@praktika/shared/employers/contract";
import type { FastifyRequest } from "fastify";
import type { App } from "#src/app.ts";
import type { Tx } from "#src/db/db.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { precondition } from "#src/http/access.ts";
import { must, person } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { Refusal } from "#src/http/refusal.ts";
import { routeOf } from "#src/http/route-of.ts";
import { changeEmployer, closeEmployer, complain, reapply, registerEmployer } from "./register.ts";
import { type Employer, employerRow, loadEmployer } from "./store.ts";
import { changeRole, invitationsOf, invite, membersOf, removeMember, revokeInvitation } from "./team.ts";
import { managedEmployer, publicEmployer } from "./view.ts";

type Action = "employer.read" | "employer.team" | "employer.own" | "employer.leave";

/** The team of a blocked employer reads only. */
function demandUnblocked({ state }: Employer): void {
  if (state === "blocked") throw new Refusal("not-possible-now", { state });
}

export async function employerRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  const loaded = async (tx: Tx, { actor }: FastifyRequest, id: string, action: Action) => {
    const employer = await loadEmployer(tx, id);
    must(actor, action, employerRow(employer));
    return { employer, mover: { by: "owner", actorId: actor.kind === "person" ? actor.accountId : null } as const };
  };

  app.route({
    ...routeOf(contracts.registerEmployer),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const { accountId } = person(request.actor, "employer.register");
        const id = await once(tx, request, reply, deps.clock(), () =>
          registerEmployer(tx, deps, accountId, request.body),
        );
        void reply.status(201);
        return { id };
      }),
  });
  app.route({
    ...routeOf(contracts.readEmployer),
    handler: (request) =>
      inScope(db, request.actor, async (tx) =>
        publicEmployer(tx, deps, (await loaded(tx, request, request.params.id, "employer.read")).employer),
      ),
  });
  app.route({
    ...routeOf(contracts.manageEmployer),
    handler: (request) =>
      inScope(db, request.actor, async (tx) =>
        managedEmployer(tx, deps, (await loaded(tx, request, request.params.id, "employer.team")).employer),
      ),
  });
  app.route({
    ...routeOf(contracts.updateEmployer),
    handler: (request) =>
      inScope(db, request.actor, async (tx) => {
        const { employer, mover } = await loaded(tx, request, request.params.id, "employer.own");
        precondition(request, employer.version);
        return managedEmployer(tx, deps, await changeEmployer(tx, deps, employer, mover, request.body));
      }),
  });
  for (const [contract, move] of [
    [contracts.reapplyEmployer, reapply],
    [contracts.closeEmployer, closeEmployer],
  ] as const) {
    app.route({
      ...routeOf(contract),
      handler: (request: FastifyRequest<{ Params: { id: string } }>) =>
        inScope(db, request.actor, async (tx) => {
          const { employer, mover } = await loaded(tx, request, request.params.id, "employer.own");
          precondition(request, employer.version);
          return managedEmployer(tx, deps, await move(tx, deps, employer, mover));
        }),
    });
  }
  app.route({
    ...routeOf(contracts.complainEmployer),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const { employer } = await loaded(tx, request, request.params.id, "employer.team");
        void reply.status(201);
        return { id: await complain(tx, deps, employer, request.body.text) };
      }),
  });
  app.route({
    ...routeOf(contracts.listMembers),
    handler: (request) =>
      inScope(db, request.actor, async (tx) => {
        const { employer } = await loaded(tx, request, request.params.id, "employer.team");
        return { items: await membersOf(tx, employer.id), invitations: await invitationsOf(tx, deps, employer.id) };
      }),
  });
  app.route({
    ...routeOf(contracts.changeMember),
    handler: (request) =>
      inScope(db, request.actor, async (tx) => {
        const { employer } = await loaded(tx, request, request.params.id, "employer.own");
        demandUnblocked(employer);
        return changeRole(tx, employer.id, request.params.accountId, request.body.role);
      }),
  });
  app.route({
    ...routeOf(contracts.removeMember),
    handler: async (request, reply) => {
      const { actor, params } = request;
      await inScope(db, actor, async (tx) => {
        const { employer } = await loaded(tx, request, params.id, "employer.leave");
        const owner =
          actor.kind === "person" && actor.employers.some(({ id, role }) => id === employer.id && role === "owner");
        if (!owner && !(actor.kind === "person" && actor.accountId === params.accountId))
          throw new Refusal("forbidden");
        await removeMember(tx, deps, employer.id, params.accountId);
      });
      return reply.status(204).send();
    },
  });
  app.route({
    ...routeOf(contracts.inviteMember),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const { employer } = await loaded(tx, request, request.params.id, "employer.own");
        const id = await once(tx, request, reply, deps.clock(), () => {
          demandUnblocked(employer);
          return invite(tx, deps, employer, person(request.actor).accountId, request.body);
        });
        void reply.status(201);
        return { id };
      }),
  });
  app.route({
    ...routeOf(contracts.revokeInvitation),
    handler: async (request, reply) => {
      await inScope(db, request.actor, async (tx) => {
        const { employer } = await loaded(tx, request, request.params.id, "employer.own");
        await revokeInvitation(tx, deps, employer.id, request.params.invitationId);
      });
      return reply.status(204).send();
    },
  });
}
