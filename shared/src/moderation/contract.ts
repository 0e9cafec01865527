import * as z from "zod/mini";
import { EmployerStateSchema, Identity } from "../employers/contract.ts";
import { contract } from "../http/contract.ts";
import { byId, Id, Instant, list, noContent, nothing, pageOf, pageQuery, queryFlag, Version } from "../http/page.ts";
import { OfferStateSchema, Period, Remark } from "../offers/contract.ts";
import { OfferText } from "../offers/offer-text.ts";
import { Finding } from "../rules/finding.ts";
import { CitySlug } from "../values/city.ts";
import { Day } from "../values/dates.ts";
import { FieldCode } from "../values/field.ts";
import { Email, line, prose } from "../values/text.ts";

export const CASE_KINDS = ["employer", "identity", "offer", "revision", "suspension", "complaint"] as const;
export const CASE_STATES = ["open", "decided", "closed"] as const;
export const CaseKind = z.enum(CASE_KINDS);
export const byCity = z.strictObject({ city: CitySlug });

/** One line of a desk's queue, oldest first. */
export const CaseItem = z.object({
  id: Id,
  kind: CaseKind,
  state: z.enum(CASE_STATES),
  deskCity: CitySlug,
  title: z.string(),
  employerName: z.string(),
  openedAt: Instant,
  dueAt: Instant,
  claimedBy: z.nullable(z.string()),
  claimedByMe: z.boolean(),
  blocks: z.int(),
  warnings: z.int(),
  employerState: EmployerStateSchema,
  fourEyes: z.boolean(),
});
export type CaseItem = z.infer<typeof CaseItem>;
/** `claimed`: open, and somebody is at it right now. */
export const QUEUE_STATES = ["open", "claimed", "decided", "closed"] as const;
/** What narrows a queue. Without `state`: open. `mine`: claimed by me, once decided: decided by me. */
export const caseFilters = {
  kind: z.optional(list(CaseKind)),
  state: z.optional(z.enum(QUEUE_STATES)),
  overdue: z.optional(queryFlag),
  field: z.optional(list(FieldCode)),
  employer: z.optional(line(100)),
  mine: z.optional(queryFlag),
} as const;
const counted = z.record(z.string(), z.int());
/** Exact counts, each without its own filter. */
export const CaseCounts = z.object({
  state: counted,
  kind: counted,
  field: counted,
  overdue: z.int(),
  mine: z.int(),
});
export type CaseCounts = z.infer<typeof CaseCounts>;
export const listCases = contract({
  method: "GET",
  path: "/api/v1/desks/:city/cases",
  access: "desk.read",
  params: byCity,
  query: z.strictObject({ ...pageQuery, ...caseFilters }),
  status: 200,
  response: z.object({ ...pageOf(CaseItem).shape, total: z.int(), counts: CaseCounts }),
});

