import type { ManagedEmployer } from "@praktika/shared/employers/contract";
import { textId } from "@praktika/shared/texts/t";
import { useFormat } from "../lib/format.ts";
import { useT } from "../lib/texts.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ComplaintForm } from "./complaint-form.tsx";

/** Where an organisation stands with its desk, what that means, and what can be done now. */
export function StateNotice({ employer, owner }: { readonly employer: ManagedEmployer; readonly owner: boolean }) {
  const t = useT();
  const { state, homeCity, pendingIdentity } = employer;
  const city = t(textId("values.city", homeCity));
  if (state === "pending") return <Pending {...{ employer, city }} />;
  if (state === "rejected") return <Rejected {...{ employer, owner, city }} />;
  if (state === "blocked") {
    return (
      <Notice tone="danger" title={t("employer.state.blocked.title", { city })}>
        <div className="b-stack">
          <p>{t("employer.state.blocked.text")}</p>
          <ComplaintForm employerId={employer.id} />
        </div>
      </Notice>
    );
  }
  if (state === "closed") {
    return (
      <Notice tone="info" title={t("employer.state.closed.title")}>
        <p>{t("employer.state.closed.text")}</p>
      </Notice>
    );
  }
  if (!pendingIdentity) return null;
  return (
    <Notice tone="info" title={t("employer.state.identity.title", { city })}>
      <p>{t("employer.state.identity.text")}</p>
    </Notice>
  );
}

function Pending({ employer, city }: { readonly employer: ManagedEmployer; readonly city: string }) {
  const t = useT();
  const format = useFormat();
  const { id, question, questionUntil } = employer;
  if (question && questionUntil) {
    return (
      <Notice tone="warning" title={t("employer.state.asked.title", { city })}>
        <div className="b-stack">
          <blockquote className="b-quote">{question}</blockquote>
          <p>{t("employer.state.asked.text", { day: format.day(questionUntil) })}</p>
          <ButtonLink kind="primary" to={`/betrieb/${id}/daten`}>
            {t("employer.state.asked.action")}
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  return (
    <Notice
      tone="info"
      title={t(question ? "employer.state.answered.title" : "employer.state.pending.title", { city })}
    >
      <p>{t(question ? "employer.state.answered.text" : "employer.state.pending.text", { city })}</p>
    </Notice>
  );
}

type RejectedProps = { readonly employer: ManagedEmployer; readonly owner: boolean; readonly city: string };
function Rejected({ employer: { id, rejection }, owner, city }: RejectedProps) {
  const t = useT();
  return (
    <Notice tone="danger" title={t("employer.state.rejected.title", { city })}>
      <div className="b-stack">
        {rejection && (
          <div>
            <p>
              <strong>{t(textId("employer.reason", rejection.reason))}</strong>
            </p>
            {rejection.text && <blockquote className="b-quote">{rejection.text}</blockquote>}
          </div>
        )}
        <p>{t("employer.state.rejected.text")}</p>
        {owner && (
          <p>
            <ButtonLink kind="primary" to={`/betrieb/${id}/daten`}>
              {t("employer.state.rejected.action")}
            </ButtonLink>
          </p>
        )}
        <ComplaintForm employerId={id} />
      </div>
    </Notice>
  );
}
