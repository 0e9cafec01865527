import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { byId, Id, Instant, noContent, nothing, Version } from "../http/page.ts";
import { Finding } from "../rules/finding.ts";
import { CitySlug } from "../values/city.ts";
import { Day } from "../values/dates.ts";
import { prose } from "../values/text.ts";
import { OFFER_ACTIONS, OFFER_STATES, REVISION_STATES } from "./lifecycle.ts";
import { OfferDraft, OfferText, PeriodInput } from "./offer-text.ts";

export const OfferStateSchema = z.enum(OFFER_STATES);
export const Period = z.object({
  id: Id,
  startsOn: Day,
  endsOn: Day,
  seats: z.int(),
  free: z.int(),
  minDays: z.nullable(z.int()),
  maxDays: z.nullable(z.int()),
  bookable: z.boolean(),
});
export type Period = z.infer<typeof Period>;

/** A published offer as everybody reads it. `answers`: how this employer answers, from five answers on. */
export const PublicOffer = z.object({
  id: Id,
  city: CitySlug,
  district: z.string(),
  text: z.object({ ...OfferText.shape }),
  periods: z.array(Period),
  bookable: z.boolean(),
  approvedOn: Day,
  publishedAt: Instant,
  place: z.object({ lat: z.number(), lon: z.number() }),
  employer: z.object({
    id: Id,
    name: z.string(),
    kind: z.string(),
    about: z.nullable(z.string()),
    size: z.nullable(z.string()),
  }),
  answers: z.nullable(z.object({ medianDays: z.int(), answered: z.int(), due: z.int() })),
  version: Version,
});
export type PublicOffer = z.infer<typeof PublicOffer>;
export const readOffer = contract({
  method: "GET",
  path: "/api/v1/offers/:id",
  access: "offer.read",
  params: byId,
  status: 200,
  response: PublicOffer,
});

export const Remark = z.object({ field: z.string(), text: z.string() });
export const ManagedPeriod = z.object({ ...Period.shape, held: z.int(), version: Version });
const SeatsChange = z.object({ startsOn: Day, endsOn: Day, from: z.int(), to: z.int() });
export type SeatsChange = z.infer<typeof SeatsChange>;
/** What the own team reads and edits. `draft` is the open version's content (new offer or revision), null when none is open. */
export const ManagedOffer = z.object({
  id: Id,
  city: CitySlug,
  employerId: Id,
  state: OfferStateSchema,
  full: z.boolean(),
  bookable: z.boolean(),
  live: z.nullable(z.object({ ...OfferText.shape })),
  draft: z.nullable(OfferDraft),
  revision: z.nullable(z.object({ state: z.enum(REVISION_STATES), version: Version })),
  periods: z.array(ManagedPeriod),
  findings: z.array(Finding),
  missing: z.array(z.string()),
  remarks: z.array(Remark),
  decision: z.nullable(
    z.object({ outcome: z.string(), reason: z.nullable(z.string()), text: z.nullable(z.string()), at: Instant }),
  ),
  history: z.array(
    z.object({
      at: Instant,
      machine: z.enum(["offer", "revision"]),
      action: z.string(),
      from: z.nullable(z.string()),
      to: z.string(),
      by: z.string(),
      /** Of a change of seats: which period, from how many to how many. */
      seats: z.nullable(SeatsChange),
    }),
  ),
  resumesOn: z.nullable(Day),
  approvedOn: z.nullable(Day),
  openApplications: z.int(),
  /** Applications whose answer is overdue: while there are any the offer is not shown again. */
  overdueAnswers: z.int(),
  version: Version,
});
export type ManagedOffer = z.infer<typeof ManagedOffer>;
export const manageOffer = contract({
  method: "GET",
  path: "/api/v1/offers/:id/manage",
  access: "offer.team",
  params: byId,
  status: 200,
  response: ManagedOffer,
});

export const OfferListItem = z.object({
  id: Id,
  city: CitySlug,
  title: z.nullable(z.string()),
  kind: z.nullable(z.string()),
  field: z.nullable(z.string()),
  state: OfferStateSchema,
  revision: z.nullable(z.enum(REVISION_STATES)),
  seats: z.int(),
  held: z.int(),
  /** Free seats of periods that can still start. */
  free: z.int(),
  openApplications: z.int(),
  nextStart: z.nullable(Day),
  /** The last day on which a stay can still begin. */
  lastStart: z.nullable(Day),
  resumesOn: z.nullable(Day),
  changedAt: Instant,
});
export const listManagedOffers = contract({
  method: "GET",
  path: "/api/v1/employers/:id/offers",
  access: "employer.team",
  params: byId,
  status: 200,
  response: z.object({ items: z.array(OfferListItem) }),
});

