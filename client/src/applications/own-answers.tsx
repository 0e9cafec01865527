import { correctApplication, type OwnApplication, readOwnApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { type FormEvent, useState } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, useForm } from "../lib/form.tsx";
import { useMe } from "../lib/session.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { AnswerFields, answerErrors } from "./answer-fields.tsx";

/** The three answers, to be changed until somebody has read them. */
export function OwnAnswers({ application }: { readonly application: OwnApplication }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  return (
    <section aria-labelledby="antworten">
      <h2 className="kern-heading-medium" id="antworten">
        {t("applications.answers")}
      </h2>
      {editing ? (
        <CorrectForm application={application} onDone={() => setEditing(false)} />
      ) : (
        <>
          <dl className="b-stack">
            {application.answers.map((answer, index) => (
              <div key={index}>
                <dt className="b-small b-muted">{t(textId("apply.question", String(index)))}</dt>
                <dd className="b-prose">{answer}</dd>
              </div>
            ))}
          </dl>
          {application.state === "sent" && (
            <div className="b-row">
              <Button small icon="edit" onClick={() => setEditing(true)}>
                {t("applications.correct")}
              </Button>
              <span className="b-small b-muted">{t("applications.correct.hint")}</span>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function CorrectForm({ application, onDone }: { readonly application: OwnApplication; readonly onDone: () => void }) {
  const t = useT();
  const say = useToast();
  const me = useMe();
  const names = me ? [me.firstName, me.lastName] : [];
  const form = useForm({ name: `correct-${application.id}`, initial: { answers: [...application.answers] } });
  const { run, busy } = useChange(correctApplication, {
    refresh: [readOwnApplication],
    done: () => {
      form.done();
      say(t("applications.correct.done"));
      onDone();
    },
    failed: form.fail,
  });
  const { answers } = form.values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const errors = answerErrors(t, answers, names);
    if (Object.keys(errors).length > 0) return form.reject(errors);
    void run({
      params: { id: application.id },
      version: application.version,
      body: { answers: answers as [string, string, string] },
    });
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate>
      <ErrorSummary form={form} />
      <AnswerFields
        answers={answers}
        names={names}
        error={form.error}
        onAnswers={(next) => form.set({ answers: next })}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("common.save")}
        </Button>
        <Button kind="tertiary" onClick={onDone}>
          {t("common.cancel")}
        </Button>
      </div>
    </form>
  );
}
