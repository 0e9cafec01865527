import { REVOKE_REASONS, revokePromise } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { useState } from "react";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { ANSWERED } from "./answered.ts";
import type { StepProps } from "./step-form.ts";

type Reason = (typeof REVOKE_REASONS)[number];

/** Takes a promise back: counted, and seen by the desk. */
export function RevokeForm({ application: { id }, onDone }: StepProps) {
  const t = useT();
  const toast = useToast();
  const [reason, setReason] = useState<Reason>("place_gone");
  const revoke = useChange(revokePromise, {
    refresh: ANSWERED,
    done: () => {
      toast(t("employer.revoke.done"));
      onDone();
    },
  });
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void revoke.run({ params: { id }, body: { reason } });
      }}
    >
      <RefusedNotice refused={revoke.refused} />
      <Notice tone="warning" title={t("employer.revoke.title")}>
        <p>{t("employer.revoke.text")}</p>
      </Notice>
      <RadioGroup
        name="reason"
        legend={t("employer.revoke.reason")}
        value={reason}
        onValue={(next) => setReason(next as Reason)}
        options={REVOKE_REASONS.map((one) => ({ value: one, label: t(textId("employer.revokeReason", one)) }))}
      />
      <p>
        <Button kind="danger" type="submit" busy={revoke.busy}>
          {t("employer.revoke.action")}
        </Button>
      </p>
    </form>
  );
}
