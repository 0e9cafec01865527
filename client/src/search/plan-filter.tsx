import type { Filters } from "@praktika/shared/search/address";
import type { Facets } from "@praktika/shared/search/contract";
import type { City } from "@praktika/shared/values/city";
import { useT } from "../lib/texts.tsx";
import { LinePlan } from "../start/line-plan.tsx";

type Props = {
  readonly filters: Filters;
  readonly facets: Facets | undefined;
  readonly onFilters: (filters: Filters) => void;
};

/** The seven cities as a filter: each station says how many of these internships it has. */
export default function PlanFilter({ filters, facets, onFilters }: Props) {
  const t = useT();
  return (
    <div className="b-plan b-plan--filter">
      <fieldset>
        <legend className="b-small b-muted">{t("facets.plan")}</legend>
        <LinePlan
          chosen={[filters.city ?? []].flat() as City[]}
          onChosen={(city) => onFilters({ ...filters, city })}
          note={(city) => (facets ? t("facets.plan.count", { count: facets.city[city] ?? 0 }) : "\u00a0")}
        />
      </fieldset>
    </div>
  );
}
