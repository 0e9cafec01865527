import { addPeriod } from "@praktika/shared/offers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useState } from "react";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";
import { periodErrors } from "./check.ts";
import { PeriodInputs } from "./period-inputs.tsx";
import { isBegun, periodOf } from "./draft.ts";
import { noPeriod } from "./values.ts";

/** One more period without a new review; an expired offer comes back with it. */
export function AddPeriod({ offer }: RunProps) {
  const t = useT();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const form = useForm({ name: `period:${offer.id}`, initial: noPeriod });
  const add = useChange(addPeriod, {
    refresh: CHANGED,
    failed: form.fail,
    done: () => {
      form.reset(noPeriod);
      setOpen(false);
      toast(t("editor.live.added"));
    },
  });
  const send = () => {
    const wrong = isBegun(form.values)
      ? Object.entries(periodErrors(form.values))
      : [["startsOn", "required"] as const];
    if (wrong.length > 0)
      return form.reject(
        Object.fromEntries(
          wrong.map(([field, code]) => [field, t(textId("editor.periodError", code === "required" ? code : field))]),
        ),
      );
    void add.run({ params: { id: offer.id }, body: periodOf(form.values) });
  };
  return (
    <>
      <p>
        <Button small icon="plus" onClick={() => setOpen(true)}>
          {t("editor.period.add")}
        </Button>
      </p>
      <Dialog title={t("editor.period.add")} open={open} onClose={() => setOpen(false)}>
        <form
          className="b-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <FormErrors form={form} />
          <p className="b-small b-muted">
            {t(offer.state === "expired" ? "editor.live.addExpired" : "editor.live.addHint")}
          </p>
          <PeriodInputs number={offer.periods.length + 1} values={form.values} set={form.set} error={form.error} />
          <p>
            <Button kind="primary" type="submit" busy={add.busy}>
              {t("editor.period.add")}
            </Button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
