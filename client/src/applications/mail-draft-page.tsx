import { openMailDraft, sendMailDraft } from "@praktika/shared/applications/contract";
import type { CallOutput } from "@praktika/shared/http/contract";
import { textId } from "@praktika/shared/texts/t";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useChange } from "../lib/data.ts";
import { useMailedToken } from "../lib/mailed-token.ts";
import { useSession } from "../lib/session.ts";
import { useT } from "../lib/texts.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { TextField } from "../ui/inputs.tsx";
import { Note, Notice } from "../ui/notice.tsx";
import { Page, PageHead } from "../ui/page-head.tsx";
import { RefusedNotice, Skeleton, Trouble } from "../ui/states.tsx";

type Draft = CallOutput<typeof openMailDraft>;
type Outcome = CallOutput<typeof sendMailDraft>;

/** Behind the mailed link: shows the draft after a POST; one button proves the mailbox and sends. */
export default function MailDraftPage() {
  const t = useT();
  const token = useMailedToken();
  const [draft, setDraft] = useState<Draft>();
  const [outcome, setOutcome] = useState<Outcome>();
  const { run, refused } = useChange(openMailDraft, { done: setDraft });
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || !token) return;
    asked.current = true;
    void run({ body: { token } });
  }, [run, token]);
  const gone = !token || refused?.code === "link-invalid" || refused?.code === "invalid-request";
  return (
    <Page>
      <div className="b-narrow">
        <PageHead
          title={t("apply.draft.title")}
          {...(draft &&
            !outcome && {
              lead: t("apply.draft.lead", {
                firstName: draft.firstName,
                title: draft.offerTitle,
                employer: draft.employerName,
              }),
            })}
        />
        {outcome ? (
          <Outcome outcome={outcome} />
        ) : draft ? (
          <SendForm draft={draft} token={token} onOutcome={setOutcome} />
        ) : gone ? (
          <Notice tone="warning" title={t("apply.draft.gone")}>
            <ButtonLink to="/anmelden">{t("common.signIn")}</ButtonLink>
          </Notice>
        ) : refused ? (
          <Trouble refused={refused} retry={() => void run({ body: { token } })} />
        ) : (
          <Skeleton />
        )}
      </div>
    </Page>
  );
}

function SendForm({
  draft,
  token,
  onOutcome,
}: {
  readonly draft: Draft;
  readonly token: string;
  readonly onOutcome: (outcome: Outcome) => void;
}) {
  const t = useT();
  const session = useSession();
  const [password, setPassword] = useState("");
  const { run, busy, refused } = useChange(sendMailDraft, {
    done: async (outcome) => {
      onOutcome(outcome);
      await session.began();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ body: { token, ...(password && { password }) } });
  };
  const passwordError = refused?.errors.find(({ path }) => path === "password");
  return (
    <form className="b-form" onSubmit={submit} noValidate>
      {draft.needsGuardian && <Note icon="people">{t("apply.draft.guardian")}</Note>}
      {!passwordError && <RefusedNotice refused={refused} />}
      {!draft.hasAccount && (
        <>
          <input type="text" name="username" autoComplete="username" value={draft.email} readOnly hidden />
          <TextField
            label={t("apply.draft.password")}
            hint={t("apply.draft.passwordHint")}
            optional
            type="password"
            autoComplete="new-password"
            value={password}
            error={passwordError && t(textId("problems.field", passwordError.code))}
            onValue={setPassword}
          />
        </>
      )}
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("apply.draft.send")}
        </Button>
      </div>
    </form>
  );
}

function Outcome({ outcome }: { readonly outcome: Outcome }) {
  const t = useT();
  const problem = outcome.problem ? t(textId("problems", outcome.problem)) : "";
  const shown = {
    sent: { tone: "success", title: t("apply.draft.sent"), text: t("apply.draft.sentText") },
    waiting: { tone: "info", title: t("apply.draft.waiting"), text: t("apply.draft.waitingText") },
    refused: { tone: "warning", title: t("apply.draft.refused"), text: t("apply.draft.refusedText", { problem }) },
  } as const;
  const { tone, title, text } = shown[outcome.outcome];
  return (
    <div className="b-stack b-stack--l">
      <Notice tone={tone} title={title} live>
        <p>{text}</p>
      </Notice>
      <div className="b-row">
        <ButtonLink kind="primary" to={`/bewerbungen/${outcome.applicationId}`}>
          {t("apply.draft.toList")}
        </ButtonLink>
      </div>
    </div>
  );
}
