import type { CaseFilters } from "@praktika/shared/moderation/address";
import { exportCases } from "@praktika/shared/moderation/desk-contract";
import type { City } from "@praktika/shared/values/city";
import { useChange } from "../lib/data.ts";
import { useLanguage, useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RefusedNotice } from "../ui/states.tsx";

/** A browser drops the mark when it reads a text; spreadsheets need it to know the letters. */
const BOM = "\uFEFF";

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([BOM + text], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves what the queue shows, all pages of it, for a spreadsheet. */
export function SaveTable({ city, filters }: { readonly city: City; readonly filters: CaseFilters }) {
  const t = useT();
  const language = useLanguage();
  const { run, busy, refused } = useChange(exportCases, { done: (text) => save(`vorgaenge-${city}.csv`, text) });
  return (
    <>
      <RefusedNotice refused={refused} />
      <Button
        small
        icon="save"
        busy={busy}
        onClick={() => void run({ params: { city }, query: { ...filters, language } })}
      >
        {t("desk.csv.save")}
      </Button>
    </>
  );
}
