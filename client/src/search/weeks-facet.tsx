import type { Filters } from "@praktika/shared/search/address";
import { type T, textId } from "@praktika/shared/texts/t";
import { berlinDay } from "@praktika/shared/values/dates";
import { useState, useSyncExternalStore } from "react";
import { type Format, useFormat } from "../lib/format.ts";
import { now } from "../lib/now.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { DayField } from "../ui/inputs.tsx";
import { type QuickWeeks, quickWeeks, rememberedWeeks, rememberWeeks, storedWeeks, type Weeks } from "./weeks.ts";

type Props = { readonly filters: Filters; readonly onFilters: (filters: Filters) => void };

const never = () => () => undefined;
const nothing = () => null;
/** When somebody is free: typed, chosen quickly, or as entered last time in this browser. */
export function WeeksFacet({ filters, onFilters }: Props) {
  const t = useT();
  const format = useFormat();
  const [today] = useState(() => berlinDay(now()));
  const mine = rememberedWeeks(today, useSyncExternalStore(never, storedWeeks, nothing));
  const { from, to } = filters;
  const choose = (next: Partial<Weeks>) => {
    if (next.from && next.to) rememberWeeks({ from: next.from, to: next.to });
    onFilters({ ...filters, from: next.from || undefined, to: next.to || undefined });
  };
  const clear = () => {
    rememberWeeks(undefined);
    choose({});
  };
  const quick = quickWeeks(today);
  const isQuick = mine && quick.some((one) => one.from === mine.from && one.to === mine.to);
  return (
    <div className="b-stack b-stack--s">
      <p className="b-small b-muted">{t("facets.weeks.hint")}</p>
      <DayField
        label={t("facets.weeks.from")}
        min={today}
        value={from ?? ""}
        onValue={(value) => choose({ ...(to && { to }), from: value })}
      />
      <DayField
        label={t("facets.weeks.to")}
        min={from ?? today}
        value={to ?? ""}
        onValue={(value) => choose({ ...(from && { from }), to: value })}
      />
      <div className="b-chips" role="group" aria-label={t("facets.weeks.quick")}>
        {[...(mine && !isQuick ? [mine] : []), ...quick].map((weeks) => (
          <button
            type="button"
            key={`${weeks.from} ${weeks.to}`}
            className={weeks.from === from && weeks.to === to ? "b-chip b-chip--on" : "b-chip"}
            aria-pressed={weeks.from === from && weeks.to === to}
            onClick={() => choose(weeks)}
          >
            {sayWeeks(t, format, weeks)}
          </button>
        ))}
      </div>
      {(from ?? to) && (
        <Button kind="tertiary" small icon="x" onClick={clear}>
          {t("facets.weeks.clear")}
        </Button>
      )}
    </div>
  );
}

function sayWeeks(t: T, format: Format, { from, to, holiday, full }: QuickWeeks): string {
  if (holiday) return t(textId("facets.weeks", holiday));
  return full ? t("facets.weeks.next", { weeks: full }) : t("facets.weeks.mine", { range: format.range(from, to) });
}
