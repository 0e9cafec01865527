import { blockEmployer, unblockEmployer } from "@praktika/shared/employers/contract";
import * as contracts from "@praktika/shared/moderation/contract";
import { reinstateOffer, suspendOffer } from "@praktika/shared/offers/contract";
import type { App } from "#src/app.ts";
import type { Deps } from "#src/deps.ts";
import { routeOf } from "#src/http/route-of.ts";
import { approve } from "./approve.ts";
import { ask } from "./ask.ts";
import { claim, release } from "./claims.ts";
import { deskRoutes } from "./desk-routes.ts";
import { onEmployer, onOffer } from "./direct-requests.ts";
import { block, mayReinstate, mayUnblock, reinstate, suspend, unblock } from "./direct.ts";
import { handOver } from "./hand-over.ts";
import { onCase } from "./on-case.ts";
import { reject, requestChanges } from "./refuse.ts";
import { templateRoutes } from "./template-routes.ts";
import { uphold } from "./uphold.ts";

export async function moderationRoutes(app: App, deps: Deps): Promise<void> {
  await deskRoutes(app, deps);
  templateRoutes(app, deps);
  caseRoutes(app, deps);
  directRoutes(app, deps);
}

function caseRoutes(app: App, deps: Deps): void {
  app.route({
    ...routeOf(contracts.readReview),
    handler: (request) => onCase(deps, request, request.params.id, {}, async (_, row) => row),
  });
  app.route({
    ...routeOf(contracts.claimCase),
    handler: (request) =>
      onCase(deps, request, request.params.id, { judges: true }, (tx, row) => claim(tx, deps, request.actor, row)),
  });
  app.route({
    ...routeOf(contracts.releaseCase),
    handler: (request) =>
      onCase(deps, request, request.params.id, {}, (tx, row) => release(tx, deps, request.actor, row)),
  });
  app.route({
    ...routeOf(contracts.approveCase),
    handler: (request) =>
      onCase(deps, request, request.params.id, { judges: true }, (tx, row) => approve(tx, deps, request.actor, row)),
  });
  app.route({
    ...routeOf(contracts.requestChanges),
    handler: (request) =>
      onCase(deps, request, request.params.id, { judges: true }, (tx, row) =>
        requestChanges(tx, deps, request.actor, row, request.body.remarks),
      ),
  });
  app.route({
    ...routeOf(contracts.askEmployer),
    handler: (request) =>
      onCase(deps, request, request.params.id, { judges: true }, (tx, row) =>
        ask(tx, deps, request.actor, row, request.body.text),
      ),
  });
  app.route({
    ...routeOf(contracts.rejectCase),
    handler: (request) =>
      onCase(deps, request, request.params.id, { judges: true }, (tx, row) =>
        reject(tx, deps, request.actor, row, request.body),
      ),
  });
  app.route({
    ...routeOf(contracts.handOverCase),
    handler: (request) =>
      onCase(deps, request, request.params.id, {}, (tx, row) =>
        handOver(tx, deps, request.actor, row, request.body.city),
      ),
  });
  app.route({
    ...routeOf(contracts.upholdComplaint),
    handler: (request) =>
      onCase(deps, request, request.params.id, { access: "case.lead", judges: true, outcome: "uphold" }, (tx, row) =>
        uphold(tx, deps, request.actor, row),
      ),
  });
}

function directRoutes(app: App, deps: Deps): void {
  app.route({
    ...routeOf(suspendOffer),
    handler: (request) =>
      onOffer(deps, request, request.params.id, "suspend", (tx, offer) =>
        suspend(tx, deps, request.actor, offer, request.body),
      ),
  });
  app.route({
    ...routeOf(reinstateOffer),
    handler: (request) =>
      onOffer(
        deps,
        request,
        request.params.id,
        "reinstate",
        (tx, offer) => reinstate(tx, deps, request.actor, offer),
        (tx, offer) => mayReinstate(tx, request.actor, offer),
      ),
  });
  app.route({
    ...routeOf(blockEmployer),
    handler: (request) =>
      onEmployer(deps, request, request.params.id, "block", (tx, employer) =>
        block(tx, deps, request.actor, employer, request.body),
      ),
  });
  app.route({
    ...routeOf(unblockEmployer),
    handler: (request) =>
      onEmployer(
        deps,
        request,
        request.params.id,
        "unblock",
        (tx, employer) => unblock(tx, deps, request.actor, employer),
        async (_, employer) => mayUnblock(request.actor, employer),
      ),
  });
}
