import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Group } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { clockOf, minutesOf } from "./clock.ts";
import { useEditorHelp } from "./editor-context.ts";
import { Remarked } from "./section.tsx";
import type { EditorValues } from "./values.ts";

const MOST = 10;
const LINE_LENGTH = 160;
const STEP_MINUTES = 60;
type Entry = EditorValues["firstDay"][number];

/** The plan of the first day: a time and what happens. */
export function FirstDayField() {
  const t = useT();
  const { editor, error } = useEditorHelp();
  const { firstDay, startsAt } = editor.form.values;
  const set = (next: readonly Entry[]) => editor.form.set({ firstDay: next });
  const change = (index: number, patch: Partial<Entry>) =>
    set(firstDay.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  const last = firstDay.at(-1)?.time;
  const next = last ? clockOf(minutesOf(last) + STEP_MINUTES) : startsAt;
  return (
    <Remarked name="firstDay">
      <Group
        id={inputId("firstDay")}
        legend={t("editor.field.firstDay")}
        hint={t("editor.hint.firstDay")}
        error={error("firstDay")}
      >
        <ol className="b-lineslist b-lineslist--day">
          {firstDay.map(({ time, what }, index) => (
            <li key={index}>
              <input
                className="kern-form-input__input"
                type="time"
                aria-label={t("editor.firstDay.time", { number: index + 1 })}
                value={time}
                onChange={({ target }) => change(index, { time: target.value })}
              />
              <input
                className="kern-form-input__input"
                type="text"
                maxLength={LINE_LENGTH}
                aria-label={t("editor.firstDay.what", { number: index + 1 })}
                value={what}
                onChange={({ target }) => change(index, { what: target.value })}
              />
              <button
                type="button"
                className="b-iconbtn"
                aria-label={t("editor.line.remove", { number: index + 1 })}
                onClick={() => set(firstDay.filter((_, at) => at !== index))}
              >
                <Icon name="x" size="s" />
              </button>
            </li>
          ))}
        </ol>
        {firstDay.length < MOST && (
          <p>
            <Button small kind="tertiary" icon="plus" onClick={() => set([...firstDay, { time: next, what: "" }])}>
              {t("editor.add.firstDay")}
            </Button>
          </p>
        )}
      </Group>
    </Remarked>
  );
}
