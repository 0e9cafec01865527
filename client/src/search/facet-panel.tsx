import type { Filters } from "@praktika/shared/search/address";
import type { Facets } from "@praktika/shared/search/contract";
import { textId } from "@praktika/shared/texts/t";
import { CITIES } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { LANGUAGES } from "@praktika/shared/values/language";
import { useFormat } from "../lib/format.ts";
import { now } from "../lib/now.ts";
import { useT } from "../lib/texts.tsx";
import { Checks } from "../ui/choices.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { MeFacet } from "./me-facet.tsx";
import { comingMonths } from "./months.ts";
import { RadiusFacet } from "./radius-facet.tsx";
import { WeeksFacet } from "./weeks-facet.tsx";

const MONTHS_SHOWN = 6;
export type FacetProps = {
  readonly filters: Filters;
  readonly facets: Facets | undefined;
  readonly onFilters: (filters: Filters) => void;
};
type ListName = "city" | "field" | "kind" | "month" | "usefulLanguage";
type FlagName = "paid" | "remote" | "accessible";

/** Everything results can be narrowed by, each with its exact count; what would find nothing stays visible. */
export default function FacetPanel({ filters, facets, onFilters }: FacetProps) {
  const t = useT();
  const format = useFormat();
  const chosen = (name: ListName) => [filters[name] ?? []].flat() as string[];
  const list = (
    name: ListName,
    values: readonly string[],
    say: (value: string) => string,
    counts?: Readonly<Record<string, number>>,
  ) => (
    <Checks
      values={chosen(name)}
      options={values.map((value) => ({ value, label: say(value), count: counts && (counts[value] ?? 0) }))}
      onToggle={(value, on) =>
        onFilters({
          ...filters,
          [name]: on ? [...chosen(name), value] : chosen(name).filter((one) => one !== value),
        } as Filters)
      }
    />
  );
  const flag = (name: FlagName, label: string) => (
    <Checks
      values={filters[name] ? [name] : []}
      options={[{ value: name, label, count: facets && (facets[name]["true"] ?? 0) }]}
      onToggle={(_, on) => onFilters({ ...filters, [name]: on ? "true" : undefined })}
    />
  );
  const months = [...comingMonths(now(), MONTHS_SHOWN), ...Object.keys(facets?.month ?? {}), ...chosen("month")];
  return (
    <>
      <Disclosure title={t("facets.city")} open>
        {list("city", CITIES, (city) => t(textId("values.city", city)), facets?.city)}
      </Disclosure>
      <Disclosure title={t("facets.kind")} open>
        {list("kind", KINDS, (kind) => t(textId("values.kind", kind)), facets?.kind)}
      </Disclosure>
      <Disclosure title={t("facets.weeks")} open>
        <WeeksFacet filters={filters} onFilters={onFilters} />
      </Disclosure>
      <Disclosure title={t("facets.access")} open>
        {flag("accessible", t("search.accessible"))}
      </Disclosure>
      <Disclosure title={t("facets.month")} open={chosen("month").length > 0}>
        {list("month", [...new Set(months)].sort(), (month) => format.month(month), facets?.month)}
      </Disclosure>
      <Disclosure title={t("facets.field")} open={chosen("field").length > 0}>
        {list("field", FIELDS, (field) => t(textId("values.field", field)), facets?.field)}
      </Disclosure>
      <Disclosure title={t("facets.radius")} open={Boolean(filters.plz)}>
        <RadiusFacet filters={filters} facets={facets} onFilters={onFilters} />
      </Disclosure>
      <Disclosure title={t("facets.me")} open={Boolean(filters.age ?? filters.germanLevel)}>
        <MeFacet filters={filters} onFilters={onFilters} />
      </Disclosure>
      <Disclosure title={t("facets.me.languages")} open={chosen("usefulLanguage").length > 0}>
        {list("usefulLanguage", LANGUAGES, (language) => t(textId("values.language", language)))}
      </Disclosure>
      <Disclosure title={t("facets.more")} open>
        {flag("paid", t("search.paid"))}
        {flag("remote", t("search.remote"))}
      </Disclosure>
    </>
  );
}
