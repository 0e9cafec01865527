import * as contracts from "@praktika/shared/offers/contract";
import type { Contract } from "@praktika/shared/http/contract";
import { may } from "@praktika/shared/policy";
import { berlinDay } from "@praktika/shared/values/dates";
import { placeOf } from "@praktika/shared/values/postcodes";
import type { FastifyRequest } from "fastify";
import type { App } from "#src/app.ts";
import type { Tx } from "#src/db/db.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { employerRow, loadEmployer } from "#src/employers/store.ts";
import { precondition } from "#src/http/access.ts";
import { must } from "#src/http/must.ts";
import { once } from "#src/http/once.ts";
import { routeOf } from "#src/http/route-of.ts";
import { type Mover, personId } from "#src/lifecycle/move.ts";
import { createOffer, deleteDraft, duplicateOffer, startRevision, updateDraft } from "./edit.ts";
import { demandUnblocked, loadOffer, type Offer, offerRow } from "./store.ts";
import {
  addPeriod,
  changePause,
  changeSeats,
  complain,
  loadPeriod,
  pause,
  resume,
  retract,
  submit,
  withdraw,
} from "./run.ts";
import { managedList, managedOffer, publicOffer } from "./view.ts";

type Team = Mover<"employer">;
type Step<R> = (tx: Tx, offer: Offer, mover: Team, request: R) => Promise<Offer>;

export async function offerRoutes(app: App, deps: Deps): Promise<void> {
  const { db } = deps;
  const loaded = async (tx: Tx, { actor }: FastifyRequest, id: string, action: "offer.read" | "offer.team") => {
    const offer = await loadOffer(tx, id);
    must(actor, action, offerRow(offer));
    return { offer, mover: { by: "employer", actorId: personId(actor) } as const };
  };
  /** The many routes that move an own offer and answer it as it is then. */
  const step =
    <R extends FastifyRequest<{ Params: { id: string } }>>(move: Step<R>) =>
    (request: R) =>
      inScope(db, request.actor, async (tx) => {
        const { offer, mover } = await loaded(tx, request, request.params.id, "offer.team");
        if ((request.routeOptions.config.contract as Contract | undefined)?.path !== contracts.updatePeriod.path)
          precondition(request, offer.version);
        demandUnblocked(offer);
        return managedOffer(tx, deps, await move(tx, offer, mover, request));
      });

  app.route({
    ...routeOf(contracts.readOffer),
    handler: (request) =>
      inScope(db, request.actor, async (tx) =>
        publicOffer(tx, deps, (await loaded(tx, request, request.params.id, "offer.read")).offer),
      ),
  });
  app.route({
    ...routeOf(contracts.manageOffer),
    handler: (request) =>
      inScope(db, request.actor, async (tx) =>
        managedOffer(tx, deps, (await loaded(tx, request, request.params.id, "offer.team")).offer),
      ),
  });
  app.route({
    ...routeOf(contracts.listManagedOffers),
    handler: ({ actor, params }) =>
      inScope(db, actor, async (tx) => {
        must(actor, "employer.team", employerRow(await loadEmployer(tx, params.id)));
        return { items: await managedList(tx, berlinDay(deps.clock()), params.id) };
      }),
  });
  app.route({
    ...routeOf(contracts.createOffer),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const employer = await loadEmployer(tx, request.params.id);
        const city = placeOf(request.body.content.place?.postcode ?? "")?.city ?? null;
        must(request.actor, "offer.create", { ...employerRow(employer), city });
        const mover = {
          by: may(request.actor, "employer.team", employerRow(employer)) ? "employer" : "desk",
          actorId: personId(request.actor),
        } as const;
        const id = await once(tx, request, reply, deps.clock(), () =>
          createOffer(tx, deps, employer, mover, request.body),
        );
        void reply.status(201);
        return { id };
      }),
  });
  app.route({
    ...routeOf(contracts.duplicateOffer),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const { offer, mover } = await loaded(tx, request, request.params.id, "offer.team");
        const employer = await loadEmployer(tx, offer.employerId);
        const id = await once(tx, request, reply, deps.clock(), () =>
          duplicateOffer(tx, deps, offer, employer, mover, request.body.periods),
        );
        void reply.status(201);
        return { id };
      }),
  });
  app.route({
    ...routeOf(contracts.editOffer),
    handler: step((tx, offer, mover) => startRevision(tx, deps, offer, mover)),
  });
  app.route({
    ...routeOf(contracts.updateDraft),
    handler: step(
      (
        tx,
        offer,
        mover,
        request: { body: Parameters<typeof updateDraft>[4] } & FastifyRequest<{ Params: { id: string } }>,
      ) => updateDraft(tx, deps, offer, mover, request.body),
    ),
  });
  app.route({
    ...routeOf(contracts.deleteDraft),
    handler: async (request, reply) => {
      await inScope(db, request.actor, async (tx) => {
        const { offer, mover } = await loaded(tx, request, request.params.id, "offer.team");
        precondition(request, offer.version);
        demandUnblocked(offer);
        await deleteDraft(tx, deps, offer, mover);
      });
      return reply.status(204).send();
    },
  });
  app.route({ ...routeOf(contracts.submitOffer), handler: step((tx, offer, mover) => submit(tx, deps, offer, mover)) });
  app.route({
    ...routeOf(contracts.retractOffer),
    handler: step((tx, offer, mover) => retract(tx, deps, offer, mover)),
  });
  app.route({
    ...routeOf(contracts.pauseOffer),
    handler: step(
      (
        tx,
        offer,
        mover,
        request: { body: { resumesOn?: string | undefined } } & FastifyRequest<{ Params: { id: string } }>,
      ) => pause(tx, deps, offer, mover, request.body.resumesOn),
    ),
  });
  app.route({
    ...routeOf(contracts.changePause),
    handler: step(
      (
        tx,
        offer,
        mover,
        request: { body: { resumesOn: string | null } } & FastifyRequest<{ Params: { id: string } }>,
      ) => changePause(tx, deps, offer, mover, request.body.resumesOn),
    ),
  });
  app.route({ ...routeOf(contracts.resumeOffer), handler: step((tx, offer, mover) => resume(tx, deps, offer, mover)) });
  app.route({
    ...routeOf(contracts.withdrawOffer),
    handler: step((tx, offer, mover) => withdraw(tx, deps, offer, mover)),
  });
  app.route({
    ...routeOf(contracts.addPeriod),
    handler: step(
      (
        tx,
        offer,
        mover,
        request: { body: Parameters<typeof addPeriod>[4] } & FastifyRequest<{ Params: { id: string } }>,
      ) => addPeriod(tx, deps, offer, mover, request.body),
    ),
  });
  app.route({
    ...routeOf(contracts.updatePeriod),
    handler: step(
      async (
        tx,
        offer,
        mover,
        request: { body: { seats: number } } & FastifyRequest<{ Params: { id: string; periodId: string } }>,
      ) => {
        const period = await loadPeriod(tx, offer, request.params.periodId);
        precondition(request, period.version);
        return changeSeats(tx, deps, offer, mover, period, request.body.seats);
      },
    ),
  });
  app.route({
    ...routeOf(contracts.complainOffer),
    handler: (request, reply) =>
      inScope(db, request.actor, async (tx) => {
        const { offer } = await loaded(tx, request, request.params.id, "offer.team");
        void reply.status(201);
        return { id: await complain(tx, deps, offer, request.body.text) };
      }),
  });
}
