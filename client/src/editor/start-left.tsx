import { textId } from "@praktika/shared/texts/t";
import { useEffect, useRef } from "react";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Jump } from "./jump.tsx";
import type { EditorState } from "./use-editor.ts";

/** What the template is and what a person still has to say; takes the focus when the text appears. */
export function StartLeft({ editor, onOther }: { readonly editor: EditorState; readonly onOther: () => void }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kind, field } = editor.form.values;
  const { missing } = editor;
  return (
    <section className="b-panel b-panel--tint" aria-labelledby="start-left">
      <div className="b-row b-row--between">
        <h2 className="b-h" id="start-left" ref={heading} tabIndex={-1}>
          {kind && field
            ? t("starts.begun", { kind: t(textId("values.kind", kind)), field: t(textId("values.field", field)) })
            : t("starts.begun.blank")}
        </h2>
        <Button small kind="tertiary" icon="swap" onClick={onOther}>
          {t("starts.other")}
        </Button>
      </div>
      <p>{t("starts.left", { count: missing.length })}</p>
      {missing.length > 0 && (
        <ul className="b-missing">
          {missing.map((name) => (
            <li key={name}>
              <Jump to={name}>{t(textId("editor.field", name))}</Jump>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
