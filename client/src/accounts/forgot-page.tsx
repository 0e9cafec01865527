import { forgotPassword } from "@praktika/shared/accounts/contract";
import { type FormEvent, useState } from "react";
import { useChange } from "../lib/data.ts";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { AuthPage } from "./auth-frame.tsx";

export default function ForgotPage() {
  const t = useT();
  const [email, setEmail] = useState("");
  const [sent, setSent] = useState(false);
  const { run, busy, refused } = useChange(forgotPassword, { done: () => setSent(true) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ body: { email } });
  };
  return (
    <AuthPage title={t("account.forgot.title")} lead={t("account.forgot.lead")}>
      {sent ? (
        <Notice tone="success" title={t("account.forgot.sent")} live />
      ) : (
        <form className="b-form" onSubmit={submit} noValidate>
          <RefusedNotice refused={refused} />
          <TextField
            label={t("account.email")}
            type="email"
            autoComplete="username"
            value={email}
            error={refused?.code === "invalid-request" ? t("problems.field.invalid-email") : undefined}
            onValue={setEmail}
          />
          <div className="b-row">
            <Button kind="primary" type="submit" busy={busy}>
              {t("account.forgot.action")}
            </Button>
          </div>
        </form>
      )}
    </AuthPage>
  );
}
