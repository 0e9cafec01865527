/** Every letter the exchange sends; its subject and text are `letters.<template>.subject` and `letters.<template>.text`. */
export const LETTER_TEMPLATES = [
  "verify-student", "verify-employer", "known-address", "sign-in-code", "reset-password", "password-changed", "session-reused",
  "guardian-ask", "guardian-given", "guardian-revoked", "invite-employer", "invite-desk",
  "mail-draft", "mail-known", "application-sent", "application-received", "application-invited", "application-promised",
  "application-declined", "application-revoked", "application-confirmed", "application-withdrawn", "application-lapsed",
  "application-released", "application-released-employer", "application-superseded", "application-superseded-employer", "application-closed",
  "application-not-sent", "application-draft-expired", "offer-changed", "offer-suspended-student",
  "employer-verified", "employer-asked", "employer-rejected", "employer-blocked", "employer-unblocked", "employer-identity-accepted", "employer-identity-refused",
  "offer-approved", "offer-changes-requested", "offer-rejected", "offer-suspended", "offer-reinstated", "offer-expired", "offer-expiring", "offer-paused",
  "revision-approved", "revision-changes-requested", "revision-rejected", "case-closed",
] as const;
export type LetterTemplate = (typeof LETTER_TEMPLATES)[number];
