import { inviteApplication } from "@praktika/shared/applications/contract";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { ReplyField } from "../replies/reply-field.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { ANSWERED } from "./answered.ts";
import { noteOf, type StepProps } from "./step-form.ts";

/** Opens contact: both sides see who the other is. */
export function InviteStep({ application, onDone }: StepProps) {
  const t = useT();
  const toast = useToast();
  const { id } = application;
  const form = useForm({ name: `invite:${id}`, initial: { text: "" } });
  const invite = useChange(inviteApplication, {
    refresh: ANSWERED,
    failed: form.fail,
    done: () => {
      form.done();
      toast(t("employer.invite.done"));
      onDone();
    },
  });
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void invite.run({ params: { id }, body: noteOf(form.values.text) });
      }}
    >
      <FormErrors form={form} />
      <div className="b-prose">
        <p>{t("employer.invite.text")}</p>
        <p>{t("employer.invite.deadline")}</p>
      </div>
      <ReplyField
        application={application}
        purpose="invite"
        optional
        error={form.error("text")}
        value={form.values.text}
        onValue={(text) => form.set({ text })}
      />
      <p>
        <Button kind="primary" type="submit" icon="mail" busy={invite.busy}>
          {t("employer.invite.action")}
        </Button>
      </p>
    </form>
  );
}
