import type { complainEmployer } from "@praktika/shared/employers/contract";
import type { Contract } from "@praktika/shared/http/contract";
import type { complainOffer } from "@praktika/shared/offers/contract";
import { type ReactNode, useState } from "react";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";
import { FormErrors } from "./form-errors.tsx";

type Props = {
  /** Of the offer or the organisation that was decided about. */
  readonly id: string;
  readonly contract: typeof complainOffer | typeof complainEmployer;
  readonly refresh: readonly Contract[];
  /** The button that opens the form. */
  readonly children: (open: () => void) => ReactNode;
};

/** Against a rejection, a suspension or a block: somebody else at the desk looks again. */
export function Complaint({ id, contract, refresh, children }: Props) {
  const t = useT();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const form = useForm({ name: `complaint:${id}`, initial: { text: "" } });
  const complain = useChange(contract, {
    refresh,
    failed: form.fail,
    done: () => {
      form.reset({ text: "" });
      setOpen(false);
      toast(t("employer.complaint.done"));
    },
  });
  return (
    <>
      {children(() => setOpen(true))}
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
