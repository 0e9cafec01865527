import * as z from "zod/mini";
import { BirthMonth, BirthYear, LanguageSkill, LanguageSkills, Password } from "../accounts/contract.ts";
import { contract } from "../http/contract.ts";
import { byId, Id, Instant, list, noContent, nothing, pageOf, pageQuery, Version } from "../http/page.ts";
import { Criterion, Weekdays } from "../offers/offer-text.ts";
import { OfferCard } from "../search/contract.ts";
import { CitySlug } from "../values/city.ts";
import { Day } from "../values/dates.ts";
import { KindCode } from "../values/kind.ts";
import { DistanceBand } from "../values/distance.ts";
import { AgeClass } from "../values/age.ts";
import { Level, UiLanguage } from "../values/language.ts";
import { REPLY_LENGTH } from "../values/limits.ts";
import { Interest, Skill } from "../values/strengths.ts";
import { Stage } from "../values/stage.ts";
import { Email, line, LinkToken, Postcode, prose } from "../values/text.ts";
import { APPLICATION_STATES } from "./lifecycle.ts";

export const ApplicationStateSchema = z.enum(APPLICATION_STATES);
export const Answers = z.tuple([prose(400), prose(400), prose(400)]);
/** A stay a student wishes or an employer promises, inside one period. */
export const Stay = z.strictObject({ periodId: Id, startsOn: Day, endsOn: Day });

/** `wish` may be missing when the offer has one fixed period. `schoolInformed`: school-organised kinds only. */
export const ApplicationInput = z.strictObject({
  wish: z.optional(Stay),
  weekdays: z.optional(Weekdays),
  answers: Answers,
  schoolInformed: z.optional(z.boolean()),
});
export type ApplicationInput = z.infer<typeof ApplicationInput>;

/** A draft of the signed-in student. */
export const prepareApplication = contract({
  method: "POST",
  path: "/api/v1/offers/:id/applications",
  access: "application.prepare",
  params: byId,
  idempotent: true,
  body: ApplicationInput,
  status: 201,
  response: z.object({ id: Id }),
});

/** Applying without an account: the twelve fields, and a guardian's address under 16. */
export const MailApplicationInput = z.strictObject({
  ...ApplicationInput.shape,
  firstName: line(80),
  lastName: line(80),
  email: Email,
  birthMonth: BirthMonth,
  birthYear: BirthYear,
  postcode: Postcode,
  stage: Stage,
  fullTimeSchool: z.optional(z.boolean()),
  germanLevel: Level,
  consent: z.literal(true),
  guardianEmail: z.optional(Email),
  skills: z._default(z.array(Skill), []),
  interests: z._default(z.array(Interest), []),
  languages: z._default(LanguageSkills, []),
  language: z._default(UiLanguage, "de"),
});
export type MailApplicationInput = z.infer<typeof MailApplicationInput>;
/** Always the same 202; the draft is kept 7 days under a hashed token until the mailbox is proved. */
export const applyByMail = contract({
  method: "POST",
  path: "/api/v1/offers/:id/applications/by-mail",
  access: "offer.read",
  params: byId,
  idempotent: true,
  body: MailApplicationInput,
  status: 202,
  response: z.object({ accepted: z.literal(true) }),
});
/** The typing browser re-reads its own draft for this offer (HttpOnly cookie); null when there is none. */
export const readMailDraft = contract({
  method: "GET",
  path: "/api/v1/offers/:id/applications/by-mail",
  access: "offer.read",
  params: byId,
  status: 200,
  response: z.object({ draft: z.nullable(z.record(z.string(), z.unknown())) }),
});
const MailDraftPage = z.object({
  offerTitle: z.string(),
  employerName: z.string(),
  firstName: z.string(),
  email: z.string(),
  needsGuardian: z.boolean(),
  hasAccount: z.boolean(),
});
/** The page behind "Bewerbung abschicken". */
export const openMailDraft = contract({
  method: "POST",
  path: "/api/v1/mail-drafts/read",
  access: "public",
  body: z.strictObject({ token: LinkToken }),
  status: 200,
  response: MailDraftPage,
});
/** Proves the mailbox, creates the account, signs in and sends; `waiting` when a guardian has to agree first, `refused` names the guard that failed. */
export const sendMailDraft = contract({
  method: "POST",
  path: "/api/v1/mail-drafts/send",
  access: "public",
  body: z.strictObject({ token: LinkToken, password: z.optional(Password) }),
  status: 200,
  response: z.object({
    applicationId: Id,
    outcome: z.enum(["sent", "waiting", "refused"]),
    problem: z.nullable(z.string()),
  }),
});

