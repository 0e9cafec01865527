import { today } from "../employers/today.ts";
import { useT } from "../lib/texts.tsx";
import { Checkbox, DayField, TextField } from "../ui/inputs.tsx";
import type { PeriodValues } from "./values.ts";

type Props = {
  readonly number: number;
  readonly values: PeriodValues;
  readonly set: (patch: Partial<PeriodValues>) => void;
  readonly error: (field: string) => string | undefined;
};

/** One span: fixed, or flexible with a shortest and a longest stay. */
export function PeriodInputs({ number, values, set, error }: Props) {
  const t = useT();
  const wired = (field: "startsOn" | "endsOn" | "seats" | "minDays" | "maxDays") => ({
    error: error(field),
    value: values[field],
    onValue: (value: string) => set({ [field]: value }),
  });
  return (
    <fieldset className="b-stack b-stack--s" aria-label={t("editor.period", { number })}>
      <div className="b-periodgrid">
        <DayField {...wired("startsOn")} label={t("editor.period.from")} min={today()} />
        <DayField {...wired("endsOn")} label={t("editor.period.to")} min={values.startsOn || today()} />
        <TextField {...wired("seats")} label={t("editor.period.seats")} inputMode="numeric" maxLength={3} />
      </div>
      <Checkbox checked={values.flexible} onChecked={(flexible) => set({ flexible })}>
        {t("editor.period.flexible")}
      </Checkbox>
      {values.flexible && (
        <div className="b-periodgrid">
          <TextField {...wired("minDays")} label={t("editor.period.minDays")} inputMode="numeric" maxLength={3} />
          <TextField
            {...wired("maxDays")}
            label={t("editor.period.maxDays")}
            optional
            inputMode="numeric"
            maxLength={3}
          />
        </div>
      )}
    </fieldset>
  );
}
