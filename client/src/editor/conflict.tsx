import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { EditorState } from "./use-editor.ts";

/** Somebody else saved in between: nothing typed is lost, the person decides. */
export function Conflict({ editor }: { readonly editor: EditorState }) {
  const t = useT();
  if (!editor.conflict) return null;
  return (
    <Notice tone="warning" title={t("editor.conflict.title")} live>
      <div className="b-stack">
        <p>{t("editor.conflict.text")}</p>
        <div className="b-row">
          <Button kind="primary" busy={editor.busy} onClick={() => void editor.save(editor.offer?.version)}>
            {t("editor.conflict.mine")}
          </Button>
          <Button onClick={editor.revert}>{t("editor.conflict.theirs")}</Button>
        </div>
      </div>
    </Notice>
  );
}
