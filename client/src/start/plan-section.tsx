import type { Statistics } from "@praktika/shared/places/contract";
import { addressOf } from "@praktika/shared/search/address";
import type { City } from "@praktika/shared/values/city";
import { type FormEvent, useState } from "react";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { LinePlan } from "./line-plan.tsx";

/** Choose cities on the plan; the button says how many places that is. */
export function PlanSection({ statistics }: { readonly statistics: Statistics | undefined }) {
  const t = useT();
  const go = useGo();
  const [chosen, setChosen] = useState<City[]>([]);
  const all = statistics?.freeSeats ?? 0;
  const seatsIn = (city: City) => statistics?.byCity[city] ?? 0;
  const seats = chosen.length === 0 ? all : chosen.reduce((sum, city) => sum + seatsIn(city), 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(`/praktika${addressOf({ city: chosen })}`);
  };
  return (
    <section className="b-band b-band--plan" aria-labelledby="linie">
      <form className="b-wrap b-plan" onSubmit={submit}>
        <div className="b-sechead">
          <div>
            <h2 className="kern-heading-large" id="linie">
              {t("start.plan.title")}
            </h2>
            <p className="b-muted">{t("start.plan.hint")}</p>
          </div>
        </div>
        <fieldset>
          <legend className="kern-sr-only">{t("start.plan.legend")}</legend>
          <LinePlan
            chosen={chosen}
            onChosen={setChosen}
            note={(city) => (statistics ? t("start.plan.places", { seats: seatsIn(city) }) : "\u00a0")}
          />
        </fieldset>
        <div className="b-plan__result">
          <Button kind="primary" type="submit">
            {t("start.plan.show", { seats })}
          </Button>
          <p className="b-muted" role="status">
            {t("start.plan.status", { count: chosen.length, all })}
          </p>
        </div>
      </form>
    </section>
  );
}
