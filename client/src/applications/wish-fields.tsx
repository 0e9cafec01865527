import type { Period, PublicOffer } from "@praktika/shared/offers/contract";
import type { T } from "@praktika/shared/texts/t";
import { addDays } from "@praktika/shared/values/dates";
import { KIND_TRAITS } from "@praktika/shared/values/kind";
import { type Format, useFormat } from "../lib/format.ts";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Seats, sayPeriod } from "../offers/period-list.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { Checkbox, DayField } from "../ui/inputs.tsx";

export type WishValues = { periodId: string; startsOn: string; endsOn: string; schoolInformed: boolean };
export const noWish: WishValues = { periodId: "", startsOn: "", endsOn: "", schoolInformed: false };

const bookable = ({ periods }: PublicOffer): readonly Period[] => periods.filter((period) => period.bookable);
/** The chosen period, or the only one there is. */
export function chosenPeriod(offer: PublicOffer, { periodId }: WishValues): Period | undefined {
  const open = bookable(offer);
  return open.find(({ id }) => id === periodId) ?? (open.length === 1 ? open[0] : undefined);
}

/** The stay to send; undefined when the server can tell from the only fixed period. */
export function wishOf(offer: PublicOffer, values: WishValues) {
  const period = chosenPeriod(offer, values);
  if (!period) return undefined;
  const { startsOn, endsOn } = period.minDays === null ? period : values;
  return { periodId: period.id, startsOn, endsOn };
}

export function wishErrors(t: T, offer: PublicOffer, values: WishValues): Record<string, string> {
  const period = chosenPeriod(offer, values);
  if (!period) return { "wish.periodId": t("problems.field.required") };
  const errors: Record<string, string> = {};
  if (period.minDays !== null) {
    if (!values.startsOn) errors["wish.startsOn"] = t("problems.field.required");
    if (!values.endsOn) errors["wish.endsOn"] = t("problems.field.required");
  }
  if (KIND_TRAITS[offer.text.kind].schoolOrganised && !values.schoolInformed)
    errors["schoolInformed"] = t("apply.school.required");
  return errors;
}

const stayHint = (t: T, format: Format, { startsOn, endsOn, minDays, maxDays }: Period) => {
  const frame = { from: format.day(startsOn), to: format.day(endsOn), min: minDays ?? 1 };
  return maxDays === null ? t("apply.stay.hintOpen", frame) : t("apply.stay.hint", { ...frame, max: maxDays });
};

type Props = {
  readonly offer: PublicOffer;
  readonly values: WishValues;
  readonly error: (path: string) => string | undefined;
  readonly onValues: (patch: Partial<WishValues>) => void;
};

/** When: which period, which days of a flexible one, and whether the school knows. */
export function WishFields({ offer, values, error, onValues }: Props) {
  const t = useT();
  const format = useFormat();
  const open = bookable(offer);
  const period = chosenPeriod(offer, values);
  return (
    <>
      {open.length > 1 && (
        <RadioGroup
          legend={t("apply.period")}
          id={inputId("wish.periodId")}
          name="period"
          value={values.periodId}
          onValue={(periodId) => onValues({ periodId, startsOn: "", endsOn: "" })}
          error={error("wish.periodId")}
          options={open.map((one) => ({
            value: one.id,
            label: `${format.range(one.startsOn, one.endsOn)} · ${sayPeriod(t, one)}`,
            more: (
              <>
                <Seats free={one.free} seats={one.seats} />
                {t("offer.period.free", { free: one.free })}
              </>
            ),
          }))}
        />
      )}
      {open.length === 1 && period && (
        <p>
          <b>{format.range(period.startsOn, period.endsOn)}</b> <span className="b-muted">{sayPeriod(t, period)}</span>
        </p>
      )}
      {period && period.minDays !== null && (
        <div className="b-formgrid">
          <DayField
            id={inputId("wish.startsOn")}
            label={t("apply.stay.from")}
            hint={stayHint(t, format, period)}
            min={period.startsOn}
            max={addDays(period.endsOn, 1 - period.minDays)}
            value={values.startsOn}
            error={error("wish.startsOn")}
            onValue={(startsOn) => onValues({ startsOn })}
          />
          <DayField
            id={inputId("wish.endsOn")}
            label={t("apply.stay.to")}
            min={values.startsOn || period.startsOn}
            max={period.endsOn}
            value={values.endsOn}
            error={error("wish.endsOn")}
            onValue={(endsOn) => onValues({ endsOn })}
          />
        </div>
      )}
      {KIND_TRAITS[offer.text.kind].schoolOrganised && (
        <Checkbox
          id={inputId("schoolInformed")}
          checked={values.schoolInformed}
          onChecked={(schoolInformed) => onValues({ schoolInformed })}
          error={error("schoolInformed")}
        >
          {t("apply.school")}
        </Checkbox>
      )}
    </>
  );
}
