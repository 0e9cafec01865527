import { addDays, berlinDay, berlinInstant } from "./dates.ts";
import { QUIET_FROM, QUIET_UNTIL } from "./limits.ts";

/** Seven in the morning of a Berlin day, when letters begin to leave. */
export const morningOf = (day: string): Date => berlinInstant(day, QUIET_UNTIL);

/** The instant itself, or the morning after when it falls into quiet hours. */
export function afterQuietHours(instant: Date): Date {
  const today = berlinDay(instant);
  if (instant < morningOf(today)) return morningOf(today);
  return instant < berlinInstant(today, QUIET_FROM) ? instant : morningOf(addDays(today, 1));
}
