import type { World } from "../../test/app.ts";
import {
  actOnApplication,
  actOnEmployer,
  actOnOffer,
  actOnRevision,
  type ApplicationAct,
  type EmployerAct,
  type OfferAct,
  type RevisionAct,
} from "../../test/given-acts.ts";
import type { Cast } from "../../test/given-machines.ts";
import type { Firm } from "../../test/given-moderation.ts";
import type { ApplicationIn, OfferIn } from "../../test/given-states.ts";
import type { MachineName } from "./model.ts";

export const OFFER_ACTS: Readonly<Record<string, OfferAct>> = {
  submit: "submit",
  retract: "retract",
  approve: "approve",
  request_changes: "changes",
  reject: "reject",
  uphold_complaint: "uphold",
  pause: "pause",
  resume: "resume",
  suspend: "suspend",
  reinstate: "reinstate",
  add_period: "period",
  delete: "delete",
  withdraw: "withdraw",
};
export const REVISION_ACTS: Readonly<Record<string, RevisionAct>> = {
  edit: "edit",
  submit: "submit",
  approve: "approve",
  request_changes: "changes",
  reject: "reject",
  discard: "discard",
};
export const EMPLOYER_ACTS: Readonly<Record<string, EmployerAct>> = {
  verify: "verify",
  ask: "ask",
  reject: "reject",
  reapply: "reapply",
  change_identity: "identity",
  block: "block",
  unblock: "unblock",
  close: "close",
};
export const APPLICATION_ACTS: readonly ApplicationAct[] = [
  "send",
  "discard",
  "correct",
  "see",
  "invite",
  "promise",
  "decline",
  "revoke",
  "confirm",
  "withdraw",
];

export type States = ReadonlyMap<string, string>;
export const statesOf = async (world: World, table: "offers" | "applications" | "employers"): Promise<States> => {
  const { rows } = await world.owner.query<{ id: string; state: string }>(`select id, state from ${table}`);
  return new Map(rows.map(({ id, state }) => [id, state]));
};
export const newestRevisions = async (world: World): Promise<States> => {
  const { rows } = await world.owner.query<{ id: string; state: string }>(
    "select distinct on (r.offer_id) r.offer_id as id, r.state from revisions r join offer_versions v on v.id = r.version_id order by r.offer_id, v.number desc",
  );
  return new Map(rows.map(({ id, state }) => [id, state]));
};
export const stateOf = async (world: World, machine: MachineName, id: string): Promise<string> => {
  if (machine === "revision") return (await newestRevisions(world)).get(id) ?? "-";
  return (
    (
      await statesOf(world, machine === "offer" ? "offers" : machine === "application" ? "applications" : "employers")
    ).get(id) ?? "-"
  );
};

export type Command = {
  readonly machine: MachineName;
  readonly action: string;
  readonly id: string;
  readonly run: () => Promise<{ status: number }>;
};
/** What people can call, as commands of the walk; `next` draws who of the desk does it. */
export function commandsOf(world: World, cast: Cast, next: () => number) {
  const onOffer = (offer: OfferIn, action: string): Command => {
    const desk = action === "uphold_complaint" || next() < 0.3 ? cast.lead : cast.moderator;
    const run = async () => {
      if (action === "uphold_complaint") await actOnOffer(world, "complain", offer, desk);
      return actOnOffer(world, OFFER_ACTS[action] ?? "submit", offer, desk);
    };
    return { machine: "offer", action, id: offer.id, run };
  };
  const onRevision = (offer: OfferIn, action: string): Command => ({
    machine: "revision",
    action,
    id: offer.id,
    run: () => actOnRevision(world, REVISION_ACTS[action] ?? "edit", offer, cast.moderator),
  });
  const onApplication = (application: ApplicationIn, action: string): Command => ({
    machine: "application",
    action,
    id: application.id,
    run: () => actOnApplication(world, action as ApplicationAct, application),
  });
  const onEmployer = (firm: Firm, action: string): Command => ({
    machine: "employer",
    action,
    id: firm.id,
    run: async () => {
      if (action === "reapply") await actOnEmployer(world, "identity", firm, cast.moderator, cast.lead);
      return actOnEmployer(world, EMPLOYER_ACTS[action] ?? "verify", firm, cast.moderator, cast.lead);
    },
  });

  return { onOffer, onRevision, onApplication, onEmployer };
}
