import type supertest from "supertest";
import type { World } from "./app.ts";
import {
  COMPLAINT,
  DECLINED,
  dayIn,
  FEES,
  NO,
  periodOf,
  QUESTION,
  REMARKS,
  type Stay,
  stored,
  UNSAFE,
} from "./given-machines.ts";
import type { Firm, Someone } from "./given-moderation.ts";

type Answer = Promise<supertest.Response>;
type Kinds = readonly ("employer" | "offer" | "revision" | "suspension" | "complaint")[];

/** Sends one decision on the newest case (open ones first) with the case's present version. */
async function decideNewest(
  world: World,
  judge: Someone,
  column: "offer_id" | "employer_id",
  id: string,
  kinds: Kinds,
  action: string,
  body: object = {},
): Answer {
  const { rows } = await world.owner.query<{ id: string; version: number }>(
    `select id, version from cases where ${column} = $1 order by kind = any($2) desc, state = 'open' desc, opened_at desc, id desc limit 1`,
    [id, kinds],
  );
  const [row] = rows;
  return judge
    .call("post", `/api/v1/reviews/${row?.id ?? world.deps.newId()}/${action}`)
    .set("if-match", `"${row?.version ?? 1}"`)
    .send(body);
}

const post = (someone: Someone, path: string, body: object = {}): Answer =>
  someone
    .call("post", `/api/v1/${path}`)
    .send(body)
    .then((response) => response);
const version = async (world: World, table: "offers" | "applications" | "employers", id: string) =>
  `"${(await stored(world, table, id))?.version ?? 1}"`;

export type OfferAct =
  | "submit"
  | "retract"
  | "approve"
  | "changes"
  | "reject"
  | "uphold"
  | "pause"
  | "resume"
  | "suspend"
  | "reinstate"
  | "period"
  | "delete"
  | "withdraw"
  | "complain";
type OfferRow = { readonly id: string; readonly firm: Firm };
/** What a person can do to an offer, over HTTP. */
export async function actOnOffer(world: World, act: OfferAct, { id, firm }: OfferRow, desk: Someone): Answer {
  const { owner } = firm;
  const judged: Kinds = ["offer", "suspension"];
  switch (act) {
    case "approve":
      return decideNewest(world, desk, "offer_id", id, judged, "approve");
    case "changes":
      return decideNewest(world, desk, "offer_id", id, judged, "request-changes", REMARKS);
    case "reject":
      return decideNewest(world, desk, "offer_id", id, judged, "reject", NO);
    case "uphold":
      return decideNewest(world, desk, "offer_id", id, ["complaint"], "uphold");
    case "suspend":
      return post(desk, `offers/${id}/suspend`, UNSAFE);
    case "reinstate":
      return post(desk, `offers/${id}/reinstate`);
    case "period":
      return post(owner, `offers/${id}/periods`, { startsOn: dayIn(world, 60), endsOn: dayIn(world, 73), seats: 2 });
    case "delete":
      return owner.call("delete", `/api/v1/offers/${id}/draft`).set("if-match", await version(world, "offers", id));
    case "complain":
      return post(owner, `offers/${id}/complaint`, COMPLAINT);
    default:
      return post(owner, `offers/${id}/${act}`);
  }
}

export type RevisionAct = "edit" | "submit" | "approve" | "changes" | "reject" | "discard";
export async function actOnRevision(world: World, act: RevisionAct, { id, firm }: OfferRow, desk: Someone): Answer {
  switch (act) {
    case "edit":
      return post(firm.owner, `offers/${id}/draft`);
    case "submit":
      return post(firm.owner, `offers/${id}/submit`);
    case "discard":
      return firm.owner
        .call("delete", `/api/v1/offers/${id}/draft`)
        .set("if-match", await version(world, "offers", id));
    case "changes":
      return decideNewest(world, desk, "offer_id", id, ["revision"], "request-changes", REMARKS);
    case "reject":
      return decideNewest(world, desk, "offer_id", id, ["revision"], "reject", NO);
    case "approve":
      return decideNewest(world, desk, "offer_id", id, ["revision"], "approve");
  }
}

export type ApplicationAct =
  "send" | "discard" | "correct" | "see" | "invite" | "promise" | "decline" | "revoke" | "confirm" | "withdraw";
type ApplicationRow = { readonly id: string; readonly offerId: string; readonly firm: Firm; readonly student: Someone };
export async function actOnApplication(
  world: World,
  act: ApplicationAct,
  { id, offerId, firm, student }: ApplicationRow,
  stay?: Stay,
): Answer {
  const { owner } = firm;
  switch (act) {
    case "correct":
      return student
        .call("patch", `/api/v1/applications/${id}`)
        .set("if-match", await version(world, "applications", id))
        .send({ answers: ["Ich säge gern.", "Ich feile gern.", "Ich bohre gern."] });
    case "promise":
      return owner
        .call("post", `/api/v1/applications/${id}/promise`)
        .set("if-match", await version(world, "applications", id))
        .send(stay ?? (await periodOf(world, offerId)));
    case "decline":
      return post(owner, `applications/${id}/decline`, DECLINED);
    case "revoke":
      return post(owner, `applications/${id}/revoke`, { reason: "place_gone" });
    case "see":
    case "invite":
      return post(owner, `applications/${id}/${act}`);
    default:
      return post(student, `applications/${id}/${act}`);
  }
}

export type EmployerAct = "verify" | "ask" | "reject" | "reapply" | "identity" | "block" | "unblock" | "close";
/** `lead` has to be somebody else than `desk`: nobody unblocks what they blocked. */
export async function actOnEmployer(
  world: World,
  act: EmployerAct,
  { id, owner }: Firm,
  desk: Someone,
  lead: Someone,
): Answer {
  switch (act) {
    case "verify":
      return decideNewest(world, desk, "employer_id", id, ["employer"], "approve");
    case "ask":
      return decideNewest(world, desk, "employer_id", id, ["employer"], "ask", QUESTION);
    case "reject":
      return decideNewest(world, desk, "employer_id", id, ["employer"], "reject", {
        ...NO,
        reason: "identity_unproved",
      });
    case "block":
      return post(desk, `employers/${id}/block`, FEES);
    case "unblock":
      return post(lead, `employers/${id}/unblock`);
    case "identity":
      return rename(world, owner, id);
    default:
      return post(owner, `employers/${id}/${act}`);
  }
}

let names = 0;
async function rename(world: World, owner: Someone, id: string): Answer {
  const { body } = await owner.call("get", `/api/v1/employers/${id}/manage`);
  names += 1;
  return owner
    .call("patch", `/api/v1/employers/${id}`)
    .set("if-match", await version(world, "employers", id))
    .send({ identity: { ...body.identity, name: `Neuer Name ${names}` } });
}
