import type { Filters } from "@praktika/shared/search/address";
import type { Facets } from "@praktika/shared/search/contract";
import { textId } from "@praktika/shared/texts/t";
import { CITIES } from "@praktika/shared/values/city";
import { FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { LANGUAGES, LEVELS } from "@praktika/shared/values/language";
import type { ReactNode } from "react";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Checks } from "../ui/choices.tsx";
import { Icon } from "../ui/icon.tsx";
import { DayField, SelectField } from "../ui/inputs.tsx";

const AGES = Array.from({ length: 13 }, (_, years) => String(13 + years));
const RADII = ["5", "10", "15", "25", "50"];
type Props = {
  readonly filters: Filters;
  readonly facets: Facets | undefined;
  readonly onFilters: (filters: Filters) => void;
};
type ListName = "city" | "field" | "kind" | "month" | "usefulLanguage";

const Facet = ({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) => (
  <details className="b-facet" open={open}>
    <summary>
      {title}
      <Icon name="down" />
    </summary>
    <div className="b-facet__body">{children}</div>
  </details>
);

/** Everything results can be narrowed by, with exact counts where the server counts. */
export function FacetPanel({ filters, facets, onFilters }: Props) {
  const t = useT();
  const format = useFormat();
  const chosen = (name: ListName) => [filters[name] ?? []].flat() as string[];
  const set = (name: keyof Filters, value: string | undefined) => onFilters({ ...filters, [name]: value || undefined });
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
  const flag = (name: "paid" | "remote" | "accessible", label: string) => (
    <Checks
      values={filters[name] ? [name] : []}
      options={[{ value: name, label }]}
      onToggle={(_, on) => set(name, on ? "true" : undefined)}
    />
  );
  const months = [...new Set([...Object.keys(facets?.month ?? {}), ...chosen("month")])].sort();
  return (
    <>
      <Facet title={t("search.facet.city")} open>
        {list("city", CITIES, (city) => t(textId("values.city", city)), facets?.city)}
      </Facet>
      <Facet title={t("search.facet.kind")} open>
        {list("kind", KINDS, (kind) => t(textId("values.kind", kind)), facets?.kind)}
      </Facet>
      <Facet title={t("search.facet.month")} open>
        {list("month", months, (month) => format.month(month), facets?.month)}
      </Facet>
      <Facet title={t("search.facet.field")}>
        {list("field", FIELDS, (field) => t(textId("values.field", field)), facets?.field)}
      </Facet>
      <Facet title={t("search.facet.radius")} open={Boolean(filters.plz)}>
        {filters.plz ? (
          <SelectField
            label={t("search.facet.radius")}
            value={filters.radiusKm ?? ""}
            onValue={(value) => set("radiusKm", value)}
            empty={t("common.any")}
            options={RADII.map((km) => ({ value: km, label: t("search.radius.value", { km }) }))}
          />
        ) : (
          <p className="b-small b-muted">{t("search.radius.needsPlace")}</p>
        )}
      </Facet>
      <Facet title={t("search.facet.window")} open={Boolean(filters.from ?? filters.to)}>
        <DayField label={t("search.window.from")} value={filters.from ?? ""} onValue={(value) => set("from", value)} />
        <DayField label={t("search.window.to")} value={filters.to ?? ""} onValue={(value) => set("to", value)} />
      </Facet>
      <Facet title={t("search.facet.me")} open={Boolean(filters.age ?? filters.germanLevel)}>
        <SelectField
          label={t("search.me.age")}
          value={filters.age ?? ""}
          onValue={(value) => set("age", value)}
          empty={t("common.any")}
          options={AGES.map((age) => ({ value: age, label: age }))}
        />
        <SelectField
          label={t("search.me.german")}
          value={filters.germanLevel ?? ""}
          onValue={(value) => set("germanLevel", value)}
          empty={t("common.any")}
          options={LEVELS.map((level) => ({ value: level, label: t(textId("values.level", level)) }))}
        />
      </Facet>
      <Facet title={t("search.me.languages")} open={chosen("usefulLanguage").length > 0}>
        {list("usefulLanguage", LANGUAGES, (language) => t(textId("values.language", language)))}
      </Facet>
      <Facet title={t("search.facet.more")} open>
        {flag("paid", t("search.paid"))}
        {flag("accessible", t("search.accessible"))}
        {flag("remote", t("search.remote"))}
      </Facet>
    </>
  );
}
