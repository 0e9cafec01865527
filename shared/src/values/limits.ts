/** Every number of the exchange's rules in one place; cities will be able to override some. */

/** Years: below, no account and nothing stored. */
export const MINIMUM_AGE = 13;
/** Years: below, one guardian consents before anything is sent. */
export const CONSENT_AGE = 16;
/** Years: below, somebody is a child to JArbSchG. */
export const CHILD_AGE = 15;
/** Years: below, Vollzeitschulpflicht is asked and JArbSchG applies. */
export const ADULT_AGE = 18;

/** Working days an employer has to answer; reminders on the days of `ANSWER_REMINDERS`. */
export const ANSWER_WORKING_DAYS = 10;
export const ANSWER_REMINDERS = [3, 7] as const;
/** Working days from invitation to decision. */
export const DECIDE_WORKING_DAYS = 20;
/** Calendar days a student has to confirm a promise. */
export const CONFIRM_DAYS = 7;
export const CONFIRM_REMINDER_DAY = 3;
/** Berlin's wall clock: between these, letters that nobody is waiting for stay until the morning. */
export const QUIET_FROM = "20:00:00";
export const QUIET_UNTIL = "07:00:00";
/** Lapses in a row that pause an employer's offers. */
export const LAPSES_TO_PAUSE = 5;
/** Open applications of one student at a time. */
export const MAX_OPEN_APPLICATIONS = 20;
/** Offers one student keeps. */
export const MAX_FAVOURITES = 100;
/** Offers shown after an application came to nothing, and how far away (km) they are at most. */
export const ALTERNATIVES = 3;
export const ALTERNATIVES_KM = 25;
/** Answers from which an employer's figures are shown. */
export const MIN_ANSWERS_SHOWN = 5;
/** Characters of one answer of an application. */
export const ANSWER_LENGTH = 400;

/** An organisation's own texts for answers: how many, and their characters; `REPLY_LENGTH` is any text beside an answer. */
export const MAX_REPLY_TEMPLATES = 30;
export const REPLY_NAME_LENGTH = 60;
export const REPLY_LENGTH = 1000;

/** Working days a desk has to decide a case. */
export const CASE_WORKING_DAYS = 2;
/** Age classes of a desk's open cases: at most so many working days; older ones are a class of their own. */
export const CASE_AGES = [1, 2, 5] as const;
/** Weeks, with the current one, over which a desk's decisions are counted. */
export const FIGURE_WEEKS = 12;
/** Decisions from which their median and share in time are shown: below, they would tell how one colleague works. */
export const MIN_DECISIONS_SHOWN = 5;
/** Ready texts of its own that a desk can have. */
export const DESK_TEMPLATES = 100;
/** Downloads of a queue per person and hour. */
export const EXPORTS_PER_HOUR = 20;
/** Minutes a claim keeps a case from colleagues. */
export const CLAIM_MINUTES = 30;
/** Seconds until a decision takes effect; the full review desk sets 60. */
export const DECISION_DELAY_SECONDS = 0;
/** Days a pending employer has to answer a desk's question. */
export const ASK_DAYS = 30;
/** Days a text sent back for changes, or a revision, may lie untouched. */
export const CHANGES_DAYS = 30;
/** Days a draft may rest before its team is reminded of it. */
export const RESTING_DAYS = 14;
/** Days before the last possible start from which an offer's end is announced to its team. */
export const ENDING_DAYS = 30;
/** Months an offer draft may lie untouched; a letter leaves `DRAFT_WARNING_DAYS` before. */
export const OFFER_DRAFT_MONTHS = 12;
export const DRAFT_WARNING_DAYS = 7;
/** Months after the last approval in which a period may be added without a new review. */
export const APPROVAL_MONTHS = 12;
/** Days from a block without complaint until suspended offers are rejected. */
export const BLOCK_REJECT_DAYS = 30;
/** Working days of suspension after which open applications are closed. */
export const SUSPENSION_CLOSE_WORKING_DAYS = 10;
/** Months in which a complaint is possible. */
export const COMPLAINT_MONTHS = 6;
/** Months after leaving an employer in which a desk member decides nothing about it. */
export const FOUR_EYES_MONTHS = 12;

/** Days contact stays open after an end without placement. */
export const CONTACT_AFTER_END_DAYS = 30;
/** Months application contents are kept after the end of the procedure. */
export const APPLICATION_RETENTION_MONTHS = 6;
/** Days an application draft is kept; by mail without account. */
export const DRAFT_DAYS = 30;
export const MAIL_DRAFT_DAYS = 7;

/** Days a mailed link works unless a shorter time is named. */
export const LINK_DAYS = 14;
/** Days a link to a new password works. */
export const RESET_LINK_DAYS = 1;
/** Minutes a mailed sign-in code works, and guesses it survives. */
export const CODE_MINUTES = 10;
export const CODE_GUESSES = 5;
/** Letters with a link or code per address and Berlin day, over all flows. */
export const LETTERS_PER_DAY = 3;
/** Seconds an access token lives. */
export const ACCESS_SECONDS = 600;
/** Days a session lives unused, and at most. */
export const SESSION_IDLE_DAYS = 30;
export const SESSION_MAX_DAYS = 90;
/** Seconds in which the token before the newest still gets the same successor. */
export const REFRESH_GRACE_SECONDS = 10;
/** Characters of a password: students; employers and desks. */
export const STUDENT_PASSWORD_LENGTH = 8;
export const STAFF_PASSWORD_LENGTH = 12;
/** Hours an Idempotency-Key is remembered. */
export const IDEMPOTENCY_HOURS = 48;
