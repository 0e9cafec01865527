import type { ReceivedApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { berlinDay } from "@praktika/shared/values/dates";
import { useState } from "react";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Note } from "../ui/notice.tsx";
import { daysLeft } from "./deadline.tsx";
import { DeclineForm } from "./decline-form.tsx";
import { InviteStep } from "./invite-step.tsx";
import { PromiseForm } from "./promise-form.tsx";
import { RevokeForm } from "./revoke-form.tsx";
import { type Step, stepsOf } from "./steps.ts";

const FORMS = { invite: InviteStep, promise: PromiseForm, decline: DeclineForm, revoke: RevokeForm } as const;

/** What happens next, until when, and the answers that are possible. */
export function AnswerPanel({
  application,
  verified,
}: {
  readonly application: ReceivedApplication;
  readonly verified: boolean;
}) {
  const t = useT();
  const [step, setStep] = useState<Step>();
  const steps = stepsOf(application);
  const close = () => setStep(undefined);
  const Form = step && FORMS[step];
  return (
    <section className="b-panel b-panel--tint" aria-labelledby="answer">
      <h2 id="answer">{t("employer.answer.title")}</h2>
      <Deadline application={application} />
      <p className="b-small">
        {t(textId(application.oneDay ? "employer.next.oneDay" : "employer.next", application.state))}
      </p>
      {steps.length > 0 && !verified && <Note icon="lock">{t("employer.answer.unverified")}</Note>}
      {steps.length > 0 && verified && (
        <div className="b-stack b-stack--s">
          {steps.map((one, index) => (
            <Button
              key={one}
              kind={one === "revoke" ? "danger" : index === 0 ? "primary" : "secondary"}
              onClick={() => setStep(one)}
            >
              {t(textId("employer.step", one))}
            </Button>
          ))}
        </div>
      )}
      <Dialog title={step ? t(textId("employer.stepTitle", step)) : ""} open={step !== undefined} onClose={close}>
        {Form && <Form application={application} onDone={close} />}
      </Dialog>
    </section>
  );
}

function Deadline({ application }: { readonly application: ReceivedApplication }) {
  const t = useT();
  const format = useFormat();
  const { deadline, state } = application;
  if (!deadline) return null;
  const days = daysLeft(application);
  return (
    <div className="b-stat">
      <b>{format.dayShort(berlinDay(new Date(deadline)))}</b>
      <span>
        {days === undefined
          ? t("employer.deadline.promised")
          : t(state === "invited" ? "employer.deadline.decide" : "employer.deadline.answer", { days })}
      </span>
    </div>
  );
}
