import { RADII } from "@praktika/shared/search/contract";
import { useId } from "react";
import { useT } from "../lib/texts.tsx";
import type { FacetProps } from "./facet-panel.tsx";

/** How far away at most; needs a place to start from. */
export function RadiusFacet({ filters, facets, onFilters }: FacetProps) {
  const t = useT();
  const name = useId();
  if (!filters.plz) return <p className="b-small b-muted">{t("facets.radius.needsPlace")}</p>;
  const choices = [...RADII.map(String), undefined];
  return (
    <div role="radiogroup" aria-label={t("facets.radius")}>
      {choices.map((km) => (
        <label className="b-check" key={km ?? "any"}>
          <input
            type="radio"
            name={name}
            checked={filters.radiusKm === km}
            onChange={() => onFilters({ ...filters, radiusKm: km })}
          />
          <span>{km ? t("search.radius.value", { km }) : t("facets.radius.any")}</span>{" "}
          {km && facets && <span className="b-num">{facets.radius[km] ?? 0}</span>}
        </label>
      ))}
    </div>
  );
}
