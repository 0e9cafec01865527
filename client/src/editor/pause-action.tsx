import { changePause, pauseOffer } from "@praktika/shared/offers/contract";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";
import { ReturnForm } from "./return-form.tsx";

/** Hides an offer for a while; open applications and their deadlines go on. */
export function PauseAction({ offer }: RunProps) {
  const t = useT();
  const toast = useToast();
  const { id } = offer;
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
        <ReturnForm
          offer={offer}
          form={form}
          action={t("editor.run.pause")}
          busy={pause.busy}
          onSend={() => void pause.run({ params: { id }, body: resumesOn ? { resumesOn } : {} })}
        />
      </Dialog>
    </>
  );
}

/** Another day on which a paused offer is shown again, or none. */
export function ReturnAction({ offer }: RunProps) {
  const t = useT();
  const toast = useToast();
  const { id, version } = offer;
  const [open, setOpen] = useState(false);
  const initial = { resumesOn: offer.resumesOn ?? "" };
  const form = useForm({ name: `return:${id}:${version}`, initial });
  const change = useChange(changePause, {
    refresh: CHANGED,
    failed: form.fail,
    done: () => {
      form.done();
      setOpen(false);
      toast(t("editor.run.pause.changed"));
    },
  });
  return (
    <>
      <Button small icon="calendar" onClick={() => setOpen(true)}>
        {t("editor.run.pause.change")}
      </Button>
      <Dialog title={t("editor.run.pause.change")} open={open} onClose={() => setOpen(false)}>
        <ReturnForm
          offer={offer}
          form={form}
          action={t("editor.run.pause.save")}
          busy={change.busy}
          onSend={() =>
            void change.run({ params: { id }, version, body: { resumesOn: form.values.resumesOn || null } })
          }
        />
      </Dialog>
    </>
  );
}
