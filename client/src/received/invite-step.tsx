import { inviteApplication } from "@praktika/shared/applications/contract";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { ANSWERED } from "./answered.ts";
import type { StepProps } from "./step-form.ts";

/** Opens contact: both sides see who the other is. */
export function InviteStep({ application: { id }, onDone }: StepProps) {
  const t = useT();
  const toast = useToast();
  const invite = useChange(inviteApplication, {
    refresh: ANSWERED,
    done: () => {
      toast(t("employer.invite.done"));
      onDone();
    },
  });
  return (
    <div className="b-stack">
      <RefusedNotice refused={invite.refused} />
      <div className="b-prose">
        <p>{t("employer.invite.text")}</p>
        <p>{t("employer.invite.deadline")}</p>
      </div>
      <p>
        <Button
          kind="primary"
          icon="mail"
          busy={invite.busy}
          onClick={() => void invite.run({ params: { id }, body: {} })}
        >
          {t("employer.invite.action")}
        </Button>
      </p>
    </div>
  );
}
