import {
  correctApplication,
  listOwnApplications,
  type OwnApplication,
  readOwnApplication,
} from "@praktika/shared/applications/contract";
import { type FormEvent, useEffect, useState } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useMe } from "../lib/session.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useToast } from "../ui/toast.tsx";
import { AnswerFields, answerErrors } from "./answer-fields.tsx";
import { OPEN } from "./progress.ts";

type Props = { readonly application: OwnApplication; readonly onDone: () => void };

/** New answers while nobody has read the old ones; when somebody was quicker, what was typed stays. */
export function CorrectForm({ application, onDone }: Props) {
  const t = useT();
  const say = useToast();
  const me = useMe();
  const { id, state, version } = application;
  const names = me ? [me.firstName, me.lastName] : [];
  const form = useForm({ name: `correct-${id}`, initial: { answers: [...application.answers] } });
  const [lost, setLost] = useState(false);
  const { run, busy } = useChange(correctApplication, {
    refresh: [readOwnApplication, listOwnApplications],
    done: () => {
      say(t("applications.correct.done"));
      close();
    },
    failed: (refused) => (refused.status === 412 || refused.status === 409 ? setLost(true) : form.fail(refused)),
  });
  const close = () => {
    form.done();
    onDone();
  };
  useEffect(() => document.getElementById(inputId("answers.0"))?.focus(), []);
  const { answers } = form.values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const errors = answerErrors(t, answers, names);
    if (Object.keys(errors).length > 0) return form.reject(errors);
    setLost(false);
    void run({ params: { id }, version, body: { answers: answers as [string, string, string] } });
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate>
      <ErrorSummary form={form} />
      <Late state={state} lost={lost} />
      <AnswerFields
        answers={answers}
        names={names}
        error={form.error}
        onAnswers={(next) => form.set({ answers: next })}
      />
      <div className="b-row">
        {state === "sent" && (
          <Button kind="primary" type="submit" busy={busy}>
            {t("common.save")}
          </Button>
        )}
        <Button kind="tertiary" onClick={close}>
          {t(state === "sent" ? "common.cancel" : "common.close")}
        </Button>
      </div>
    </form>
  );
}

/** Why saving did not work, or does not any more. */
function Late({ state, lost }: { readonly state: OwnApplication["state"]; readonly lost: boolean }) {
  const t = useT();
  if (state === "sent") return lost ? <Notice tone="warning" title={t("applications.correct.changed")} live /> : null;
  const title = t(OPEN.includes(state) ? "applications.correct.late.title" : "applications.correct.over");
  return (
    <Notice tone="warning" title={title} live>
      <p>{t("applications.correct.late.text")}</p>
    </Notice>
  );
}
