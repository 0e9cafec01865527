import { createReply, listReplies, type ReplyTemplate, updateReply } from "@praktika/shared/replies/contract";
import { REPLY_PURPOSES, REPLY_SIGNS, type ReplyPurpose } from "@praktika/shared/replies/reply-text";
import { textId } from "@praktika/shared/texts/t";
import { REPLY_LENGTH, REPLY_NAME_LENGTH } from "@praktika/shared/values/limits";
import { FormErrors } from "../employers/form-errors.tsx";
import { useChange } from "../lib/data.ts";
import { inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField, TextArea, TextField } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";

export type Begun = {
  readonly purpose: ReplyPurpose;
  readonly name: string;
  readonly body: string;
  readonly old?: ReplyTemplate;
};
type Props = { readonly employerId: string; readonly begun: Begun; readonly onDone: () => void };
const SIGNS = Object.keys(REPLY_SIGNS);

/** Writes a new text or changes one. */
export function ReplyForm({ employerId, begun: { purpose, name, body, old }, onDone }: Props) {
  const t = useT();
  const toast = useToast();
  const form = useForm({
    name: `reply:${old ? `${old.id}:${old.version}` : `new:${name}`}`,
    initial: { purpose, name, body },
  });
  const { values, set } = form;
  const options = {
    refresh: [listReplies],
    failed: form.fail,
    done: () => {
      form.done();
      toast(t("replies.saved"));
      onDone();
    },
  };
  const create = useChange(createReply, options);
  const update = useChange(updateReply, options);
  const send = () => {
    if (old) void update.run({ params: { id: employerId, templateId: old.id }, version: old.version, body: values });
    else void create.run({ params: { id: employerId }, body: values, idempotencyKey: form.idempotencyKey });
  };
  return (
    <form
      className="b-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormErrors form={form} />
      <SelectField
        id={inputId("purpose")}
        label={t("replies.form.purpose")}
        value={values.purpose}
        onValue={(next) => set({ purpose: next as ReplyPurpose })}
        options={REPLY_PURPOSES.map((one) => ({ value: one, label: t(textId("replies.purpose", one)) }))}
      />
      <TextField
        id={inputId("name")}
        label={t("replies.form.name")}
        hint={t("replies.form.name.hint")}
        maxLength={REPLY_NAME_LENGTH}
        error={form.error("name")}
        value={values.name}
        onValue={(next) => set({ name: next })}
      />
      <TextArea
        id={inputId("body")}
        label={t("replies.form.body")}
        hint={t("replies.form.body.hint")}
        maxLength={REPLY_LENGTH}
        rows={8}
        error={form.error("body")}
        value={values.body}
        onValue={(next) => set({ body: next })}
      />
      <fieldset className="b-stack b-stack--s">
        <legend className="b-legend">{t("replies.form.signs")}</legend>
        <div className="b-chips">
          {SIGNS.map((sign) => (
            <Button
              key={sign}
              small
              icon="plus"
              onClick={() => set({ body: values.body + t(textId("replies.sign", sign)) })}
            >
              {t(textId("replies.sign", sign))}
            </Button>
          ))}
        </div>
        <p className="b-small b-muted">{t("replies.sign.note")}</p>
      </fieldset>
      <p>
        <Button kind="primary" type="submit" icon="save" busy={create.busy || update.busy}>
          {t("replies.form.save")}
        </Button>
      </p>
    </form>
  );
}
