import { register } from "@praktika/shared/accounts/contract";
import type { FormEvent } from "react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { Link } from "../lib/link.tsx";
import { useLanguage, useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choices.tsx";
import { TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { AuthPage } from "./auth-frame.tsx";

export default function RegisterPage() {
  const t = useT();
  const language = useLanguage();
  const [search] = useSearchParams();
  const form = useForm({
    name: "register",
    initial: { email: "", as: search.get("als") === "betrieb" ? "employer" : "student" },
  });
  const [sentTo, setSentTo] = useState<string>();
  const start = useChange(register, { done: () => setSentTo(form.values.email) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { email, as } = form.values;
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return form.reject({ email: t("problems.field.invalid-email") });
    const done = await start.run({ body: { email, as: as === "employer" ? "employer" : "student", language } });
    if (done) form.done();
  };
  if (sentTo) {
    return (
      <AuthPage title={t("account.register.sent.title")}>
        <Notice tone="success" title={t("account.register.sent.title")} live>
          <p>{t("account.register.sent.text", { email: sentTo })}</p>
        </Notice>
        <p>
          <Button kind="tertiary" onClick={() => setSentTo(undefined)}>
            {t("account.register.again")}
          </Button>
        </p>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t("account.register.title")} lead={t("account.register.lead")}>
      <form className="b-form" onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary form={form} />
        <RefusedNotice refused={start.refused} />
        <RadioGroup
          legend={t("account.register.as")}
          name="as"
          value={form.values.as}
          onValue={(as) => form.set({ as })}
          options={[
            { value: "student", label: t("account.register.student") },
            { value: "employer", label: t("account.register.employer") },
          ]}
        />
        <TextField
          id={inputId("email")}
          label={t("account.email")}
          type="email"
          autoComplete="email"
          required
          value={form.values.email}
          error={form.error("email")}
          onValue={(email) => form.set({ email })}
        />
        <div className="b-row">
          <Button kind="primary" type="submit" busy={start.busy}>
            {t("account.register.action")}
          </Button>
        </div>
        <p>
          {t("account.register.have")} <Link to="/anmelden">{t("account.signIn.title")}</Link>
        </p>
      </form>
    </AuthPage>
  );
}
