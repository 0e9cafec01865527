import { textId } from "@praktika/shared/texts/t";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Group } from "../ui/field.tsx";
import { periodErrors } from "./check.ts";
import { useEditorHelp } from "./editor-context.ts";
import { PeriodInputs } from "./period-inputs.tsx";
import { Remarked } from "./section.tsx";
import { noPeriod, type PeriodValues } from "./values.ts";

const MOST = 20;

/** When somebody can come, and how many. */
export function PeriodsField() {
  const t = useT();
  const { editor, error } = useEditorHelp();
  const { periods } = editor.form.values;
  const { tries } = editor.form;
  const set = (next: readonly PeriodValues[]) => editor.form.set({ periods: next.length > 0 ? next : [noPeriod] });
  const wrong = (period: PeriodValues) => (field: string) => {
    const code = periodErrors(period)[field];
    return code && (tries > 0 || code !== "required")
      ? t(textId("editor.periodError", code === "required" ? code : field))
      : undefined;
  };
  return (
    <Remarked name="periods">
      <Group
        id={inputId("periods")}
        legend={t("editor.field.periods")}
        hint={t("editor.hint.periods")}
        error={error("periods")}
      >
        <ol className="b-periodlist">
          {periods.map((period, index) => (
            <li key={index}>
              <PeriodInputs
                number={index + 1}
                values={period}
                error={wrong(period)}
                set={(patch) => set(periods.map((one, at) => (at === index ? { ...one, ...patch } : one)))}
              />
              {periods.length > 1 && (
                <p>
                  <Button small kind="tertiary" icon="x" onClick={() => set(periods.filter((_, at) => at !== index))}>
                    {t("editor.period.remove", { number: index + 1 })}
                  </Button>
                </p>
              )}
            </li>
          ))}
        </ol>
        {periods.length < MOST && (
          <p>
            <Button small kind="tertiary" icon="plus" onClick={() => set([...periods, noPeriod])}>
              {t("editor.period.add")}
            </Button>
          </p>
        )}
      </Group>
    </Remarked>
  );
}
