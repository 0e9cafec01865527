import { textId } from "@praktika/shared/texts/t";
import { placeOf } from "@praktika/shared/values/postcodes";
import { SECTORS } from "@praktika/shared/values/sector";
import { inputId } from "../lib/form.tsx";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { TagPicker } from "../ui/choices.tsx";
import { SelectField, TextField } from "../ui/inputs.tsx";
import { Note } from "../ui/notice.tsx";
import { useEditorHelp, useInput } from "./editor-context.ts";
import { PayField } from "./pay-field.tsx";
import { PeriodsField } from "./periods-field.tsx";
import { Remarked, Section } from "./section.tsx";
import { dailyMinutesOf } from "./draft.ts";

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** When, how long, where and for how much. */
export function TimeSection() {
  const t = useT();
  const format = useFormat();
  const input = useInput();
  const { editor, error } = useEditorHelp();
  const { values, set } = editor.form;
  const minutes = dailyMinutesOf(values);
  const week = minutes === undefined ? undefined : minutes * values.weekdays.length;
  return (
    <Section name="time">
      {editor.revises ? <Note icon="calendar">{t("editor.periods.live")}</Note> : <PeriodsField />}
      <div className="b-formgrid">
        <Remarked name="startsAt">
          <TextField {...input("startsAt")} type="time" label={t("editor.field.startsAt")} />
        </Remarked>
        <Remarked name="endsAt">
          <TextField
            {...input("endsAt")}
            type="time"
            label={t("editor.field.endsAt")}
            hint={
              minutes === undefined || week === undefined
                ? undefined
                : t("editor.hint.hours", { day: format.hours(minutes), week: format.hours(week) })
            }
          />
        </Remarked>
        <Remarked name="breakMinutes">
          <TextField
            {...input("breakMinutes")}
            inputMode="numeric"
            label={t("editor.field.breakMinutes")}
            hint={t("editor.hint.breakMinutes")}
          />
        </Remarked>
        <Remarked name="sector">
          <SelectField
            {...input("sector")}
            label={t("editor.field.sector")}
            hint={t("editor.hint.sector")}
            options={SECTORS.map((value) => ({ value, label: t(textId("values.sector", value)) }))}
          />
        </Remarked>
      </div>
      <Remarked name="weekdays">
        <TagPicker
          id={inputId("weekdays")}
          legend={t("editor.field.weekdays")}
          error={error("weekdays")}
          values={values.weekdays}
          onValues={(weekdays) => set({ weekdays })}
          options={WEEKDAYS.map((value) => ({ value: value as string, label: t(textId("values.weekday", value)) }))}
        />
      </Remarked>
      <Place />
      <PayField />
    </Section>
  );
}

function Place() {
  const t = useT();
  const input = useInput();
  const { editor } = useEditorHelp();
  const place = placeOf(editor.form.values.postcode.trim());
  const where = place
    ? t("editor.hint.place", { city: t(textId("values.city", place.city)), district: place.district })
    : t("editor.hint.postcode");
  return (
    <div className="b-formgrid">
      <Remarked name="street">
        <TextField
          {...input("street")}
          label={t("editor.field.street")}
          hint={t("editor.hint.street")}
          maxLength={120}
          autoComplete="street-address"
        />
      </Remarked>
      <Remarked name="postcode">
        <TextField
          {...input("postcode")}
          label={t("editor.field.postcode")}
          hint={where}
          maxLength={5}
          inputMode="numeric"
          autoComplete="postal-code"
        />
      </Remarked>
      <div className="b-wide">
        <Remarked name="remoteShare">
          <TextField
            {...input("remoteShare")}
            label={t("editor.field.remoteShare")}
            hint={t("editor.hint.remoteShare")}
            inputMode="numeric"
            maxLength={3}
          />
        </Remarked>
      </div>
    </div>
  );
}
