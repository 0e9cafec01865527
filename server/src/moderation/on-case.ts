import type { Review } from "@praktika/shared/moderation/contract";
import type { FastifyRequest } from "fastify";
import type { Tx } from "#src/db/db.ts";
import { inScope } from "#src/db/in-scope.ts";
import type { Deps } from "#src/deps.ts";
import { ifMatch, precondition } from "#src/http/access.ts";
import { must } from "#src/http/must.ts";
import { notFound } from "#src/http/refusal.ts";
import { personId } from "#src/lifecycle/move.ts";
import { type Case, findCase } from "./cases.ts";
import { mustBeFree } from "./claims.ts";
import type { Outcome } from "./decide.ts";
import { mustBeNeutral } from "./four-eyes.ts";
import { reviewOf } from "./review.ts";

type Work = (tx: Tx, row: Case) => Promise<Case>;
type Options = {
  readonly access?: "case.desk" | "case.lead";
  /** A decision: not by somebody who belongs to the employer, and not while somebody else is at it. */
  readonly judges?: true;
  /** What the case looks like when this very request was already done. */
  readonly outcome?: Outcome;
};

/** One request about one case, in the order of all checks; answers the case as it is then. */
export function onCase(
  deps: Deps,
  request: FastifyRequest,
  id: string,
  { access = "case.desk", judges, outcome }: Options,
  work: Work,
): Promise<Review> {
  const { actor } = request;
  return inScope(deps.db, actor, async (tx) => {
    const row = await findCase(tx, id);
    if (!row) throw notFound();
    must(actor, access, row);
    if (judges) await mustBeNeutral(tx, deps, actor, row);
    precondition(request, row.version);
    const me = personId(actor);
    const repeated =
      outcome !== undefined && row.outcome === outcome && row.decidedBy === me && ifMatch(request) === undefined;
    if (judges && !repeated) mustBeFree(row, me, deps.clock());
    return reviewOf(tx, deps, actor, repeated ? row : await work(tx, row));
  });
}
