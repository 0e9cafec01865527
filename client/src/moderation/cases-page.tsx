import { caseAddress, type CaseFilters, caseFiltersFrom } from "@praktika/shared/moderation/address";
import { textId } from "@praktika/shared/texts/t";
import type { City } from "@praktika/shared/values/city";
import { useParams, useSearchParams } from "react-router";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { Empty, Loaded } from "../ui/states.tsx";
import { CaseFilterBar } from "./case-filters.tsx";
import { CaseList } from "./case-list.tsx";
import { DeskNav } from "./desk-nav.tsx";
import { KeysHelp } from "./keys-dialog.tsx";
import { SaveTable } from "./save-table.tsx";
import { useCases } from "./use-cases.ts";

export default function CasesPage() {
  const city = (useParams()["city"] ?? "") as City;
  const t = useT();
  const go = useGo();
  const [search] = useSearchParams();
  const filters = caseFiltersFrom(search);
  const cases = useCases(city, filters);
  const show = (next: CaseFilters) => go(`/pruefstelle/${city}${caseAddress(next)}`);
  return (
    <Page>
      <DeskNav city={city} />
      <PageHead title={t("desk.title", { city: t(textId("values.city", city)) })} />
      <CaseFilterBar filters={filters} counts={cases.data?.counts} onFilters={show} />
      <Loaded read={cases}>
        {({ items, total }) => (
          <>
            <div className="b-row b-row--between">
              <p role="status" className="b-muted">
                {t("desk.count", { count: total })}
              </p>
              <div className="b-row">
                <KeysHelp />
                {total > 0 && <SaveTable city={city} filters={filters} />}
              </div>
            </div>
            {items.length > 0 && <CaseList city={city} items={items} filters={filters} />}
            {items.length === 0 && <NoCases filters={filters} onFilters={show} />}
            {cases.hasNextPage && (
              <Button busy={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
                {t("desk.more")}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function NoCases({ filters, onFilters }: { readonly filters: CaseFilters; readonly onFilters: (all: object) => void }) {
  const t = useT();
  if (caseAddress(filters) === "") return <Empty title={t("desk.empty.title")}>{t("desk.empty.text")}</Empty>;
  return (
    <Empty
      title={t("desk.empty.filtered")}
      action={<Button onClick={() => onFilters({})}>{t("desk.empty.clear")}</Button>}
    >
      {t("desk.empty.filteredText")}
    </Empty>
  );
}
