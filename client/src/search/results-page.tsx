import { addressOf, type Filters, filtersFromAddress } from "@praktika/shared/search/address";
import { SORTS } from "@praktika/shared/search/contract";
import { textId } from "@praktika/shared/texts/t";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useFormat } from "../lib/format.ts";
import { lazyPart } from "../lib/lazy-part.tsx";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useTitle } from "../ui/page-head.tsx";
import { Empty, RefusedNotice, Skeleton, Trouble } from "../ui/states.tsx";
import { type ActiveFilter, activeFilters } from "./active-filters.ts";
import { OfferCard } from "./offer-card.tsx";
import { SlimSearch } from "./slim-search.tsx";
import { useResults } from "./use-results.ts";

const FACETS = ["facets"] as const;
const FacetPanel = lazyPart(() => import("./facet-panel.tsx"), FACETS);
const FacetSheet = lazyPart(() => import("./facet-sheet.tsx"), FACETS);
const PlanFilter = lazyPart(() => import("./plan-filter.tsx"), FACETS);

export default function ResultsPage() {
  const t = useT();
  const go = useGo();
  const format = useFormat();
  const [search] = useSearchParams();
  const filters = filtersFromAddress(search);
  const results = useResults(filters);
  const [sheet, setSheet] = useState<boolean>();
  const [plan, setPlan] = useState(false);
  const { data, isPlaceholderData } = results.first;
  const active = activeFilters(t, format, filters);
  const show = (next: Filters) => go(`/praktika${addressOf(next)}`, { replace: true });
  const title = data ? t("search.title", { total: data.total }) : t("search.loading");
  useTitle(title);
  const narrowing = { filters, facets: data?.facets, onFilters: show };
  return (
    <>
      <div className="b-sticky">
        <div className="b-wrap">
          <SlimSearch key={search.toString()} filters={filters} />
        </div>
      </div>
      <div className="b-wrap b-resultspage">
        <div className="b-results">
          <div className="b-facets b-wide-only">
            <h2 className="b-h">{t("search.narrow")}</h2>
            <FacetPanel {...narrowing} waiting={<Skeleton lines={18} />} />
          </div>
          <div className="b-stack b-stack--l">
            <h1 className="kern-heading-large">
              <span role="status">{title}</span>
            </h1>
            <ActiveFilters active={active} onFilters={show} />
            <div className="b-toolbar">
              <Button small icon="filter" onClick={() => setSheet(true)} kind="secondary">
                {active.length > 0 ? t("search.narrowCount", { count: active.length }) : t("search.narrow")}
              </Button>
              <SortSelect filters={filters} onFilters={show} />
              <ViewSwitch plan={plan} onPlan={setPlan} />
            </div>
            {plan && <PlanFilter {...narrowing} waiting={<Skeleton lines={6} />} />}
            <Hits results={results} />
          </div>
        </div>
      </div>
      {sheet !== undefined && (
        <FacetSheet
          {...narrowing}
          open={sheet}
          onClose={() => setSheet(false)}
          total={isPlaceholderData ? undefined : data?.total}
        />
      )}
    </>
  );
}

/** The list alone, or the plan of the cities above it. */
function ViewSwitch({ plan, onPlan }: { readonly plan: boolean; readonly onPlan: (plan: boolean) => void }) {
  const t = useT();
  return (
    <div className="b-seg" role="group" aria-label={t("search.view")}>
      <button type="button" aria-pressed={!plan} onClick={() => onPlan(false)}>
        <Icon name="list" />
        {t("search.view.list")}
      </button>
      <button type="button" aria-pressed={plan} onClick={() => onPlan(true)}>
        <Icon name="map" />
        {t("search.view.plan")}
      </button>
    </div>
  );
}

function ActiveFilters({
  active,
  onFilters,
}: {
  readonly active: readonly ActiveFilter[];
  readonly onFilters: (filters: Filters) => void;
}) {
  const t = useT();
  if (active.length === 0) return null;
  return (
    <ul className="b-chips" aria-label={t("search.active")}>
      {active.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            className="b-chip b-chip--on"
            aria-label={t("search.removeFilter", { name })}
            onClick={() => onFilters(without)}
          >
            {name}
            <Icon name="x" size="s" />
          </button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Button kind="tertiary" small onClick={() => onFilters({})}>
            {t("search.clear")}
          </Button>
        </li>
      )}
    </ul>
  );
}

function SortSelect({
  filters,
  onFilters,
}: {
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}) {
  const t = useT();
  const possible = SORTS.filter((sort) => sort !== "distance" || filters.plz);
  return (
    <label className="b-select">
      <span className="b-select__label">{t("search.sort")}</span>
      <span className="b-select__box">
        <select
          value={filters.sort ?? "relevance"}
          onChange={(event) => onFilters({ ...filters, sort: event.target.value as (typeof SORTS)[number] })}
        >
          {possible.map((sort) => (
            <option key={sort} value={sort}>
              {t(textId("search.sort", sort))}
            </option>
          ))}
        </select>
        <Icon name="down" size="s" />
      </span>
    </label>
  );
}

function Hits({
  results: { first, items, hasMore, busy, refused, loadMore },
}: {
  readonly results: ReturnType<typeof useResults>;
}) {
  const t = useT();
  if (first.error && !first.data) return <Trouble refused={first.error} retry={() => void first.refetch()} />;
  if (!first.data) return <Skeleton lines={12} />;
  if (items.length === 0) {
    return (
      <Empty title={t("search.empty.title")} action={<ButtonLink to="/praktika">{t("search.empty.all")}</ButtonLink>}>
        {t("search.empty.text")}
      </Empty>
    );
  }
  return (
    <>
      <ol className="b-list" aria-busy={first.isPlaceholderData || undefined}>
        {items.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} />
          </li>
        ))}
      </ol>
      <RefusedNotice refused={refused} />
      {hasMore ? (
        <Button busy={busy} onClick={() => void loadMore()}>
          {t("search.more")}
        </Button>
      ) : (
        <p className="b-muted">{t("search.end")}</p>
      )}
    </>
  );
}
