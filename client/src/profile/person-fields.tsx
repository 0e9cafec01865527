import { textId } from "@praktika/shared/texts/t";
import { LEVELS } from "@praktika/shared/values/language";
import { STAGES } from "@praktika/shared/values/stage";
import { inputId } from "../lib/form.tsx";
import { useFormat } from "../lib/format.ts";
import { now } from "../lib/now.ts";
import { useT } from "../lib/texts.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { SelectField, TextField } from "../ui/inputs.tsx";
import { ageNow, isMinor, needsGuardian, type PersonValues, schoolDutyOf } from "./person-values.ts";

type Props = {
  readonly values: PersonValues;
  readonly error: (path: string) => string | undefined;
  readonly onValues: (patch: Partial<PersonValues>) => void;
};
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Birth, postcode, school and German; what age asks for in addition appears when it does. */
export function PersonFields({ values, error, onValues }: Props) {
  const t = useT();
  const age = ageNow(values, now());
  const { monthName } = useFormat();
  return (
    <>
      <p className="b-small b-muted">
        {t("apply.birth.hint")} {t("apply.postcode.hint")}
      </p>
      <div className="b-formgrid">
        <SelectField
          id={inputId("birthMonth")}
          label={t("apply.birthMonth")}
          value={values.birthMonth}
          error={error("birthMonth")}
          onValue={(birthMonth) => onValues({ birthMonth })}
          empty={t("common.choose")}
          options={MONTHS.map((month) => ({
            value: String(month),
            label: monthName(month),
          }))}
        />
        <TextField
          id={inputId("birthYear")}
          label={t("apply.birthYear")}
          inputMode="numeric"
          autoComplete="bday-year"
          maxLength={4}
          value={values.birthYear}
          error={error("birthYear")}
          onValue={(birthYear) => onValues({ birthYear: birthYear.replaceAll(/\D/g, "") })}
        />
        <TextField
          id={inputId("postcode")}
          label={t("apply.postcode")}
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={5}
          value={values.postcode}
          error={error("postcode")}
          onValue={(postcode) => onValues({ postcode: postcode.replaceAll(/\D/g, "") })}
        />
        <SelectField
          id={inputId("stage")}
          label={t("apply.stage")}
          value={values.stage}
          error={error("stage")}
          onValue={(stage) => onValues({ stage, fullTimeSchool: schoolDutyOf(stage) })}
          empty={t("common.choose")}
          options={STAGES.map((stage) => ({ value: stage, label: t(textId("values.stage", stage)) }))}
        />
        <SelectField
          id={inputId("germanLevel")}
          label={t("apply.german")}
          value={values.germanLevel}
          error={error("germanLevel")}
          onValue={(germanLevel) => onValues({ germanLevel })}
          empty={t("common.choose")}
          options={LEVELS.map((level) => ({ value: level, label: t(textId("values.level", level)) }))}
        />
      </div>
      {isMinor(age) && (
        <RadioGroup
          legend={t("apply.fullTimeSchool")}
          id={inputId("fullTimeSchool")}
          hint={t("apply.fullTimeSchool.hint")}
          name="fullTimeSchool"
          value={values.fullTimeSchool}
          error={error("fullTimeSchool")}
          onValue={(fullTimeSchool) => onValues({ fullTimeSchool })}
          options={[
            { value: "yes", label: t("common.yes") },
            { value: "no", label: t("common.no") },
          ]}
        />
      )}
      {needsGuardian(age) && (
        <TextField
          id={inputId("guardianEmail")}
          label={t("apply.guardian")}
          hint={t("apply.guardian.hint")}
          type="email"
          autoComplete="off"
          value={values.guardianEmail}
          error={error("guardianEmail")}
          onValue={(guardianEmail) => onValues({ guardianEmail })}
        />
      )}
    </>
  );
}