export const TimelineEntry = z.object({ at: Instant, action: z.string(), to: z.string() });
/** What the student sees of an own application. */
export const OwnApplication = z.object({
  id: Id,
  state: ApplicationStateSchema,
  offer: z.object({
    id: Id,
    title: z.string(),
    kind: z.string(),
    field: z.string(),
    city: CitySlug,
    employerName: z.string(),
    oneDay: z.boolean(),
    schoolOrganised: z.boolean(),
    available: z.boolean(),
  }),
  wish: z.nullable(z.object({ startsOn: Day, endsOn: Day })),
  promised: z.nullable(z.object({ startsOn: Day, endsOn: Day })),
  answers: z.array(z.string()),
  answerBy: z.nullable(Instant),
  decideBy: z.nullable(Instant),
  confirmBy: z.nullable(Instant),
  sentAt: z.nullable(Instant),
  endedAt: z.nullable(Instant),
  reason: z.nullable(z.string()),
  message: z.nullable(z.string()),
  sendWhenReady: z.boolean(),
  waitingFor: z.nullable(z.enum(["guardian", "profile"])),
  timeline: z.array(TimelineEntry),
  reveals: z.array(z.object({ at: Instant, to: z.string() })),
  placement: z.nullable(z.object({ id: Id, state: z.string() })),
  /** Open applications a confirmation would end: listed before the button. */
  overlapping: z.array(z.object({ id: Id, title: z.string(), employerName: z.string() })),
  version: Version,
});
export type OwnApplication = z.infer<typeof OwnApplication>;
export const listOwnApplications = contract({
  method: "GET",
  path: "/api/v1/me/applications",
  access: "application.own-list",
  query: z.strictObject(pageQuery),
  status: 200,
  response: pageOf(OwnApplication),
});
export const readOwnApplication = contract({
  method: "GET",
  path: "/api/v1/me/applications/:id",
  access: "application.own",
  params: byId,
  status: 200,
  response: OwnApplication,
});
/** Up to three bookable offers that fit, after an end without a place; before that none. */
export const listAlternatives = contract({
  method: "GET",
  path: "/api/v1/applications/:id/alternatives",
  access: "application.own",
  params: byId,
  status: 200,
  response: z.object({ items: z.array(OfferCard) }),
});
/** `child`: under 15 or in full-time school; `youth`: under 18; which limits of working time hold. */
export const SchoolSheet = z.object({
  firstName: z.string(),
  lastName: z.string(),
  stage: Stage,
  kind: KindCode,
  title: z.string(),
  employerName: z.string(),
  street: z.string(),
  postcode: z.string(),
  city: CitySlug,
  startsOn: Day,
  endsOn: Day,
  weekdays: z.array(z.int()),
  startsAt: z.string(),
  dailyMinutes: z.int(),
  breakMinutes: z.int(),
  mentorRole: z.string(),
  deputyRole: z.nullable(z.string()),
  prerequisites: z.array(z.string()),
  law: z.enum(["child", "youth", "adult"]),
});
export type SchoolSheet = z.infer<typeof SchoolSheet>;
/** What the school signs; 409 for kinds the school does not organise. */
export const readSchoolSheet = contract({
  method: "GET",
  path: "/api/v1/applications/:id/school-sheet",
  access: "application.own",
  params: byId,
  status: 200,
  response: SchoolSheet,
});
const own = { access: "application.own", params: byId, body: nothing, status: 200, response: OwnApplication } as const;
/** `consent-missing` under 16 stores "send when ready": the guardian's button sends it. */
export const sendApplication = contract({ method: "POST", path: "/api/v1/applications/:id/send", ...own });
export const discardApplication = contract({
  method: "POST",
  path: "/api/v1/applications/:id/discard",
  access: "application.own",
  params: byId,
  body: nothing,
  status: 204,
  response: noContent,
});
/** New answers while nobody has seen the old ones. */
export const correctApplication = contract({
  method: "PATCH",
  path: "/api/v1/applications/:id",
  access: "application.own",
  params: byId,
  ifMatch: true,
  body: z.strictObject({ answers: Answers }),
  status: 200,
  response: OwnApplication,
});
export const withdrawApplication = contract({ method: "POST", path: "/api/v1/applications/:id/withdraw", ...own });
export const confirmApplication = contract({ method: "POST", path: "/api/v1/applications/:id/confirm", ...own });

