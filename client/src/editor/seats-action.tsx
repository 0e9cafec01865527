import { updatePeriod } from "@praktika/shared/offers/contract";
import { useState } from "react";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";
import { whole } from "./draft.ts";

type Props = RunProps & { readonly period: RunProps["offer"]["periods"][number] };

/** More or fewer seats of one period, never below those already promised. */
export function SeatsAction({ offer, period }: Props) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const initial = { seats: String(period.seats) };
  const form = useForm({ name: `seats:${period.id}`, initial });
  const change = useChange(updatePeriod, {
    refresh: CHANGED,
    failed: form.fail,
    done: () => {
      form.done();
      setOpen(false);
      toast(t("common.saved"));
    },
  });
  const send = () => {
    const seats = whole(form.values.seats);
    if (seats === undefined) return form.reject({ seats: t("editor.periodError.seats") });
    void change.run({ params: { id: offer.id, periodId: period.id }, version: period.version, body: { seats } });
  };
  return (
    <>
      <Button
        small
        kind="tertiary"
        icon="edit"
        aria-label={`${t("editor.live.change")}: ${format.range(period.startsOn, period.endsOn)}`}
        onClick={() => setOpen(true)}
      >
        {t("editor.live.change")}
      </Button>
      <Dialog title={t("editor.live.change")} open={open} onClose={() => setOpen(false)}>
        <form
          className="b-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <FormErrors form={form} />
          <TextField
            id={inputId("seats")}
            label={t("editor.period.seats")}
            hint={t("editor.live.least", { held: period.held })}
            inputMode="numeric"
            maxLength={3}
            error={form.error("seats")}
            value={form.values.seats}
            onValue={(seats) => form.set({ seats })}
          />
          <p>
            <Button kind="primary" type="submit" busy={change.busy}>
              {t("common.save")}
            </Button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
