import * as z from "zod/mini";
import { contract } from "../http/contract.ts";
import { byId, Id, Instant, noContent, nothing, Version } from "../http/page.ts";
import { CitySlug } from "../values/city.ts";
import { LANGUAGES, LanguageCode, Level, UiLanguage } from "../values/language.ts";
import { Stage } from "../values/stage.ts";
import { Interest, Skill } from "../values/strengths.ts";
import { Email, line, LinkToken, Postcode } from "../values/text.ts";

export const Password = z.string().check(z.minLength(8), z.maxLength(200));
export const BirthMonth = z.int().check(z.gte(1), z.lte(12));
export const BirthYear = z.int().check(z.gte(1900), z.lte(2100));
export const LanguageSkill = z.strictObject({ language: LanguageCode, level: Level });
export const LanguageSkills = z.array(LanguageSkill).check(z.maxLength(LANGUAGES.length));
export type LanguageSkill = z.infer<typeof LanguageSkill>;

/** What somebody registers as; decides which page the mailed link opens. */
export const Registration = z.strictObject({
  email: Email,
  as: z.enum(["student", "employer"]),
  language: z._default(UiLanguage, "de"),
});

const accepted = z.object({ accepted: z.literal(true) });

/** Always 202 with the same body: a known address gets a letter that says so. */
export const register = contract({
  method: "POST",
  path: "/api/v1/auth/register",
  access: "public",
  body: Registration,
  status: 202,
  response: accepted,
});

/** What a mailed link is for, told only after the POST; a used, old or unknown token answers `link-invalid`. */
export const readLink = contract({
  method: "POST",
  path: "/api/v1/auth/link",
  access: "public",
  body: z.strictObject({ token: LinkToken }),
  status: 200,
  response: z.object({
    purpose: z.enum([
      "verify-student",
      "verify-employer",
      "reset",
      "invite-employer",
      "invite-desk",
      "mail-draft",
      "guardian",
      "change-email",
    ]),
    email: z.string(),
    organisation: z.optional(z.string()),
    hasAccount: z.boolean(),
  }),
});

/** The page behind the mailed link: names, and a password or none (then sign-in is by mailed code). Signs in. */
export const verify = contract({
  method: "POST",
  path: "/api/v1/auth/verify",
  access: "public",
  status: 200,
  body: z.strictObject({ token: LinkToken, firstName: line(80), lastName: line(80), password: z.optional(Password) }),
  response: z.object({ accountId: Id }),
});
export const login = contract({
  method: "POST",
  path: "/api/v1/auth/login",
  access: "public",
  status: 200,
  body: z.union([
    z.strictObject({ email: Email, password: z.string().check(z.minLength(1), z.maxLength(200)) }),
    z.strictObject({ email: Email, code: z.string().check(z.regex(/^\d{6}$/)) }),
  ]),
  response: z.object({ accountId: Id }),
});
/** Mails a six-digit code (10 minutes, once) to a known address; says the same to everybody. */
export const requestCode = contract({
  method: "POST",
  path: "/api/v1/auth/code",
  access: "public",
  body: z.strictObject({ email: Email }),
  status: 202,
  response: accepted,
});
export const refresh = contract({
  method: "POST",
  path: "/api/v1/auth/refresh",
  access: "public",
  body: nothing,
  status: 204,
  response: noContent,
});
export const logout = contract({
  method: "POST",
  path: "/api/v1/auth/logout",
  access: "public",
  body: nothing,
  status: 204,
  response: noContent,
});
export const forgotPassword = contract({
  method: "POST",
  path: "/api/v1/auth/password/forgot",
  access: "public",
  body: z.strictObject({ email: Email }),
  status: 202,
  response: accepted,
});
/** Sets a new password by mailed link, ends every session and signs in. */
export const resetPassword = contract({
  method: "POST",
  path: "/api/v1/auth/password/reset",
  access: "public",
  body: z.strictObject({ token: LinkToken, password: Password }),
  status: 200,
  response: z.object({ accountId: Id }),
});

