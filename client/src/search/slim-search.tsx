import type { Filters } from "@praktika/shared/search/address";
import { useState } from "react";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Icon } from "../ui/icon.tsx";
import { inputOfPlace } from "./place-input.ts";
import { SearchForm } from "./search-form.tsx";

/** The search kept on top of its results; on a phone it folds into one line that opens it. */
export function SlimSearch({ filters }: { readonly filters: Filters }) {
  const t = useT();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [month] = [filters.month ?? []].flat();
  const said = [filters.q, inputOfPlace(t, filters), month && format.month(month)].filter(Boolean).join(" · ");
  return (
    <>
      <button type="button" className="b-searchpill" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="search" />
        <span>{said || t("search.form.name")}</span>
        <Icon name={open ? "x" : "edit"} size="s" />
      </button>
      <SearchForm
        filters={filters}
        look={open ? "b-search b-search--slim b-search--open" : "b-search b-search--slim"}
      />
    </>
  );
}
