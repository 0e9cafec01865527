import { actionsOf } from "@praktika/shared/lifecycle/machine";
import type { ManagedOffer } from "@praktika/shared/offers/contract";
import { offerMachine } from "@praktika/shared/offers/lifecycle";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { sayPeriod, Seats } from "../offers/period-list.tsx";
import { AddPeriod } from "./add-period.tsx";
import { AwayAction } from "./away-action.tsx";
import { SeatsAction } from "./seats-action.tsx";

/** The periods of an offer that was approved: seats can change, a period can be added, both without a new review. */
export function LivePeriods({ offer, open }: { readonly offer: ManagedOffer; readonly open: boolean }) {
  const t = useT();
  const format = useFormat();
  const { state, periods } = offer;
  const mayAdd = open && actionsOf(offerMachine, "employer", state).includes("add_period");
  return (
    <section className="b-panel" aria-labelledby="periods">
      <h2 id="periods">{t("editor.field.periods")}</h2>
      <ul className="b-people">
        {periods.map((period) => (
          <li key={period.id}>
            <div>
              <p>
                <strong>{format.range(period.startsOn, period.endsOn)}</strong>
              </p>
              <p className="b-small b-muted">{sayPeriod(t, period)}</p>
              <p className="b-small b-row">
                <Seats free={period.free} seats={period.seats} />
                {t("editor.live.seats", { held: period.held, seats: period.seats })}
              </p>
            </div>
            {mayAdd && (
              <div className="b-stack b-stack--s">
                <AwayAction offer={offer} period={period} />
                <SeatsAction offer={offer} period={period} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayAdd && <AddPeriod offer={offer} />}
    </section>
  );
}
