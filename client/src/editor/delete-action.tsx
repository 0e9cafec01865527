import { deleteDraft, listManagedOffers } from "@praktika/shared/offers/contract";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { forgetTyped } from "../lib/typed.ts";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";

/** Deletes a draft, or discards the open revision of a live offer. */
export function DeleteAction({ offer: { id, employerId, revision, version } }: RunProps) {
  const t = useT();
  const go = useGo();
  const toast = useToast();
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  const remove = useChange(deleteDraft, {
    refresh: revision ? CHANGED : [listManagedOffers],
    failed: close,
    done: () => {
      close();
      forgetTyped(`offer:${id}`);
      toast(t(revision ? "editor.run.discard.done" : "editor.run.delete.done"));
      if (!revision) go(`/betrieb/${employerId}/angebote`);
    },
  });
  const texts = revision
    ? ({ action: "editor.run.discard", title: "editor.run.discard.title", text: "editor.run.discard.text" } as const)
    : ({ action: "editor.run.delete", title: "editor.run.delete.title", text: "editor.run.delete.text" } as const);
  return (
    <>
      <Button small kind="danger" onClick={() => setAsks(true)}>
        {t(texts.action)}
      </Button>
      <RefusedNotice refused={remove.refused} />
      <Confirm
        danger
        title={t(texts.title)}
        text={<p>{t(texts.text)}</p>}
        action={t(texts.action)}
        busy={remove.busy}
        open={asks}
        onClose={close}
        onConfirm={() => void remove.run({ params: { id }, version })}
      />
    </>
  );
}
