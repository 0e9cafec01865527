import type { LanguageSkill } from "@praktika/shared/accounts/contract";
import { textId } from "@praktika/shared/texts/t";
import { LANGUAGES, LEVELS } from "@praktika/shared/values/language";
import { INTERESTS, SKILLS } from "@praktika/shared/values/strengths";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { TagPicker } from "../ui/choices.tsx";
import { Group } from "../ui/field.tsx";
import { SelectField } from "../ui/inputs.tsx";
import type { PersonValues } from "./person-values.ts";

type Props = {
  readonly values: Pick<PersonValues, "skills" | "interests" | "languages">;
  readonly onValues: (patch: Partial<PersonValues>) => void;
};

/** Strengths from fixed lists; all optional. */
export function StrengthFields({ values, onValues }: Props) {
  const t = useT();
  return (
    <>
      <TagPicker
        legend={t("apply.skills")}
        optional
        values={values.skills}
        onValues={(skills) => onValues({ skills })}
        options={SKILLS.map((skill) => ({ value: skill, label: t(textId("values.skill", skill)) }))}
      />
      <TagPicker
        legend={t("apply.interests")}
        optional
        values={values.interests}
        onValues={(interests) => onValues({ interests })}
        options={INTERESTS.map((interest) => ({ value: interest, label: t(textId("values.interest", interest)) }))}
      />
      <LanguageSkills skills={values.languages} onSkills={(languages) => onValues({ languages })} />
    </>
  );
}

function LanguageSkills({
  skills,
  onSkills,
}: {
  readonly skills: readonly LanguageSkill[];
  readonly onSkills: (skills: LanguageSkill[]) => void;
}) {
  const t = useT();
  const free = LANGUAGES.filter((code) => !skills.some(({ language }) => language === code));
  const [next] = free;
  const change = (index: number, patch: Partial<LanguageSkill>) =>
    onSkills(skills.map((skill, at) => (at === index ? { ...skill, ...patch } : skill)));
  return (
    <Group legend={t("apply.languages")} hint={t("apply.languages.hint")} optional>
      {skills.map(({ language, level }, index) => (
        <div className="b-formgrid" key={language}>
          <SelectField
            label={t("apply.language.which")}
            value={language}
            onValue={(code) => change(index, { language: code as LanguageSkill["language"] })}
            options={LANGUAGES.filter((code) => code === language || free.includes(code)).map((code) => ({
              value: code,
              label: t(textId("values.language", code)),
            }))}
          />
          <div className="b-row">
            <div className="b-grow">
              <SelectField
                label={t("apply.language.level")}
                value={level}
                onValue={(value) => change(index, { level: value as LanguageSkill["level"] })}
                options={LEVELS.map((one) => ({ value: one, label: t(textId("values.level", one)) }))}
              />
            </div>
            <Button kind="tertiary" small icon="x" onClick={() => onSkills(skills.filter((_, at) => at !== index))}>
              {t("common.remove")}
            </Button>
          </div>
        </div>
      ))}
      {next && (
        <p>
          <Button
            kind="tertiary"
            small
            icon="plus"
            onClick={() => onSkills([...skills, { language: next, level: "b1" }])}
          >
            {t("apply.language.add")}
          </Button>
        </p>
      )}
    </Group>
  );
}
