import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Editor } from "./editor.tsx";
import { PRESET_NAMES, PRESETS } from "./presets.ts";
import { useEditor } from "./use-editor.ts";

/** A new offer; the usual facts of its kind can be filled in at once. */
export function NewOffer({ employer }: { readonly employer: ManagedEmployer }) {
  const t = useT();
  const editor = useEditor({ employerId: employer.id });
  const back = { to: `/betrieb/${employer.id}/angebote`, label: t("editor.back") };
  const open = employer.state === "verified" || employer.state === "pending";
  if (!open) return <PageHead title={t("editor.new.title")} lead={t("editor.new.closed")} back={back} />;
  return (
    <>
      <PageHead title={t("editor.new.title")} lead={t("editor.new.lead")} back={back} />
      <div className="b-stack b-stack--l">
        {employer.state === "pending" && <Note icon="hourglass">{t("editor.new.pending")}</Note>}
        <section className="b-stack b-stack--s" aria-labelledby="presets">
          <h2 className="b-h" id="presets">
            {t("editor.preset.title")}
          </h2>
          <p className="b-small b-muted">{t("editor.preset.hint")}</p>
          <div className="b-chips">
            {PRESET_NAMES.map((name) => (
              <Button key={name} small onClick={() => editor.form.set(PRESETS[name])}>
                {t(textId("values.kind", name))}
              </Button>
            ))}
          </div>
        </section>
        <Editor editor={editor} employerName={employer.identity.name} />
      </div>
    </>
  );
}
