import { addressOf, type Filters } from "@praktika/shared/search/address";
import { textId } from "@praktika/shared/texts/t";
import { CITIES } from "@praktika/shared/values/city";
import { type FormEvent, useId, useState } from "react";
import { useFormat } from "../lib/format.ts";
import { useGo } from "../lib/link.tsx";
import { now } from "../lib/now.ts";
import { useT } from "../lib/texts.tsx";
import { ErrorLine } from "../ui/error-line.tsx";
import { Icon } from "../ui/icon.tsx";
import { comingMonths } from "./months.ts";
import { inputOfPlace, placeOfInput } from "./place-input.ts";

const MONTHS = 14;
/** What, where, when: leads to the results and keeps the other filters. */
export function SearchForm({ filters, look = "b-search" }: { readonly filters: Filters; readonly look?: string }) {
  const t = useT();
  const go = useGo();
  const format = useFormat();
  const id = useId();
  const [what, setWhat] = useState(filters.q ?? "");
  const [where, setWhere] = useState(() => inputOfPlace(t, filters));
  const [month, setMonth] = useState([filters.month ?? []].flat()[0] ?? "");
  const [unknown, setUnknown] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = placeOfInput(t, where);
    setUnknown(place === null);
    if (!place) return document.getElementById(`${id}-where`)?.focus();
    const { q: _, plz: __, city: ___, month: ____, radiusKm, sort, ...others } = filters;
    const kept = {
      ...others,
      ...(place.plz && radiusKm && { radiusKm }),
      ...(sort && (place.plz || sort !== "distance") && { sort }),
    };
    go(
      `/praktika${addressOf({ ...kept, ...place, ...(what.trim() && { q: what.trim() }), ...(month && { month: [month] }) })}`,
    );
  };
  return (
    <form className={look} role="search" aria-label={t("search.form.name")} onSubmit={submit}>
      <div className="b-search__cell">
        <label htmlFor={`${id}-what`}>{t("search.form.what")}</label>
        <input
          id={`${id}-what`}
          type="search"
          maxLength={200}
          placeholder={t("search.form.whatHint")}
          value={what}
          onChange={(event) => setWhat(event.target.value)}
        />
      </div>
      <div className="b-search__cell">
        <label htmlFor={`${id}-where`}>{t("search.form.where")}</label>
        <input
          id={`${id}-where`}
          type="text"
          list={`${id}-cities`}
          autoComplete="postal-code"
          placeholder={t("search.form.whereHint")}
          value={where}
          aria-invalid={unknown || undefined}
          aria-describedby={unknown ? `${id}-unknown` : undefined}
          onChange={(event) => setWhere(event.target.value)}
        />
        <datalist id={`${id}-cities`}>
          {CITIES.map((city) => (
            <option key={city}>{t(textId("values.city", city))}</option>
          ))}
        </datalist>
        {unknown && <ErrorLine id={`${id}-unknown`}>{t("search.form.whereUnknown")}</ErrorLine>}
      </div>
      <div className="b-search__cell">
        <label htmlFor={`${id}-when`}>{t("search.form.when")}</label>
        <select id={`${id}-when`} value={month} onChange={(event) => setMonth(event.target.value)}>
          <option value="">{t("search.form.anyTime")}</option>
          {comingMonths(now(), MONTHS).map((one) => (
            <option key={one} value={one}>
              {format.month(one)}
            </option>
          ))}
        </select>
      </div>
      <button className="kern-btn kern-btn--primary" type="submit">
        <Icon name="search" />
        <span className="kern-label">{t("search.form.go")}</span>
      </button>
    </form>
  );
}
