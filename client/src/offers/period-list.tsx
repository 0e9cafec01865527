import type { Period } from "@praktika/shared/offers/contract";
import type { T } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { sayDuration } from "../search/duration.ts";

const MOST_DOTS = 12;

/** Seats as dots: filled is taken. The number beside says it in words. */
export const Seats = ({ free, seats }: { readonly free: number; readonly seats: number }) =>
  seats > MOST_DOTS ? null : (
    <span className="b-seats" aria-hidden="true">
      {Array.from({ length: seats }, (_, seat) => (
        <i key={seat} className={seat >= seats - free ? "is-free" : undefined} />
      ))}
    </span>
  );

export function sayPeriod(
  t: T,
  { minDays, maxDays, ...period }: Pick<Period, "startsOn" | "endsOn" | "minDays" | "maxDays">,
): string {
  if (minDays === null) return sayDuration(t, { ...period, minDays, maxDays });
  return maxDays === null
    ? t("offer.period.flexible", { min: minDays })
    : t("offer.period.flexibleMax", { min: minDays, max: maxDays });
}

/** All periods with their free seats. */
export function PeriodList({ periods }: { readonly periods: readonly Period[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="b-periods">
      {periods.map((period) => (
        <li key={period.id} className={period.bookable ? undefined : "is-off"}>
          <span>
            <b>{format.range(period.startsOn, period.endsOn)}</b>
            <span className="b-small b-muted">{sayPeriod(t, period)}</span>
          </span>
          <span className="b-small">
            <Seats free={period.free} seats={period.seats} />
            {period.free === 0
              ? t("offer.period.full")
              : period.bookable
                ? t("offer.period.free", { free: period.free })
                : t("offer.period.over")}
          </span>
        </li>
      ))}
    </ul>
  );
}
