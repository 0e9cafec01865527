import type { FastifyRequest } from "fastify";
import type { Db, Tx } from "#src/db/db.ts";
import { inScope } from "#src/db/in-scope.ts";
import { precondition } from "#src/http/access.ts";
import { must, person } from "#src/http/must.ts";
import type { Mover } from "#src/lifecycle/move.ts";
import { type Application, applicationRow, loadApplication } from "./store.ts";

export type ById = FastifyRequest<{ Params: { id: string } }>;
type Side = "student" | "employer";

/** The application and who moves it; what the actor may not see is not found. */
export async function loadFor<By extends Side>(tx: Tx, { actor }: FastifyRequest, id: string, by: By) {
  const application = await loadApplication(tx, id);
  must(actor, by === "student" ? "application.own" : "application.received", applicationRow(application));
  return { application, mover: { by, actorId: person(actor).accountId } satisfies Mover<By> };
}

type Around<View> = {
  readonly demand?: (tx: Tx, application: Application) => Promise<void>;
  readonly view: (tx: Tx, moved: Application) => Promise<View>;
};

/** A handler that moves one application for one side: scope, right, If-Match, what the side demands, move, view. */
export const stepOf =
  <By extends Side, View>(db: Db, by: By, { demand, view }: Around<View>) =>
  <R extends ById>(move: (tx: Tx, application: Application, mover: Mover<By>, request: R) => Promise<Application>) =>
  (request: R): Promise<View> =>
    inScope(db, request.actor, async (tx) => {
      const { application, mover } = await loadFor(tx, request, request.params.id, by);
      precondition(request, application.version);
      await demand?.(tx, application);
      return view(tx, await move(tx, application, mover, request));
    });
