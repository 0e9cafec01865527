import { addDays, berlinDay, type Day, endOfBerlinDay } from "@praktika/shared/values/dates";
import { addWorkingDays } from "@praktika/shared/values/holidays";
import { ANSWER_WORKING_DAYS, CONFIRM_DAYS, DECIDE_WORKING_DAYS } from "@praktika/shared/values/limits";

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
