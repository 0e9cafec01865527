import type { Response } from "supertest";
import { tokenOf } from "#src/accounts/links.ts";
import type { LetterTemplate } from "#src/letters/templates.ts";
import { as, type World } from "./app.ts";
import {
  actOnApplication,
  actOnEmployer,
  actOnOffer,
  actOnRevision,
  type ApplicationAct,
  type OfferAct,
  type RevisionAct,
} from "./given-acts.ts";
import {
  accepted,
  afterDays,
  ANSWERS,
  type Cast,
  givenDraft,
  givenDraftOffer,
  givenStudent,
  type OfferWish,
} from "./given-machines.ts";
import { caseAbout, type Firm, givenFirm, type Someone } from "./given-moderation.ts";

export type OfferIn = { readonly id: string; readonly firm: Firm };
/** How an offer comes into each state. */
const OFFER_WAYS: Readonly<Record<string, readonly OfferAct[]>> = {
  "never submitted": [],
  draft: ["submit", "retract"],
  submitted: ["submit"],
  changes_requested: ["submit", "changes"],
  published: ["submit", "approve"],
  paused: ["submit", "approve", "pause"],
  suspended: ["submit", "approve", "suspend"],
  "suspended while paused": ["submit", "approve", "pause", "suspend"],
  rejected: ["submit", "reject", "complain"],
  withdrawn: ["submit", "withdraw"],
};
export async function givenOfferIn(
  world: World,
  { firm, moderator }: Cast,
  state: string,
  wish: OfferWish = {},
): Promise<OfferIn> {
  if (state === "expired") return givenExpired(world, { firm, moderator });
  const offer = { id: await givenDraftOffer(world, firm, wish), firm };
  for (const act of OFFER_WAYS[state] ?? []) await accepted(actOnOffer(world, act, offer, moderator));
  return offer;
}

/** Its only period began: a day passes for the whole world. */
async function givenExpired(world: World, { firm, moderator }: Omit<Cast, "lead">): Promise<OfferIn> {
  const offer = { id: await givenDraftOffer(world, firm, { startsIn: 1 }), firm };
  for (const act of ["submit", "approve"] as const) await accepted(actOnOffer(world, act, offer, moderator));
  await afterDays(world, 1);
  return offer;
}

const REVISION_WAYS: Readonly<Record<string, readonly RevisionAct[]>> = {
  none: [],
  draft: ["edit"],
  submitted: ["edit", "submit"],
  changes_requested: ["edit", "submit", "changes"],
  approved: ["edit", "submit", "approve"],
  rejected: ["edit", "submit", "reject"],
  discarded: ["edit", "discard"],
};
/** A published (or paused) offer whose newest revision is in `state`. */
export async function givenRevisionIn(
  world: World,
  cast: Cast,
  state: string,
  offerState = "published",
  wish: OfferWish = {},
): Promise<OfferIn> {
  const offer = await givenOfferIn(world, cast, offerState, wish);
  for (const act of REVISION_WAYS[state] ?? []) await accepted(actOnRevision(world, act, offer, cast.moderator));
  return offer;
}
/** Where the newest revision of an offer stands. */
export async function revisionState(world: World, offerId: string): Promise<string | undefined> {
  return (
    await world.owner.query<{ state: string }>(
      `select state from revisions where offer_id = $1 order by id desc limit 1`,
      [offerId],
    )
  ).rows[0]?.state;
}

