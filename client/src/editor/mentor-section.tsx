import { WHEELCHAIR } from "@praktika/shared/offers/offer-text";
import { textId } from "@praktika/shared/texts/t";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { TextArea, TextField } from "../ui/inputs.tsx";
import { useEditorHelp, useInput } from "./editor-context.ts";
import { FirstDayField } from "./first-day-field.tsx";
import { Remarked, Section } from "./section.tsx";
import type { EditorValues } from "./values.ts";

/** Who is there for the person, how the first day goes, how one gets in. */
export function MentorSection() {
  const t = useT();
  const input = useInput();
  const { editor, error } = useEditorHelp();
  const { values, set } = editor.form;
  return (
    <Section name="mentor">
      <div className="b-formgrid">
        <Remarked name="mentorRole">
          <TextField
            {...input("mentorRole")}
            label={t("editor.field.mentorRole")}
            hint={t("editor.hint.mentorRole")}
            maxLength={100}
          />
        </Remarked>
        <Remarked name="deputyRole">
          <TextField
            {...input("deputyRole")}
            label={t("editor.field.deputyRole")}
            optional
            hint={t("editor.hint.deputyRole")}
            maxLength={100}
          />
        </Remarked>
      </div>
      <FirstDayField />
      <Remarked name="wheelchair">
        <RadioGroup
          id={inputId("wheelchair")}
          name="wheelchair"
          legend={t("editor.field.wheelchair")}
          error={error("wheelchair")}
          value={values.wheelchair}
          onValue={(wheelchair) => set({ wheelchair: wheelchair as EditorValues["wheelchair"] })}
          options={WHEELCHAIR.map((value) => ({ value, label: t(textId("values.wheelchair", value)) }))}
        />
      </Remarked>
      <Remarked name="accessibilityNote">
        <TextArea
          {...input("accessibilityNote")}
          label={t("editor.field.accessibilityNote")}
          optional
          hint={t("editor.hint.accessibilityNote")}
          maxLength={500}
          rows={3}
        />
      </Remarked>
    </Section>
  );
}
