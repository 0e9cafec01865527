import type { Finding } from "@praktika/shared/rules/finding";
import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { Badge } from "../ui/badge.tsx";
import { Icon } from "../ui/icon.tsx";
import { RuleList } from "../ui/rule-list.tsx";
import { inputOf } from "./check.ts";
import { useEditorHelp } from "./editor-context.ts";
import { Jump } from "./jump.tsx";
import { mendOf } from "./mend.ts";
import type { EditorState } from "./use-editor.ts";

/** What the rules say while somebody writes, and what is still missing. */
export function RulePanel({ editor: { findings, missing } }: { readonly editor: EditorState }) {
  const t = useT();
  const of = (verdict: Finding["verdict"]) => findings.filter((finding) => finding.verdict === verdict);
  const [blocks, hints, fine] = [of("block"), of("warn"), of("ok")];
  const toFix = blocks.length + missing.length;
  return (
    <section className="b-panel" aria-labelledby="rules">
      <div className="b-row b-row--between">
        <h2 id="rules" className="b-h" tabIndex={-1}>
          {t("editor.rules.title")}
        </h2>
        <span className="b-xs b-muted">{t("editor.rules.live")}</span>
      </div>
      <output className="b-row b-badges">
        {toFix > 0 && (
          <Badge tone="danger" icon="stop">
            {t("editor.rules.fix", { count: toFix })}
          </Badge>
        )}
        {hints.length > 0 && (
          <Badge tone="warning" icon="alert">
            {t("editor.rules.hints", { count: hints.length })}
          </Badge>
        )}
        <Badge tone="success" icon="check-circle">
          {t("editor.rules.fine", { count: fine.length })}
        </Badge>
      </output>
      <RuleList findings={[...blocks, ...hints]} after={after} />
      {missing.length > 0 && <Missing names={missing} />}
      {fine.length > 0 && (
        <details className="b-details">
          <summary>{t("editor.rules.showFine", { count: fine.length })}</summary>
          <RuleList findings={fine} />
        </details>
      )}
    </section>
  );
}

const after = (finding: Finding) => <After finding={finding} />;

function Missing({ names }: { readonly names: readonly string[] }) {
  const t = useT();
  return (
    <div className="b-rule b-rule--block">
      <Icon name="edit" />
      <b>{t("editor.rules.missing", { count: names.length })}</b>
      <ul className="b-missing">
        {names.map((name) => (
          <li key={name}>
            <Jump to={name}>{t(textId("editor.field", name))}</Jump>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Mends it at once where there is only one way, else leads to the input. */
function After({ finding }: { readonly finding: Finding }) {
  const t = useT();
  const { form } = useEditorHelp().editor;
  const mend = mendOf(finding, form.values);
  if (mend) {
    return (
      <span>
        <button type="button" className="b-linkbtn" onClick={() => form.set(mend.patch)}>
          {t(mend.text, mend.values)}
        </button>
      </span>
    );
  }
  return finding.field ? (
    <span>
      <Jump to={inputOf(finding.field)}>{t("editor.rules.jump")}</Jump>
    </span>
  ) : null;
}