export type ApplicationIn = {
  readonly id: string;
  readonly offerId: string;
  readonly firm: Firm;
  readonly student: Someone;
};
const APPLICATION_WAYS: Readonly<Record<string, readonly ApplicationAct[]>> = {
  draft: [],
  sent: ["send"],
  seen: ["send", "see"],
  invited: ["send", "invite"],
  promised: ["send", "invite", "promise"],
  confirmed: ["send", "invite", "promise", "confirm"],
  declined: ["send", "decline"],
  revoked: ["send", "invite", "promise", "revoke"],
  withdrawn: ["send", "withdraw"],
  lapsed: ["send"],
  released: ["send", "invite", "promise"],
};
type Wish = OfferWish & { readonly offer?: OfferIn; readonly student?: Someone };
/** A student's application in `state`; `lapsed` and `released` let time pass for the whole world. */
export async function givenApplicationIn(
  world: World,
  cast: Cast,
  state: string,
  { offer, student, ...wish }: Wish = {},
): Promise<ApplicationIn> {
  const about = offer ?? (await givenOfferIn(world, cast, "published", wish));
  const who = student ?? (await givenStudent(world));
  const application = { id: await givenDraft(world, who, about.id), offerId: about.id, firm: cast.firm, student: who };
  for (const act of APPLICATION_WAYS[state] ?? ["send"]) await accepted(actOnApplication(world, act, application));
  if (state === "closed") await accepted(actOnOffer(world, "withdraw", about, cast.moderator));
  if (state === "superseded") await givenApplicationIn(world, cast, "confirmed", { student: who });
  if (state === "lapsed" || state === "released") await afterDays(world, state === "lapsed" ? 20 : 8);
  return application;
}

/** A firm in `state`; a rejected one has changed its data since. */
export async function givenEmployerIn(
  world: World,
  { moderator, lead }: Omit<Cast, "firm">,
  state: string,
): Promise<Firm> {
  const firm = await givenFirm(world);
  const ways = {
    pending: [],
    verified: ["verify"],
    rejected: ["reject", "identity"],
    blocked: ["verify", "block"],
    closed: ["close"],
  } as const;
  for (const act of ways[state as keyof typeof ways]) await accepted(actOnEmployer(world, act, firm, moderator, lead));
  return { ...firm, caseId: await caseAbout(world, { employerId: firm.id, kind: "employer" }) };
}

/** The token in the newest letter of a kind to somebody. */
export async function tokenFor(world: World, template: LetterTemplate, email: string): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>(
    `select id from letters where template = $1 and email = $2 order by created_at desc, id desc limit 1`,
    [template, email],
  );
  const [letter] = rows;
  if (!letter) throw new Error(`no letter ${template} to ${email}`);
  return tokenOf(world.deps, letter.id);
}

/** A student of 15 whose guardian was asked; `consent(world, child, "give")` presses the guardian's button. */
export async function givenChild(world: World): Promise<Someone & { readonly guardian: string }> {
  const guardian = `eltern.${world.deps.newId()}@example.org`;
  return { ...(await givenStudent(world, 15, { guardianEmail: guardian })), guardian };
}
export async function consent(
  world: World,
  { guardian }: { readonly guardian: string },
  answer: "give" | "revoke",
): Promise<void> {
  await accepted(
    as(world)("post", `/api/v1/guardian-consents/${answer}`).send({
      token: await tokenFor(world, "guardian-ask", guardian),
    }),
  );
}

let visitors = 0;
/** A visitor's draft that hangs on a mailed link; `press` is the button behind the link. */
export async function givenMailDraft(
  world: World,
  offer: OfferIn,
): Promise<{ readonly id: string; press(): Promise<Response> }> {
  visitors += 1;
  const email = `besuch${visitors}@example.org`;
  const input = {
    answers: ANSWERS,
    schoolInformed: true,
    firstName: "Mina",
    lastName: "Muster",
    email,
    birthMonth: 1,
    birthYear: world.now.getUTCFullYear() - 17,
    postcode: "44787",
    stage: "grade10",
    fullTimeSchool: true,
    germanLevel: "b2",
    consent: true,
  };
  await accepted(
    as(world)("post", `/api/v1/offers/${offer.id}/applications/by-mail`)
      .set("idempotency-key", world.deps.newId())
      .send(input),
  );
  const { rows } = await world.owner.query<{ id: string }>(`select id from applications where draft_email = $1`, [
    email,
  ]);
  const token = await tokenFor(world, "mail-draft", email);
  return {
    id: rows[0]?.id ?? "",
    press: () =>
      as(world)("post", "/api/v1/mail-drafts/send")
        .send({ token })
        .then((response) => response),
  };
}
