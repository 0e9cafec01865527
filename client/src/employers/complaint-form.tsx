import { complainEmployer, manageEmployer } from "@praktika/shared/employers/contract";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";
import { FormErrors } from "./form-errors.tsx";

/** Against a rejection or a block: somebody else at the desk decides again. */
export function ComplaintForm({ employerId }: { readonly employerId: string }) {
  const t = useT();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const form = useForm({ name: `complaint:${employerId}`, initial: { text: "" } });
  const complain = useChange(complainEmployer, {
    refresh: [manageEmployer],
    failed: form.fail,
    done: () => {
      form.reset({ text: "" });
      setOpen(false);
      toast(t("employer.complaint.done"));
    },
  });
  return (
    <>
      <p>
        <Button kind="tertiary" onClick={() => setOpen(true)}>
          {t("employer.complaint.open")}
        </Button>
      </p>
      <Dialog title={t("employer.complaint.title")} open={open} onClose={() => setOpen(false)}>
        <form
          className="b-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void complain.run({ params: { id: employerId }, body: form.values });
          }}
        >
          <FormErrors form={form} />
          <TextArea
            id={inputId("text")}
            label={t("employer.complaint.text")}
            hint={t("employer.complaint.hint")}
            error={form.error("text")}
            value={form.values.text}
            maxLength={2000}
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
