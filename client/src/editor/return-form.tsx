import { addDays } from "@praktika/shared/values/dates";
import { FormErrors } from "../employers/form-errors.tsx";
import { today } from "../employers/today.ts";
import { type Form, inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { DayField } from "../ui/inputs.tsx";
import { Note } from "../ui/notice.tsx";
import type { RunProps } from "./changed.ts";
import { canStartAfter } from "./resumable.ts";

type Props = RunProps & {
  readonly form: Form<{ resumesOn: string }>;
  readonly action: string;
  readonly busy: boolean;
  readonly onSend: () => void;
};

/** The day a paused offer comes back, and what has to hold then. */
export function ReturnForm({ offer, form, action, busy, onSend }: Props) {
  const t = useT();
  const { resumesOn } = form.values;
  const tooLate = resumesOn !== "" && !canStartAfter(offer, resumesOn);
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <FormErrors form={form} />
      <p>{t("editor.run.pause.text", { applications: offer.openApplications })}</p>
      <DayField
        id={inputId("resumesOn")}
        label={t("editor.run.pause.until")}
        hint={t("editor.run.pause.hint")}
        optional
        min={addDays(today(), 1)}
        error={form.error("resumesOn")}
        value={resumesOn}
        onValue={(day) => form.set({ resumesOn: day })}
      />
      <div role="status">
        {tooLate ? (
          <Note icon="alert">{t("editor.run.pause.tooLate")}</Note>
        ) : (
          <p className="b-small b-muted">{t("editor.run.pause.later")}</p>
        )}
      </div>
      <p>
        <Button kind="primary" type="submit" icon="pause" busy={busy}>
          {action}
        </Button>
      </p>
    </form>
  );
}
