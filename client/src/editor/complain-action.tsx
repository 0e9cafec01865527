import { complainOffer } from "@praktika/shared/offers/contract";
import { useState } from "react";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";

/** Against a rejection or suspension: somebody else at the desk looks again. */
export function ComplainAction({ offer: { id } }: RunProps) {
  const t = useT();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const form = useForm({ name: `complaint:${id}`, initial: { text: "" } });
  const complain = useChange(complainOffer, {
    refresh: CHANGED,
    failed: form.fail,
    done: () => {
      form.reset({ text: "" });
      setOpen(false);
      toast(t("employer.complaint.done"));
    },
  });
  return (
    <>
      <Button small icon="message" onClick={() => setOpen(true)}>
        {t("employer.complaint.open")}
      </Button>
      <Dialog title={t("employer.complaint.title")} open={open} onClose={() => setOpen(false)}>
        <form
          className="b-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void complain.run({ params: { id }, body: form.values });
          }}
        >
          <FormErrors form={form} />
          <TextArea
            id={inputId("text")}
            label={t("employer.complaint.text")}
            hint={t("employer.complaint.hint")}
            maxLength={2000}
            error={form.error("text")}
            value={form.values.text}
            onValue={(text) => form.set({ text })}
          />
          <p>
            <Button kind="primary" type="submit" busy={complain.busy}>
              {t("employer.complaint.send")}
            </Button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