/** The first look: exactly these keys, nothing that tells who or from where. */
export const ApplicationCard = z.strictObject({
  label: z.string(),
  ageClass: AgeClass,
  german: z.enum(["met", "one_step_below", "not_met"]),
  languages: z.array(LanguageSkill),
  skills: z.array(Skill),
  interests: z.array(Interest),
  wish: z.strictObject({ startsOn: Day, endsOn: Day }),
  weekdays: Weekdays,
  distance: DistanceBand,
  answers: z.array(z.string()),
  sentOn: Day,
});
export type ApplicationCard = z.infer<typeof ApplicationCard>;
/** Who it is: only while contact is open. */
export const ApplicationPerson = z.strictObject({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  phone: z.nullable(z.string()),
  stage: Stage,
  age: z.int(),
  guardian: z.boolean(),
});
const received = {
  id: Id,
  offerId: Id,
  offerTitle: z.string(),
  state: ApplicationStateSchema,
  deadline: z.nullable(Instant),
  promised: z.nullable(Stay),
  criteria: z.array(Criterion),
  oneDay: z.boolean(),
  version: Version,
};
export const ReceivedApplication = z.discriminatedUnion("contact", [
  z.strictObject({ ...received, contact: z.literal("closed"), card: ApplicationCard }),
  z.strictObject({ ...received, contact: z.literal("open"), card: ApplicationCard, person: ApplicationPerson }),
]);
export type ReceivedApplication = z.infer<typeof ReceivedApplication>;
/** Sorted by day of sending only; open ones unless `state` says otherwise. */
export const listReceived = contract({
  method: "GET",
  path: "/api/v1/employers/:id/applications",
  access: "application.received-list",
  params: byId,
  query: z.strictObject({ ...pageQuery, offer: z.optional(Id), state: z.optional(list(ApplicationStateSchema)) }),
  status: 200,
  response: pageOf(ReceivedApplication),
});
export const readReceived = contract({
  method: "GET",
  path: "/api/v1/employers/:id/applications/:applicationId",
  access: "application.received",
  params: z.strictObject({ id: Id, applicationId: Id }),
  status: 200,
  response: ReceivedApplication,
});
/** What the applicant reads beside an answer. */
const note = { text: z.optional(prose(REPLY_LENGTH)) };
const answer = { access: "application.received", params: byId, status: 200, response: ReceivedApplication } as const;
export const seeApplication = contract({
  method: "POST",
  path: "/api/v1/applications/:id/see",
  ...answer,
  body: nothing,
});
export const inviteApplication = contract({
  method: "POST",
  path: "/api/v1/applications/:id/invite",
  ...answer,
  body: z.strictObject(note),
});
/** May name another period of the same offer. 409 `no-seat` when the last one went. */
export const promiseApplication = contract({
  method: "POST",
  path: "/api/v1/applications/:id/promise",
  ...answer,
  ifMatch: true,
  body: z.strictObject({ ...Stay.shape, ...note }),
});
export const DECLINE_REASONS = [
  "no_capacity",
  "other_chosen",
  "dates",
  "prerequisite",
  "language",
  "place_gone",
] as const;
export const declineApplication = contract({
  method: "POST",
  path: "/api/v1/applications/:id/decline",
  ...answer,
  body: z.strictObject({ reason: z.enum(DECLINE_REASONS), text: prose(REPLY_LENGTH) }),
});
export const REVOKE_REASONS = ["place_gone", "prerequisite_missing", "unreachable", "other"] as const;
export const revokePromise = contract({
  method: "POST",
  path: "/api/v1/applications/:id/revoke",
  ...answer,
  body: z.strictObject({ reason: z.enum(REVOKE_REASONS), ...note }),
});
