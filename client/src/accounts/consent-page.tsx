import { giveConsent, readConsent, revokeConsent } from "@praktika/shared/accounts/contract";
import type { CallOutput } from "@praktika/shared/http/contract";
import { textId } from "@praktika/shared/texts/t";
import { useEffect, useRef, useState } from "react";
import { useChange } from "../lib/data.ts";
import { useMailedToken } from "../lib/mailed-token.ts";
import { useT } from "../lib/texts.tsx";
import { Ticks } from "../offers/ticks.tsx";
import { Button } from "../ui/button.tsx";
import { Confirm } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice, Skeleton, Trouble } from "../ui/states.tsx";
import { AuthPage } from "./auth-frame.tsx";
import { DeadLink } from "./mailed-link.tsx";

type Consent = CallOutput<typeof readConsent>;
const POINTS = ["apply", "data", "revoke", "privacy"] as const;

/** A guardian's page: no account, no applications, one question. */
export default function ConsentPage() {
  const t = useT();
  const token = useMailedToken();
  const [consent, setConsent] = useState<Consent>();
  const read = useChange(readConsent, { done: setConsent });
  const asked = useRef(false);
  const { run, refused } = read;
  useEffect(() => {
    if (asked.current || !token) return;
    asked.current = true;
    void run({ body: { token } });
  }, [run, token]);
  if (consent) return <ConsentQuestion consent={consent} token={token} onChange={setConsent} />;
  if (!token) return <DeadLink text={t("account.link.none")} />;
  if (refused?.code === "link-invalid" || refused?.code === "invalid-request")
    return <DeadLink text={t("account.link.invalid.text")} />;
  return (
    <AuthPage title={t("account.consent.agreed")}>
      {refused ? <Trouble refused={refused} retry={() => void run({ body: { token } })} /> : <Skeleton />}
    </AuthPage>
  );
}

function ConsentQuestion({
  consent,
  token,
  onChange,
}: {
  readonly consent: Consent;
  readonly token: string;
  readonly onChange: (consent: Consent) => void;
}) {
  const t = useT();
  const { firstName, state } = consent;
  const [sure, setSure] = useState(false);
  const give = useChange(giveConsent, { done: onChange });
  const revoke = useChange(revokeConsent, { done: onChange });
  const body = { body: { token } };
  return (
    <AuthPage title={t("account.consent.title", { firstName })} lead={t("account.consent.lead", { firstName })}>
      <div className="b-stack b-stack--l">
        {state === "given" && (
          <Notice tone="success" title={t("account.consent.given", { firstName })} live>
            <p>{t("account.consent.givenText")}</p>
          </Notice>
        )}
        {state === "revoked" && <Notice tone="info" title={t("account.consent.revoked")} live />}
        <RefusedNotice refused={give.refused ?? revoke.refused} />
        <section className="b-stack" aria-labelledby="wozu">
          <h2 className="kern-heading-medium" id="wozu">
            {t("account.consent.agreed")}
          </h2>
          <Ticks items={POINTS.map((point) => t(textId("account.consent.point", point), { firstName }))} />
        </section>
        <div className="b-row">
          {state !== "given" && (
            <Button kind="primary" busy={give.busy} onClick={() => void give.run(body)}>
              {t("account.consent.give")}
            </Button>
          )}
          {state === "given" && (
            <Button kind="danger" busy={revoke.busy} onClick={() => setSure(true)}>
              {t("account.consent.revoke")}
            </Button>
          )}
        </div>
      </div>
      <Confirm
        title={t("account.consent.revoke")}
        text={<p>{t("account.consent.revokeSure", { firstName })}</p>}
        action={t("account.consent.revoke")}
        danger
        open={sure}
        busy={revoke.busy}
        onClose={() => setSure(false)}
        onConfirm={() => void revoke.run(body).then(() => setSure(false))}
      />
    </AuthPage>
  );
}
