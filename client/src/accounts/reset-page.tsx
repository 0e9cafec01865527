import { resetPassword } from "@praktika/shared/accounts/contract";
import type { FormEvent } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/inputs.tsx";
import { AuthPage } from "./auth-frame.tsx";
import { type MailedLink, WithMailedLink } from "./mailed-link.tsx";
import { useArrival } from "./use-arrival.ts";

export default function ResetPage() {
  const t = useT();
  return <WithMailedLink title={t("account.reset.title")}>{(link) => <ResetForm link={link} />}</WithMailedLink>;
}

function ResetForm({ link }: { readonly link: MailedLink }) {
  const t = useT();
  const arrive = useArrival();
  const form = useForm({ name: "reset", initial: { password: "" } });
  const { run, busy } = useChange(resetPassword, { done: () => arrive(), failed: form.fail });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ body: { token: link.token, password: form.values.password } });
  };
  return (
    <AuthPage title={t("account.reset.title")} lead={t("account.reset.lead")}>
      <form className="b-form" onSubmit={submit} noValidate>
        <ErrorSummary form={form} />
        <input type="text" name="username" autoComplete="username" value={link.email} readOnly hidden />
        <TextField
          id={inputId("password")}
          label={t("account.newPassword")}
          hint={t("account.newPassword.hintStaff")}
          type="password"
          autoComplete="new-password"
          value={form.values.password}
          error={form.error("password")}
          onValue={(password) => form.set({ password })}
        />
        <div className="b-row">
          <Button kind="primary" type="submit" busy={busy}>
            {t("account.reset.action")}
          </Button>
        </div>
      </form>
    </AuthPage>
  );
}
