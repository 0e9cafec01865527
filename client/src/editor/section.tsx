import { textId } from "@praktika/shared/texts/t";
import type { ReactNode } from "react";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { FormSection } from "../ui/form-section.tsx";
import { Icon } from "../ui/icon.tsx";
import { useEditorHelp } from "./editor-context.ts";

/** One part of the form with its heading. */
export function Section({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const t = useT();
  return (
    <FormSection id={inputId(name)} title={t(textId("editor.section", name))}>
      {children}
    </FormSection>
  );
}

/** An input with what the desk asked to change there. */
export function Remarked({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const t = useT();
  const remarks = useEditorHelp().remarks(name);
  if (remarks.length === 0) return <>{children}</>;
  return (
    <div className="b-remarked">
      {remarks.map((text) => (
        <div className="b-note" key={text}>
          <Icon name="message" />
          <div>
            <strong>{t("editor.remark")}</strong>
            {text}
          </div>
        </div>
      ))}
      {children}
    </div>
  );
}
