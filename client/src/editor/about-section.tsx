import { textId } from "@praktika/shared/texts/t";
import { FIELDS } from "@praktika/shared/values/field";
import { KINDS } from "@praktika/shared/values/kind";
import { useT } from "../lib/texts.tsx";
import { SelectField, TextArea, TextField } from "../ui/inputs.tsx";
import { useEditorHelp, useInput } from "./editor-context.ts";
import { LinesField } from "./lines-field.tsx";
import { Remarked, Section } from "./section.tsx";

const MAX_GOALS = 8;
const MAX_TASKS = 10;

/** What it is about. */
export function AboutSection() {
  const t = useT();
  const input = useInput();
  const { kind } = useEditorHelp().editor.form.values;
  const options = (prefix: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(textId(prefix, value)) }));
  return (
    <Section name="about">
      <Remarked name="title">
        <TextField {...input("title")} label={t("editor.field.title")} hint={t("editor.hint.title")} maxLength={80} />
      </Remarked>
      <div className="b-formgrid">
        <Remarked name="kind">
          <SelectField
            {...input("kind")}
            label={t("editor.field.kind")}
            hint={kind ? t(textId("values.kindHint", kind)) : t("editor.hint.kind")}
            options={options("values.kind", KINDS)}
            empty={t("common.choose")}
          />
        </Remarked>
        <Remarked name="field">
          <SelectField
            {...input("field")}
            label={t("editor.field.field")}
            hint={t("editor.hint.field")}
            options={options("values.field", FIELDS)}
            empty={t("common.choose")}
          />
        </Remarked>
      </div>
      <Remarked name="description">
        <TextArea
          {...input("description")}
          label={t("editor.field.description")}
          hint={t("editor.hint.description")}
          maxLength={4000}
          rows={6}
        />
      </Remarked>
      <LinesField name="tasks" most={MAX_TASKS} />
      <LinesField name="learningGoals" most={MAX_GOALS} />
    </Section>
  );
}
