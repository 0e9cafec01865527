import { REVOKE_REASONS, revokePromise } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { ReplyField } from "../replies/reply-field.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { Notice } from "../ui/notice.tsx";
import { useToast } from "../ui/toast.tsx";
import { ANSWERED } from "./answered.ts";
import { noteOf, type StepProps } from "./step-form.ts";

type Reason = (typeof REVOKE_REASONS)[number];

/** Takes a promise back: counted, and seen by the desk. */
export function RevokeForm({ application, onDone }: StepProps) {
  const t = useT();
  const toast = useToast();
  const { id } = application;
  const initial: { reason: Reason; text: string } = { reason: "place_gone", text: "" };
  const form = useForm({ name: `revoke:${id}`, initial });
  const { reason, text } = form.values;
  const revoke = useChange(revokePromise, {
    refresh: ANSWERED,
    failed: form.fail,
    done: () => {
      form.done();
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
        void revoke.run({ params: { id }, body: { reason, ...noteOf(text) } });
      }}
    >
      <FormErrors form={form} />
      <Notice tone="warning" title={t("employer.revoke.title")}>
        <p>{t("employer.revoke.text")}</p>
      </Notice>
      <RadioGroup
        name="reason"
        legend={t("employer.revoke.reason")}
        value={reason}
        onValue={(next) => form.set({ reason: next as Reason })}
        options={REVOKE_REASONS.map((one) => ({ value: one, label: t(textId("employer.revokeReason", one)) }))}
      />
      <ReplyField
        application={application}
        purpose="revoke"
        reason={reason}
        optional
        error={form.error("text")}
        value={text}
        onValue={(next) => form.set({ text: next })}
      />
      <p>
        <Button kind="danger" type="submit" busy={revoke.busy}>
          {t("employer.revoke.action")}
        </Button>
      </p>
    </form>
  );
}
