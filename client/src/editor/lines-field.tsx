import { textId } from "@praktika/shared/texts/t";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Group } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { useEditorHelp } from "./editor-context.ts";
import { Remarked } from "./section.tsx";

const LINE_LENGTH = 160;

/** A list of short lines, one input each; Enter begins the next. */
export function LinesField({ name, most }: { readonly name: "tasks" | "learningGoals"; readonly most: number }) {
  const t = useT();
  const { editor, error } = useEditorHelp();
  const lines = editor.form.values[name];
  const set = (next: readonly string[]) => editor.form.set({ [name]: next });
  const id = inputId(name);
  return (
    <Remarked name={name}>
      <Group id={id} legend={t(textId("editor.field", name))} hint={t(textId("editor.hint", name))} error={error(name)}>
        <ol className="b-lineslist">
          {lines.map((line, index) => (
            <li key={index}>
              <input
                className="kern-form-input__input"
                type="text"
                maxLength={LINE_LENGTH}
                aria-label={t(textId("editor.line", name), { number: index + 1 })}
                value={line}
                onChange={({ target }) => set(lines.map((one, at) => (at === index ? target.value : one)))}
              />
              <button
                type="button"
                className="b-iconbtn"
                aria-label={t("editor.line.remove", { number: index + 1 })}
                onClick={() => set(lines.filter((_, at) => at !== index))}
              >
                <Icon name="x" size="s" />
              </button>
            </li>
          ))}
        </ol>
        {lines.length < most && (
          <p>
            <Button small kind="tertiary" icon="plus" onClick={() => set([...lines, ""])}>
              {t(textId("editor.add", name))}
            </Button>
          </p>
        )}
      </Group>
    </Remarked>
  );
}
