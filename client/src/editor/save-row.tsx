import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import type { EditorState } from "./use-editor.ts";

/** Save and submit, with what still stands in the way. */
export function SaveRow({ editor }: { readonly editor: EditorState }) {
  const t = useT();
  const { findings, missing, dirty, busy, offer } = editor;
  const toFix = missing.length + findings.filter(({ verdict }) => verdict === "block").length;
  return (
    <>
      <div className="b-row">
        <Button
          kind="primary"
          icon="send"
          busy={busy}
          aria-describedby="submit-why"
          onClick={() => void editor.submit()}
        >
          {t(editor.revises ? "editor.submitRevision" : "editor.submit")}
        </Button>
        <Button type="submit" icon="save" busy={busy}>
          {t("editor.save")}
        </Button>
        {dirty && offer && (
          <Button kind="tertiary" icon="undo" onClick={editor.revert}>
            {t("editor.revert")}
          </Button>
        )}
      </div>
      <p className="b-small b-muted" id="submit-why">
        {t(toFix > 0 ? "editor.submitLater" : "editor.submitNow", { count: toFix })}{" "}
        {offer && t(dirty ? "editor.dirty" : "editor.clean")}
      </p>
      <section className="b-actionbar" aria-label={t("editor.rules.state")}>
        <span className="b-small">
          <b>{t("editor.rules.fix", { count: toFix })}</b>
        </span>
        <a className="kern-btn kern-btn--secondary" href="#rules">
          <span className="kern-label">{t("editor.rules.toPanel")}</span>
        </a>
      </section>
    </>
  );
}
