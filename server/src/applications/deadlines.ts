import { addDays, berlinDay, type Day, endOfBerlinDay } from "@praktika/shared/values/dates";
import { addWorkingDays } from "@praktika/shared/values/holidays";
import {
  ANSWER_REMINDERS,
  ANSWER_WORKING_DAYS,
  CONFIRM_DAYS,
  CONFIRM_REMINDER_DAY,
  DECIDE_WORKING_DAYS,
} from "@praktika/shared/values/limits";
import { morningOf } from "@praktika/shared/values/quiet-hours";

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** Ten working days, at the latest the day before the last possible start; ends 23:59:59 in Berlin. */
export const answerBy = (now: Date, lastStart: Day): Date =>
  endOfBerlinDay(earlier(addWorkingDays(berlinDay(now), ANSWER_WORKING_DAYS), addDays(lastStart, -1)));
/** Twenty working days from the invitation, at the latest the day before the last possible start. */
export const decideBy = (now: Date, lastStart: Day): Date =>
  endOfBerlinDay(earlier(addWorkingDays(berlinDay(now), DECIDE_WORKING_DAYS), addDays(lastStart, -1)));
/** Seven days, at the latest the day before the start. */
export const confirmBy = (now: Date, startsOn: Day): Date =>
  endOfBerlinDay(earlier(addDays(berlinDay(now), CONFIRM_DAYS), addDays(startsOn, -1)));

const before = (end: Date, at: Date | undefined): Date | null => (at && at < end ? at : null);
/** The morning on which an employer that has not answered is reminded next; null when the answer is due before. */
export const answerReminder = (now: Date, sentAt: Date, due: Date): Date | null =>
  before(
    due,
    ANSWER_REMINDERS.map((days) => morningOf(addWorkingDays(berlinDay(sentAt), days))).find((at) => at > now),
  );
/** The morning on which a student who has not confirmed is reminded; null when the promise ends before. */
export const confirmReminder = (now: Date, due: Date): Date | null =>
  before(due, morningOf(addDays(berlinDay(now), CONFIRM_REMINDER_DAY)));