export const Me = z.object({
  accountId: Id,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  language: UiLanguage,
  level: z.union([z.literal(1), z.literal(2)]),
  student: z.boolean(),
  hasPassword: z.boolean(),
  employers: z.array(z.object({ id: Id, name: z.string(), state: z.string(), role: z.enum(["owner", "member"]) })),
  desks: z.array(z.object({ city: CitySlug, role: z.enum(["moderator", "lead"]) })),
  operator: z.boolean(),
  version: Version,
});
export type Me = z.infer<typeof Me>;
export const readMe = contract({ method: "GET", path: "/api/v1/me", access: "account.own", status: 200, response: Me });
export const updateMe = contract({
  method: "PATCH",
  path: "/api/v1/me",
  access: "account.own",
  ifMatch: true,
  status: 200,
  response: Me,
  body: z.strictObject({
    firstName: z.optional(line(80)),
    lastName: z.optional(line(80)),
    language: z.optional(UiLanguage),
    password: z.optional(z.strictObject({ old: z.optional(z.string().check(z.maxLength(200))), new: Password })),
  }),
});
/** Erases the account: open applications are withdrawn; refused with `last-owner` while it owns an open organisation alone. */
export const deleteMe = contract({
  method: "DELETE",
  path: "/api/v1/me",
  access: "account.own",
  ifMatch: true,
  status: 204,
  response: noContent,
});
export const exportMe = contract({
  method: "GET",
  path: "/api/v1/me/export",
  access: "account.own",
  status: 200,
  response: z.record(z.string(), z.unknown()),
});
export const Session = z.object({
  id: Id,
  current: z.boolean(),
  startedAt: Instant,
  lastUsedAt: Instant,
  device: z.string(),
});
export const listSessions = contract({
  method: "GET",
  path: "/api/v1/me/sessions",
  access: "account.own",
  status: 200,
  response: z.object({ items: z.array(Session) }),
});
export const endSession = contract({
  method: "DELETE",
  path: "/api/v1/me/sessions/:id",
  access: "account.own",
  params: byId,
  status: 204,
  response: noContent,
});

/** The profile of potentials: strengths, never origin. Birth month and year only. */
export const ProfileInput = z.strictObject({
  birthMonth: BirthMonth,
  birthYear: BirthYear,
  postcode: Postcode,
  stage: Stage,
  /** Asked under 18 (Vollzeitschulpflicht). */
  fullTimeSchool: z.optional(z.boolean()),
  germanLevel: Level,
  languages: LanguageSkills,
  skills: z.array(Skill).check(z.maxLength(30)),
  interests: z.array(Interest).check(z.maxLength(30)),
  phone: z.optional(line(40)),
  /** Needed under 16 before anything can be sent. */
  guardianEmail: z.optional(Email),
});
export type ProfileInput = z.infer<typeof ProfileInput>;
export const Consent = z.enum(["not-needed", "missing", "asked", "given", "revoked"]);
export const Profile = z.object({ ...ProfileInput.shape, consent: Consent, version: Version });
export type Profile = z.infer<typeof Profile>;
/** `profile` is null until it was filled in once. */
export const readProfile = contract({
  method: "GET",
  path: "/api/v1/me/profile",
  access: "profile.own",
  status: 200,
  response: z.object({ profile: z.nullable(Profile) }),
});
/** Under 13: `under-age`, nothing is stored. `If-Match` from the second time on is `version` in the body's place: last write wins per student. */
export const writeProfile = contract({
  method: "PUT",
  path: "/api/v1/me/profile",
  access: "profile.own",
  body: ProfileInput,
  status: 200,
  response: Profile,
});

const GuardianPage = z.object({
  firstName: z.string(),
  state: z.enum(["asked", "given", "revoked"]),
  agreed: z.array(z.string()),
});
/** Shows a guardian the first name and what is agreed, no applications. */
export const readConsent = contract({
  method: "POST",
  path: "/api/v1/guardian-consents/read",
  access: "public",
  body: z.strictObject({ token: LinkToken }),
  status: 200,
  response: GuardianPage,
});
export const giveConsent = contract({
  method: "POST",
  path: "/api/v1/guardian-consents/give",
  access: "public",
  body: z.strictObject({ token: LinkToken }),
  status: 200,
  response: GuardianPage,
});
/** Withdraws the student's open applications. */
export const revokeConsent = contract({
  method: "POST",
  path: "/api/v1/guardian-consents/revoke",
  access: "public",
  body: z.strictObject({ token: LinkToken }),
  status: 200,
  response: GuardianPage,
});
