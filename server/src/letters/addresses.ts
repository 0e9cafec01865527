import { CITIES } from "@praktika/shared/values/city";
import type { LetterTemplate } from "./templates.ts";

/** What an address needs of the letter's subject; only what the template's group has is there. */
export type Subject = {
  readonly token?: string;
  readonly offerId?: string | undefined;
  readonly employerId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly caseId?: string | undefined;
  readonly city?: string | undefined;
};
type Path = (subject: Subject) => string;

const verify: Path = ({ token }) => `/bestaetigen#${token}`;
const signIn: Path = () => "/anmelden";
const invitation: Path = ({ token }) => `/einladung#${token}`;
const ownApplication: Path = ({ applicationId }) => `/bewerbungen/${applicationId}`;
const received: Path = ({ employerId, applicationId }) => `/betrieb/${employerId}/bewerbungen/${applicationId}`;
const employer: Path = ({ employerId }) => `/betrieb/${employerId}`;
const employerData: Path = ({ employerId }) => `/betrieb/${employerId}/daten`;
const offer: Path = ({ employerId, offerId }) => `/betrieb/${employerId}/angebote/${offerId}`;

/** The page each letter leads to, without language; tokens travel in the fragment, which no server sees. */
export const ADDRESSES: Readonly<Record<LetterTemplate, Path>> = {
  "verify-student": verify,
  "verify-employer": verify,
  "known-address": signIn,
  "sign-in-code": signIn,
  "reset-password": ({ token }) => `/passwort-neu#${token}`,
  "password-changed": () => "/passwort-vergessen",
  "session-reused": signIn,
  "guardian-ask": ({ token }) => `/einwilligung#${token}`,
  "guardian-given": () => "/bewerbungen",
  "guardian-revoked": () => "/profil",
  "invite-employer": invitation,
  "invite-desk": invitation,
  "mail-draft": ({ token }) => `/bewerbung-abschicken#${token}`,
  "mail-known": ({ offerId }) => `/anmelden?next=/praktika/${offerId}/bewerben`,
  "application-sent": ownApplication,
  "application-received": received,
  "application-invited": ownApplication,
  "application-promised": ownApplication,
  "application-promise-waits": ownApplication,
  "application-declined": ownApplication,
  "application-revoked": ownApplication,
  "application-confirmed": received,
  "application-withdrawn": received,
  "application-lapsed": ownApplication,
  "application-released": ownApplication,
  "application-released-employer": received,
  "application-superseded": ownApplication,
  "application-superseded-employer": received,
  "application-closed": ownApplication,
  "application-not-sent": ownApplication,
  "application-draft-expired": () => "/praktika",
  "offer-changed": ownApplication,
  "offer-suspended-student": ownApplication,
  "employer-due": ({ employerId }) => `/betrieb/${employerId}/bewerbungen`,
  "employer-verified": employer,
  "employer-asked": employerData,
  "employer-rejected": employerData,
  "employer-blocked": employerData,
  "employer-unblocked": employer,
  "employer-identity-accepted": employerData,
  "employer-identity-refused": employerData,
  "offer-approved": offer,
  "offer-changes-requested": offer,
  "offer-rejected": offer,
  "offer-suspended": offer,
  "offer-reinstated": offer,
  "offer-expired": offer,
  "offer-expiring": offer,
  "offer-paused": offer,
  "revision-approved": offer,
  "revision-changes-requested": offer,
  "revision-rejected": offer,
  "case-closed": ({ city, caseId }) => `/pruefstelle/${city ?? CITIES[0]}/vorgang/${caseId}`,
};
