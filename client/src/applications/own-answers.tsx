import type { OwnApplication } from "@praktika/shared/applications/contract";
import { textId } from "@praktika/shared/texts/t";
import { useRef, useState } from "react";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { CorrectForm } from "./correct-form.tsx";

/** The three answers, to be changed until somebody has read them. */
export function OwnAnswers({ application }: { readonly application: OwnApplication }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setEditing(false);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="antworten">
      <h2 className="kern-heading-medium" id="antworten" ref={heading} tabIndex={-1}>
        {t("applications.answers")}
      </h2>
      {editing ? (
        <CorrectForm application={application} onDone={close} />
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
