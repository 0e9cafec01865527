import {
  type ApplicationInput,
  listOwnApplications,
  prepareApplication,
  sendApplication,
} from "@praktika/shared/applications/contract";
import type { PublicOffer } from "@praktika/shared/offers/contract";
import { type FormEvent, useState } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, useForm } from "../lib/form.tsx";
import { useGo } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import { answerErrors } from "./answer-fields.tsx";
import { AskFields } from "./ask-fields.tsx";
import { noWish, wishErrors, wishOf } from "./wish-fields.tsx";

/** Applying with an account: everything else comes from the profile. */
export function OwnForm({ offer, names }: { readonly offer: PublicOffer; readonly names: readonly string[] }) {
  const t = useT();
  const go = useGo();
  const say = useToast();
  const form = useForm({ name: `apply-${offer.id}`, initial: { answers: ["", "", ""], ...noWish } });
  const { values } = form;
  const [draftId, setDraftId] = useState<string>();
  const prepare = useChange(prepareApplication, { failed: form.fail });
  const send = useChange(sendApplication, {
    refresh: [listOwnApplications],
    done: ({ id, state }) => {
      say(t(state === "sent" ? "applications.sent.done" : "applications.sent.waiting"));
      form.done();
      go(`/bewerbungen/${id}`);
    },
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const errors = { ...answerErrors(t, values.answers, names), ...wishErrors(t, offer, values) };
    if (Object.keys(errors).length > 0) return form.reject(errors);
    form.clear();
    const wish = wishOf(offer, values);
    const body: ApplicationInput = {
      answers: values.answers as [string, string, string],
      ...(wish && { wish }),
      ...(values.schoolInformed && { schoolInformed: true }),
    };
    const made = draftId
      ? { id: draftId }
      : await prepare.run({ params: { id: offer.id }, body, idempotencyKey: form.idempotencyKey });
    if (!made) return;
    setDraftId(made.id);
    await send.run({ params: { id: made.id }, body: {} });
  };
  return (
    <form className="b-form b-form--apply" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary form={form} />
      <RefusedNotice refused={send.refused} />
      <AskFields offer={offer} values={values} names={names} error={form.error} onValues={form.set} />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={prepare.busy || send.busy}>
          {t("apply.send")}
        </Button>
      </div>
    </form>
  );
}
