import { withdrawOffer } from "@praktika/shared/offers/contract";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { CHANGED, type RunProps } from "./changed.ts";

/** Takes an offer back for good. */
export function WithdrawAction({ offer: { id, openApplications } }: RunProps) {
  const t = useT();
  const toast = useToast();
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  const withdraw = useChange(withdrawOffer, {
    refresh: CHANGED,
    failed: close,
    done: () => {
      close();
      toast(t("editor.run.withdraw.done"));
    },
  });
  return (
    <>
      <Button small kind="danger" onClick={() => setAsks(true)}>
        {t("editor.run.withdraw")}
      </Button>
      <RefusedNotice refused={withdraw.refused} />
      <Confirm
        danger
        title={t("editor.run.withdraw.title")}
        text={<p>{t("editor.run.withdraw.text", { applications: openApplications })}</p>}
        action={t("editor.run.withdraw")}
        busy={withdraw.busy}
        open={asks}
        onClose={close}
        onConfirm={() => void withdraw.run({ params: { id }, body: {} })}
      />
    </>
  );
}
