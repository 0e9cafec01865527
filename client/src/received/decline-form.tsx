import { DECLINE_REASONS, declineApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { ReplyField } from "../replies/reply-field.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { useToast } from "../ui/toast.tsx";
import { ANSWERED } from "./answered.ts";
import type { StepProps } from "./step-form.ts";

type Reason = (typeof DECLINE_REASONS)[number];

/** A no with a fixed reason and a friendly text; each reason brings a text that can be changed. */
export function DeclineForm({ application, onDone }: StepProps) {
  const t = useT();
  const toast = useToast();
  const { id } = application;
  const initial: { reason: Reason; text: string } = {
    reason: "other_chosen",
    text: t("employer.declineText.other_chosen"),
  };
  const form = useForm({ name: `decline:${id}`, initial });
  const { reason, text } = form.values;
  const untouched = text.trim() === "" || text === t(textId("employer.declineText", reason));
  const choose = (next: Reason) =>
    form.set({ reason: next, ...(untouched && { text: t(textId("employer.declineText", next)) }) });
  const decline = useChange(declineApplication, {
    refresh: ANSWERED,
    failed: form.fail,
    done: () => {
      form.done();
      toast(t("employer.decline.done"));
      onDone();
    },
  });
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void decline.run({ params: { id }, body: form.values });
      }}
    >
      <FormErrors form={form} />
      <RadioGroup
        name="reason"
        legend={t("employer.decline.reason")}
        value={reason}
        onValue={(next) => choose(next as Reason)}
        options={DECLINE_REASONS.map((one) => ({ value: one, label: t(textId("employer.declineReason", one)) }))}
      />
      <ReplyField
        application={application}
        purpose="decline"
        reason={reason}
        hint={t("employer.decline.hint")}
        error={form.error("text")}
        value={text}
        onValue={(next) => form.set({ text: next })}
      />
      <p>
        <Button kind="primary" type="submit" icon="send" busy={decline.busy}>
          {t("employer.decline.action")}
        </Button>
      </p>
    </form>
  );
}
