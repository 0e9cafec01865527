import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { byId, Id, Instant, noContent, nothing, Version } from "../http/page.ts";
import { CitySlug } from "../values/city.ts";
import { Day } from "../values/dates.ts";
import { Email, line, LinkToken, Postcode, prose, WebAddress } from "../values/text.ts";
import { EMPLOYER_STATES } from "./lifecycle.ts";

export const EmployerKind = z.enum(["company", "administration", "association"]);
export const EmployerStateSchema = z.enum(EMPLOYER_STATES);

/** What a desk verifies: changing it on a verified employer needs a decision. */
export const Identity = z.strictObject({
  name: line(120, 2),
  street: line(120, 3),
  postcode: Postcode,
  town: line(80, 2),
  registerNumber: z.optional(line(60)),
  website: z.optional(WebAddress),
});
export type Identity = z.infer<typeof Identity>;

/** `siteCity`: the city of the first site, needed when the registered address lies outside the seven. */
export const EmployerInput = z.strictObject({
  ...Identity.shape,
  kind: EmployerKind,
  about: z.optional(prose(1500)),
  size: z.optional(z.enum(["under10", "from10", "from50", "from250"])),
  siteCity: z.optional(CitySlug),
});
export type EmployerInput = z.infer<typeof EmployerInput>;

export const registerEmployer = contract({
  method: "POST",
  path: "/api/v1/employers",
  access: "employer.register",
  idempotent: true,
  body: EmployerInput,
  status: 201,
  response: z.object({ id: Id }),
});

/** Working days to an answer and answered share, from five answers on; null before. */
export const AnswerFigures = z.object({ medianDays: z.int(), answered: z.int(), due: z.int() });

/** What everybody may read of a verified employer. */
export const PublicEmployer = z.object({
  id: Id,
  name: z.string(),
  kind: EmployerKind,
  about: z.nullable(z.string()),
  size: z.nullable(z.string()),
  website: z.nullable(z.string()),
  street: z.string(),
  postcode: z.string(),
  town: z.string(),
  homeCity: CitySlug,
  answers: z.nullable(AnswerFigures),
  offerCount: z.int(),
});
export type PublicEmployer = z.infer<typeof PublicEmployer>;
export const readEmployer = contract({
  method: "GET",
  path: "/api/v1/employers/:id",
  access: "employer.read",
  params: byId,
  status: 200,
  response: PublicEmployer,
});

/** What its own team reads. `pendingIdentity` waits for a desk; `question` is what the desk asked. */
export const ManagedEmployer = z.object({
  id: Id,
  state: EmployerStateSchema,
  homeCity: CitySlug,
  identity: z.object({ ...Identity.shape }),
  kind: EmployerKind,
  about: z.nullable(z.string()),
  size: z.nullable(z.string()),
  pendingIdentity: z.nullable(z.object({ ...Identity.shape })),
  question: z.nullable(z.string()),
  questionUntil: z.nullable(Day),
  rejection: z.nullable(z.object({ reason: z.string(), text: z.string() })),
  answers: z.nullable(AnswerFigures),
  lapsesInARow: z.int(),
  version: Version,
});
export type ManagedEmployer = z.infer<typeof ManagedEmployer>;
export const manageEmployer = contract({
  method: "GET",
  path: "/api/v1/employers/:id/manage",
  access: "employer.team",
  params: byId,
  status: 200,
  response: ManagedEmployer,
});
export const updateEmployer = contract({
  method: "PATCH",
  path: "/api/v1/employers/:id",
  access: "employer.own",
  params: byId,
  ifMatch: true,
  status: 200,
  response: ManagedEmployer,
  body: z.strictObject({
    identity: z.optional(Identity),
    about: z.optional(prose(1500)),
    size: z.optional(z.enum(["under10", "from10", "from50", "from250"])),
  }),
});
const act = { params: byId, body: nothing, status: 200, response: ManagedEmployer } as const;
/** `rejected` → `pending`, only after the data were changed. */
export const reapplyEmployer = contract({
  method: "POST",
  path: "/api/v1/employers/:id/reapply",
  access: "employer.own",
  ...act,
});
export const closeEmployer = contract({
  method: "POST",
  path: "/api/v1/employers/:id/close",
  access: "employer.own",
  ...act,
});
export const complainEmployer = contract({
  method: "POST",
  path: "/api/v1/employers/:id/complaint",
  access: "employer.team",
  params: byId,
  body: z.strictObject({ text: prose(2000, 10) }),
  status: 201,
  response: z.object({ id: Id }),
});
export const BLOCK_REASONS = [
  "false_identity",
  "unlawful_offers",
  "fees_asked",
  "contact_outside",
  "unsafe",
  "other",
] as const;
const decision = z.strictObject({
  reason: z.enum(BLOCK_REASONS),
  text: prose(2000, 10),
});
const outcome = z.object({ id: Id, state: EmployerStateSchema });
export const blockEmployer = contract({
  method: "POST",
  path: "/api/v1/employers/:id/block",
  access: "employer.block",
  params: byId,
  body: decision,
  status: 200,
  response: outcome,
});
export const unblockEmployer = contract({
  method: "POST",
  path: "/api/v1/employers/:id/unblock",
  access: "employer.unblock",
  params: byId,
  body: nothing,
  status: 200,
  response: outcome,
});

export const Role = z.enum(["owner", "member"]);
export const Member = z.object({ accountId: Id, name: z.string(), email: z.string(), role: Role, since: Instant });
export const Invitation = z.object({ id: Id, email: z.string(), role: Role, sentAt: Instant, expiresAt: Instant });
export const listMembers = contract({
  method: "GET",
  path: "/api/v1/employers/:id/members",
  access: "employer.team",
  params: byId,
  status: 200,
  response: z.object({ items: z.array(Member), invitations: z.array(Invitation) }),
});
export const memberParams = z.strictObject({ id: Id, accountId: Id });
export const changeMember = contract({
  method: "PATCH",
  path: "/api/v1/employers/:id/members/:accountId",
  access: "employer.own",
  params: memberParams,
  body: z.strictObject({ role: Role }),
  status: 200,
  response: Member,
});
/** Owners remove anybody, members themselves; the last owner stays (`last-owner`). */
export const removeMember = contract({
  method: "DELETE",
  path: "/api/v1/employers/:id/members/:accountId",
  access: "employer.leave",
  params: memberParams,
  status: 204,
  response: noContent,
});
export const inviteMember = contract({
  method: "POST",
  path: "/api/v1/employers/:id/invitations",
  access: "employer.own",
  params: byId,
  idempotent: true,
  body: z.strictObject({ email: Email, role: Role }),
  status: 201,
  response: z.object({ id: Id }),
});
export const revokeInvitation = contract({
  method: "DELETE",
  path: "/api/v1/employers/:id/invitations/:invitationId",
  access: "employer.own",
  params: z.strictObject({ id: Id, invitationId: Id }),
  status: 204,
  response: noContent,
});
/** Joins an organisation or a desk by mailed link; signs in. Names and password only where the address has no account yet. */
export const acceptInvitation = contract({
  method: "POST",
  path: "/api/v1/invitations/accept",
  access: "public",
  status: 200,
  body: z.strictObject({
    token: LinkToken,
    firstName: z.optional(line(80)),
    lastName: z.optional(line(80)),
    password: z.optional(z.string().check(z.minLength(12), z.maxLength(200))),
  }),
  response: z.object({ accountId: Id }),
});
