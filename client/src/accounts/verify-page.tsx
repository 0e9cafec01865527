import { verify } from "@praktika/shared/accounts/contract";
import type { FormEvent } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { AuthPage } from "./auth-frame.tsx";
import { type MailedLink, WithMailedLink } from "./mailed-link.tsx";
import { NameFields, type NameValues } from "./name-fields.tsx";
import { useArrival } from "./use-arrival.ts";

export default function VerifyPage() {
  const t = useT();
  return <WithMailedLink title={t("account.verify.title")}>{(link) => <VerifyForm link={link} />}</WithMailedLink>;
}

function VerifyForm({ link }: { readonly link: MailedLink }) {
  const t = useT();
  const arrive = useArrival();
  const isEmployer = link.purpose === "verify-employer";
  const form = useForm<NameValues>({ name: "verify", initial: { firstName: "", lastName: "", password: "" } });
  const { run, busy } = useChange(verify, {
    done: () => arrive(isEmployer ? "/betrieb/registrieren" : "/profil"),
    failed: form.fail,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { firstName, lastName, password } = form.values;
    const missing = {
      ...(!firstName.trim() && { firstName: t("problems.field.required") }),
      ...(!lastName.trim() && { lastName: t("problems.field.required") }),
      ...(isEmployer && !password && { password: t("problems.field.required") }),
    };
    if (Object.keys(missing).length > 0) return form.reject(missing);
    void run({ body: { token: link.token, firstName, lastName, ...(password && { password }) } }).then(
      (done) => done && form.done(),
    );
  };
  return (
    <AuthPage title={t("account.verify.title")} lead={t("account.verify.lead", { email: link.email })}>
      <form className="b-form" onSubmit={submit} noValidate>
        <ErrorSummary form={form} />
        <NameFields
          form={form}
          passwordHint={t(isEmployer ? "account.newPassword.hintStaff" : "account.newPassword.hintStudent")}
          passwordOptional={!isEmployer}
        />
        <div className="b-row">
          <Button kind="primary" type="submit" busy={busy}>
            {t("account.verify.action")}
          </Button>
        </div>
      </form>
    </AuthPage>
  );
}
