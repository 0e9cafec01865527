import type { FastifyRequest } from "fastify";
import type { Tx } from "#src/db/db.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { repeatsEmployer } from "#src/employers/move-employer.ts";
import { type Employer, employerRow, loadEmployer } from "#src/employers/store.ts";
import { ifMatch, precondition } from "#src/http/access.ts";
import { must } from "#src/http/must.ts";
import { personId } from "#src/lifecycle/move.ts";
import { repeatsOffer } from "#src/offers/move-offer.ts";
import { loadOffer, type Offer, offerRow } from "#src/offers/store.ts";
import { mustBeNeutral } from "./four-eyes.ts";

type Work<Row> = (tx: Tx, row: Row) => Promise<Row>;
type Guard<Row> = (tx: Tx, row: Row) => Promise<void>;
const nobodyMore = async () => {};

/** A desk acts on an offer without a case: all checks in their order; a repeat by the same person answers what is. */
export function onOffer(
  deps: Deps,
  request: FastifyRequest,
  id: string,
  action: "suspend" | "reinstate",
  work: Work<Offer>,
  fourEyes: Guard<Offer> = nobodyMore,
) {
  const { actor } = request;
  return inScope(deps.db, actor, async (tx) => {
    const offer = await loadOffer(tx, id);
    must(actor, "offer.desk", offerRow(offer));
    await mustBeNeutral(tx, deps, actor, { employerId: offer.employerId, versionId: offer.liveVersionId });
    await fourEyes(tx, offer);
    precondition(request, offer.version);
    const repeated =
      ifMatch(request) === undefined &&
      (await repeatsOffer(tx, offer, action, { by: "desk", actorId: personId(actor) }));
    const { state } = repeated ? offer : await work(tx, offer);
    return { id, state };
  });
}

/** The same for an employer. */
export function onEmployer(
  deps: Deps,
  request: FastifyRequest,
  id: string,
  action: "block" | "unblock",
  work: Work<Employer>,
  fourEyes: Guard<Employer> = nobodyMore,
) {
  const { actor } = request;
  const by = action === "block" ? "desk" : "lead";
  return inScope(deps.db, actor, async (tx) => {
    const employer = await loadEmployer(tx, id);
    must(actor, `employer.${action}`, employerRow(employer));
    await mustBeNeutral(tx, deps, actor, { employerId: employer.id });
    await fourEyes(tx, employer);
    precondition(request, employer.version);
    const repeated =
      ifMatch(request) === undefined && (await repeatsEmployer(tx, employer, action, { by, actorId: personId(actor) }));
    const { state } = repeated ? employer : await work(tx, employer);
    return { id, state };
  });
}
