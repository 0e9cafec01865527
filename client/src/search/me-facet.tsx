import { textId } from "@praktika/shared/texts/t";
import { LEVELS } from "@praktika/shared/values/language";
import { useT } from "../lib/texts.tsx";
import { SelectField } from "../ui/inputs.tsx";
import type { FacetProps } from "./facet-panel.tsx";

const AGES = Array.from({ length: 13 }, (_, years) => String(13 + years));

/** What is mine: offers that need at most that. */
export function MeFacet({ filters, onFilters }: Omit<FacetProps, "facets">) {
  const t = useT();
  const set = (name: "age" | "germanLevel", value: string) =>
    onFilters({ ...filters, [name]: value || undefined } as FacetProps["filters"]);
  return (
    <>
      <SelectField
        label={t("facets.me.age")}
        value={filters.age ?? ""}
        onValue={(value) => set("age", value)}
        empty={t("common.any")}
        options={AGES.map((age) => ({ value: age, label: age }))}
      />
      <SelectField
        label={t("facets.me.german")}
        value={filters.germanLevel ?? ""}
        onValue={(value) => set("germanLevel", value)}
        empty={t("common.any")}
        options={LEVELS.map((level) => ({ value: level, label: t(textId("values.level", level)) }))}
      />
    </>
  );
}
