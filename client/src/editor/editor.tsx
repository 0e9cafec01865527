import { textId } from "@praktika/shared/texts/t";
import { useT } from "../lib/texts.tsx";
import { ErrorSummary, inputId } from "../lib/form.tsx";
import { AboutSection } from "./about-section.tsx";
import { inputOf } from "./check.ts";
import { Conflict } from "./conflict.tsx";
import { EditorContext, type EditorHelp } from "./editor-context.ts";
import { MentorSection } from "./mentor-section.tsx";
import { Preview } from "./preview.tsx";
import { RulePanel } from "./rule-panel.tsx";
import { SaveRow } from "./save-row.tsx";
import { TimeSection } from "./time-section.tsx";
import type { EditorState } from "./use-editor.ts";
import { WhoSection } from "./who-section.tsx";

const SECTIONS = ["about", "time", "who", "mentor"] as const;
const INPUTS: Readonly<Record<(typeof SECTIONS)[number], readonly string[]>> = {
  about: ["title", "kind", "field", "description", "tasks", "learningGoals"],
  time: [
    "periods",
    "startsAt",
    "endsAt",
    "breakMinutes",
    "sector",
    "weekdays",
    "street",
    "postcode",
    "remoteShare",
    "payType",
    "payReason",
    "payEuro",
  ],
  who: ["minimumAge", "germanLevel", "stages", "usefulLanguages", "criteria", "prerequisites"],
  mentor: ["mentorRole", "deputyRole", "firstDay", "wheelchair", "accessibilityNote"],
};

/** The whole form beside what the rules say and how it will look. */
export function Editor({ editor, employerName }: { readonly editor: EditorState; readonly employerName: string }) {
  const t = useT();
  const { form, findings, missing, offer } = editor;
  const blocks = findings.filter(({ verdict }) => verdict === "block");
  const isDone = (section: (typeof SECTIONS)[number]) =>
    ![...missing, ...blocks.map(({ field = "" }) => inputOf(field))].some((name) => INPUTS[section].includes(name));
  const help: EditorHelp = {
    editor,
    error: (name) => {
      const block = blocks.find(({ field }) => field !== undefined && inputOf(field) === name);
      return form.error(name) ?? (block && t(textId("rules", block.rule), block.values));
    },
    remarks: (name) => (offer?.remarks ?? []).filter(({ field }) => inputOf(field) === name).map(({ text }) => text),
  };
  return (
    <EditorContext value={help}>
      <nav className="b-progress" aria-label={t("editor.sections")}>
        {SECTIONS.map((section, index) => (
          <a key={section} href={`#${inputId(section)}`} className={isDone(section) ? "is-done" : undefined}>
            {index + 1} {t(textId("editor.section", section))}
            {isDone(section) && <span className="kern-sr-only">{t("editor.section.done")}</span>}
          </a>
        ))}
      </nav>
      <div className="b-editor">
        <form
          className="b-form b-form--sections"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void editor.save();
          }}
        >
          <ErrorSummary form={form} {...(Object.keys(form.errors).length > 0 && { title: t("editor.fix") })} />
          <AboutSection />
          <TimeSection />
          <WhoSection />
          <MentorSection />
          <Conflict editor={editor} />
          <SaveRow editor={editor} />
        </form>
        <aside className="b-aside" aria-label={t("editor.aside")}>
          <RulePanel editor={editor} />
          <Preview editor={editor} employerName={employerName} />
        </aside>
      </div>
    </EditorContext>
  );
}
