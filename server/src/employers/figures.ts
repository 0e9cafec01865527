import { type Day, berlinDay } from "@praktika/shared/values/dates";
import { workingDaysBetween } from "@praktika/shared/values/holidays";
import { MIN_ANSWERS_SHOWN } from "@praktika/shared/values/limits";
import { sql } from "#src/db/orm.ts";
import type { Tx } from "#src/db/db.ts";

export type AnswerFigures = { readonly medianDays: number; readonly answered: number; readonly due: number };
type Due = { readonly sentOn: Day; readonly answeredOn: Day | null };

/** Median working days to an answer and how many were answered; null under five due. An answer is an invitation, promise or refusal. */
export function figuresFrom(due: readonly Due[]): AnswerFigures | null {
  if (due.length < MIN_ANSWERS_SHOWN) return null;
  const days = due
    .flatMap(({ sentOn, answeredOn }) => (answeredOn ? [workingDaysBetween(sentOn, answeredOn)] : []))
    .sort((a, b) => a - b);
  return { medianDays: days[Math.floor((days.length - 1) / 2)] ?? 0, answered: days.length, due: due.length };
}

/** The figures of several employers, from the applications of the last twelve months that were answered or lapsed. */
export async function figuresOf(
  tx: Tx,
  now: Date,
  employerIds: readonly string[],
): Promise<ReadonlyMap<string, AnswerFigures | null>> {
  if (employerIds.length === 0) return new Map();
  const since = new Date(now.getTime() - 365 * 86_400_000);
  const { rows } = await tx.execute<{ employer_id: string; sent_at: Date; answered_at: Date | null }>(sql`
    select a.employer_id, a.sent_at, min(t.at) filter (where t.action in ('invite', 'promise', 'decline')) as answered_at
    from applications a join application_transitions t on t.city = a.city and t.application_id = a.id
    where a.employer_id = any(${sql.param([...employerIds])}::uuid[]) and a.sent_at > ${since}
    group by a.city, a.id, a.employer_id, a.sent_at
    having bool_or(t.action in ('invite', 'promise', 'decline', 'lapse'))`);
  const day = (instant: Date | string) => berlinDay(new Date(instant));
  return new Map(
    employerIds.map((id) => {
      const own = rows.filter((row) => row.employer_id === id);
      return [
        id,
        figuresFrom(
          own.map((row) => ({ sentOn: day(row.sent_at), answeredOn: row.answered_at ? day(row.answered_at) : null })),
        ),
      ];
    }),
  );
}