/** A former decision: other desks see outcome, date, fixed reason and desk, never free text. */
export const PastDecision = z.object({
  at: Instant,
  kind: CaseKind,
  outcome: z.string(),
  reason: z.nullable(z.string()),
  desk: CitySlug,
  text: z.nullable(z.string()),
});
/** Everything on one page. `version` is the case's, for If-Match. */
export const Review = z.object({
  ...CaseItem.shape,
  version: Version,
  offer: z.nullable(
    z.object({
      id: Id,
      state: OfferStateSchema,
      city: CitySlug,
      text: z.nullable(z.object({ ...OfferText.shape })),
      live: z.nullable(z.object({ ...OfferText.shape })),
      periods: z.array(Period),
    }),
  ),
  findings: z.array(Finding),
  employer: z.object({
    id: Id,
    state: EmployerStateSchema,
    kind: z.string(),
    homeCity: CitySlug,
    identity: z.object({ ...Identity.shape }),
    pendingIdentity: z.nullable(z.object({ ...Identity.shape })),
    about: z.nullable(z.string()),
    question: z.nullable(z.object({ text: z.string(), until: Day })),
    registeredAt: Instant,
    published: z.int(),
    decisions: z.array(PastDecision),
    duplicates: z.array(
      z.object({
        name: z.string(),
        city: CitySlug,
        state: EmployerStateSchema,
        same: z.array(z.enum(["register", "domain", "address", "name"])),
      }),
    ),
  }),
  complaint: z.nullable(z.string()),
  decision: z.nullable(
    z.object({
      outcome: z.string(),
      reason: z.nullable(z.string()),
      text: z.nullable(z.string()),
      remarks: z.array(Remark),
      at: Instant,
    }),
  ),
  history: z.array(z.object({ at: Instant, action: z.string(), by: z.string() })),
  /** What this desk member may do now. */
  actions: z.array(
    z.enum(["claim", "release", "approve", "request-changes", "ask", "reject", "hand-over", "uphold", "reinstate"]),
  ),
});
export type Review = z.infer<typeof Review>;
export const readReview = contract({
  method: "GET",
  path: "/api/v1/reviews/:id",
  access: "case.desk",
  params: byId,
  status: 200,
  response: Review,
});
const act = { access: "case.desk", params: byId, status: 200, response: Review } as const;
/** For 30 minutes nobody else decides it. */
export const claimCase = contract({ method: "POST", path: "/api/v1/reviews/:id/claim", ...act, body: nothing });
export const releaseCase = contract({ method: "POST", path: "/api/v1/reviews/:id/release", ...act, body: nothing });
/** Publishes the version; on an employer case it verifies, on an identity case it takes the new data over. */
export const approveCase = contract({
  method: "POST",
  path: "/api/v1/reviews/:id/approve",
  ...act,
  ifMatch: true,
  body: nothing,
});
/** At least one remark on a field. */
export const requestChanges = contract({
  method: "POST",
  path: "/api/v1/reviews/:id/request-changes",
  ...act,
  ifMatch: true,
  body: z.strictObject({
    remarks: z.array(z.strictObject({ field: line(60), text: prose(1000, 3) })).check(z.minLength(1), z.maxLength(30)),
  }),
});
/** Asks a pending employer; 30 days to answer. */
export const askEmployer = contract({
  method: "POST",
  path: "/api/v1/reviews/:id/ask",
  ...act,
  body: z.strictObject({ text: prose(2000, 10) }),
});
export const REJECTION_REASONS = [
  "unlawful",
  "not_an_internship",
  "discriminating",
  "misleading",
  "unsafe",
  "duplicate",
  "employer_rejected",
  "identity_unproved",
  "other",
] as const;
export const rejectCase = contract({
  method: "POST",
  path: "/api/v1/reviews/:id/reject",
  ...act,
  ifMatch: true,
  body: z.strictObject({ reason: z.enum(REJECTION_REASONS), text: prose(2000, 10) }),
});
export const handOverCase = contract({
  method: "POST",
  path: "/api/v1/reviews/:id/hand-over",
  ...act,
  body: z.strictObject({ city: CitySlug }),
});
/** A complaint is right: the offer goes back to the queue. */
export const upholdComplaint = contract({
  method: "POST",
  path: "/api/v1/reviews/:id/uphold",
  ...act,
  access: "case.lead",
  body: nothing,
});

export const LogEntry = z.object({
  at: Instant,
  caseId: Id,
  kind: CaseKind,
  action: z.string(),
  by: z.string(),
  title: z.string(),
});
export const readLog = contract({
  method: "GET",
  path: "/api/v1/desks/:city/log",
  access: "desk.read",
  params: byCity,
  query: z.strictObject(pageQuery),
  status: 200,
  response: pageOf(LogEntry),
});

const DeskRoleSchema = z.enum(["moderator", "lead"]);
export const DeskMember = z.object({
  accountId: Id,
  name: z.string(),
  email: z.string(),
  role: DeskRoleSchema,
  since: Instant,
});
export const listDeskMembers = contract({
  method: "GET",
  path: "/api/v1/desks/:city/members",
  access: "desk.members-read",
  params: byCity,
  status: 200,
  response: z.object({ items: z.array(DeskMember) }),
});
export const inviteDeskMember = contract({
  method: "POST",
  path: "/api/v1/desks/:city/members",
  access: "desk.members",
  params: byCity,
  idempotent: true,
  body: z.strictObject({ email: Email, role: DeskRoleSchema }),
  status: 201,
  response: z.object({ id: Id }),
});
export const removeDeskMember = contract({
  method: "DELETE",
  path: "/api/v1/desks/:city/members/:accountId",
  access: "desk.members",
  params: z.strictObject({ city: CitySlug, accountId: Id }),
  status: 204,
  response: noContent,
});
