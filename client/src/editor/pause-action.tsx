import { pauseOffer } from "@praktika/shared/offers/contract";
import { addDays } from "@praktika/shared/values/dates";
import { FormErrors } from "../employers/form-errors.tsx";
import { today } from "../employers/today.ts";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { DayField } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";

/** Hides an offer for a while; open applications and their deadlines go on. */
export function PauseAction({ offer: { id, openApplications } }: RunProps) {
  const t = useT();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const form = useForm({ name: `pause:${id}`, initial: { resumesOn: "" } });
  const { resumesOn } = form.values;
  const pause = useChange(pauseOffer, {
    refresh: CHANGED,
    failed: form.fail,
    done: () => {
      form.done();
      setOpen(false);
      toast(t("editor.run.pause.done"));
    },
  });
  return (
    <>
      <Button small icon="pause" onClick={() => setOpen(true)}>
        {t("editor.run.pause")}
      </Button>
      <Dialog title={t("editor.run.pause.title")} open={open} onClose={() => setOpen(false)}>
        <form
          className="b-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void pause.run({ params: { id }, body: resumesOn ? { resumesOn } : {} });
          }}
        >
          <FormErrors form={form} />
          <p>{t("editor.run.pause.text", { applications: openApplications })}</p>
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
          <p>
            <Button kind="primary" type="submit" icon="pause" busy={pause.busy}>
              {t("editor.run.pause")}
            </Button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
