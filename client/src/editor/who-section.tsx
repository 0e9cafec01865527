import { CRITERIA } from "@praktika/shared/offers/offer-text";
import { textId } from "@praktika/shared/texts/t";
import { LANGUAGES, LEVELS } from "@praktika/shared/values/language";
import { PREREQUISITES } from "@praktika/shared/values/prerequisite";
import { STAGES } from "@praktika/shared/values/stage";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { CheckboxGroup, TagPicker } from "../ui/choices.tsx";
import { SelectField } from "../ui/inputs.tsx";
import { useEditorHelp, useInput } from "./editor-context.ts";
import { Remarked, Section } from "./section.tsx";

const AGES = [13, 14, 15, 16, 17, 18, 21];
const MOST_LANGUAGES = 6;

/** Who it is for and what matters. */
export function WhoSection() {
  const t = useT();
  const input = useInput();
  const { editor, error } = useEditorHelp();
  const { values, set } = editor.form;
  const options = <V extends string>(prefix: string, codes: readonly V[]) =>
    codes.map((value) => ({ value, label: t(textId(prefix, value)) }));
  const ages = [...new Set([...AGES, ...(values.minimumAge ? [Number(values.minimumAge)] : [])])].toSorted(
    (a, b) => a - b,
  );
  return (
    <Section name="who">
      <div className="b-formgrid">
        <Remarked name="minimumAge">
          <SelectField
            {...input("minimumAge")}
            label={t("editor.field.minimumAge")}
            hint={t("editor.hint.minimumAge")}
            empty={t("common.choose")}
            options={ages.map((age) => ({ value: String(age), label: t("editor.age", { age }) }))}
          />
        </Remarked>
        <Remarked name="germanLevel">
          <SelectField
            {...input("germanLevel")}
            label={t("editor.field.germanLevel")}
            hint={t("editor.hint.germanLevel")}
            empty={t("common.choose")}
            options={options("values.level", LEVELS)}
          />
        </Remarked>
      </div>
      <Remarked name="stages">
        <TagPicker
          id={inputId("stages")}
          legend={t("editor.field.stages")}
          hint={t("editor.hint.stages")}
          error={error("stages")}
          values={values.stages}
          onValues={(stages) => set({ stages })}
          options={options("values.stage", STAGES)}
        />
      </Remarked>
      <Remarked name="usefulLanguages">
        <TagPicker
          id={inputId("usefulLanguages")}
          legend={t("editor.field.usefulLanguages")}
          optional
          hint={t("editor.hint.usefulLanguages")}
          error={error("usefulLanguages")}
          values={values.usefulLanguages}
          onValues={(usefulLanguages) => set({ usefulLanguages: usefulLanguages.slice(-MOST_LANGUAGES) })}
          options={options("values.language", LANGUAGES)}
        />
      </Remarked>
      <Remarked name="criteria">
        <TagPicker
          id={inputId("criteria")}
          legend={t("editor.field.criteria")}
          optional
          hint={t("editor.hint.criteria")}
          error={error("criteria")}
          values={values.criteria}
          onValues={(criteria) => set({ criteria })}
          options={options("values.criterion", CRITERIA)}
        />
      </Remarked>
      <Remarked name="prerequisites">
        <CheckboxGroup
          id={inputId("prerequisites")}
          legend={t("editor.field.prerequisites")}
          optional
          hint={t("editor.hint.prerequisites")}
          error={error("prerequisites")}
          values={values.prerequisites}
          onValues={(prerequisites) => set({ prerequisites })}
          options={options("values.prerequisite", PREREQUISITES)}
        />
      </Remarked>
    </Section>
  );
}