/** A new draft. Its city comes from `place.postcode` and never changes; one of the 132 postcodes is needed. */
export const DraftInput = z.strictObject({
  content: OfferDraft,
  periods: z.optional(z.array(PeriodInput).check(z.maxLength(20))),
});
export const createOffer = contract({
  method: "POST",
  path: "/api/v1/employers/:id/offers",
  access: "offer.create",
  params: byId,
  idempotent: true,
  body: DraftInput,
  status: 201,
  response: z.object({ id: Id }),
});
const act = { access: "offer.team", params: byId, body: nothing, status: 200, response: ManagedOffer } as const;
/** Starts a revision of a published or paused offer: a new version copied from the live one. */
export const editOffer = contract({ method: "POST", path: "/api/v1/offers/:id/draft", ...act });
/** `version` is the offer's. `periods` replaces all, only while the offer was never published. */
export const updateDraft = contract({
  method: "PATCH",
  path: "/api/v1/offers/:id/draft",
  access: "offer.team",
  params: byId,
  ifMatch: true,
  body: DraftInput,
  status: 200,
  response: ManagedOffer,
});
/** Deletes a draft offer, or discards the open revision of a published one. */
export const deleteDraft = contract({
  method: "DELETE",
  path: "/api/v1/offers/:id/draft",
  access: "offer.team",
  params: byId,
  ifMatch: true,
  status: 204,
  response: noContent,
});
/** Submits the draft or the open revision for review. */
export const submitOffer = contract({ method: "POST", path: "/api/v1/offers/:id/submit", ...act });
export const retractOffer = contract({ method: "POST", path: "/api/v1/offers/:id/retract", ...act });
export const pauseOffer = contract({
  ...act,
  method: "POST",
  path: "/api/v1/offers/:id/pause",
  body: z.strictObject({ resumesOn: z.optional(Day) }),
});
/** Another day, or none, on which a paused offer is shown again. */
export const changePause = contract({
  method: "PATCH",
  path: "/api/v1/offers/:id/pause",
  access: "offer.team",
  params: byId,
  ifMatch: true,
  body: z.strictObject({ resumesOn: z.nullable(Day) }),
  status: 200,
  response: ManagedOffer,
});
export const resumeOffer = contract({ method: "POST", path: "/api/v1/offers/:id/resume", ...act });
export const withdrawOffer = contract({ method: "POST", path: "/api/v1/offers/:id/withdraw", ...act });
/** A new draft with the same text; `periods` are those of the next time, none without. */
export const duplicateOffer = contract({
  method: "POST",
  path: "/api/v1/offers/:id/duplicate",
  access: "offer.team",
  params: byId,
  idempotent: true,
  body: z.strictObject({ periods: z.optional(z.array(PeriodInput).check(z.maxLength(20))) }),
  status: 201,
  response: z.object({ id: Id }),
});
export const addPeriod = contract({ ...act, method: "POST", path: "/api/v1/offers/:id/periods", body: PeriodInput });
export const periodParams = z.strictObject({ id: Id, periodId: Id });
/** Seats only, never below what is held (`seats-held`). `version` is the period's. */
export const updatePeriod = contract({
  method: "PATCH",
  path: "/api/v1/offers/:id/periods/:periodId",
  access: "offer.team",
  params: periodParams,
  ifMatch: true,
  body: z.strictObject({ seats: z.int().check(z.gte(0), z.lte(200)) }),
  status: 200,
  response: ManagedOffer,
});
/** Against a rejection or suspension, within 6 months; opens a case for a lead who did not decide. */
export const complainOffer = contract({
  method: "POST",
  path: "/api/v1/offers/:id/complaint",
  access: "offer.team",
  params: byId,
  body: z.strictObject({ text: prose(2000, 10) }),
  status: 201,
  response: z.object({ id: Id }),
});

export const SUSPENSION_REASONS = ["unlawful", "misleading", "unsafe", "fees_asked", "report", "other"] as const;
const outcome = z.object({ id: Id, state: OfferStateSchema });
export const suspendOffer = contract({
  method: "POST",
  path: "/api/v1/offers/:id/suspend",
  access: "offer.desk",
  params: byId,
  body: z.strictObject({ reason: z.enum(SUSPENSION_REASONS), text: prose(2000, 10) }),
  status: 200,
  response: outcome,
});
export const reinstateOffer = contract({
  method: "POST",
  path: "/api/v1/offers/:id/reinstate",
  access: "offer.desk",
  params: byId,
  body: nothing,
  status: 200,
  response: outcome,
});
export const OfferActionSchema = z.enum(OFFER_ACTIONS);
