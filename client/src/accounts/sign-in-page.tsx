import { login, requestCode } from "@praktika/shared/accounts/contract";
import { type FormEvent, useState } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { Link } from "../lib/link.tsx";
import { useT } from "../lib/texts.tsx";
import { anythingTyped } from "../lib/typed.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusedNotice } from "../ui/states.tsx";
import { AuthPage, useNext } from "./auth-frame.tsx";
import { useArrival } from "./use-arrival.ts";

type Way = "password" | "code";

export default function SignInPage() {
  const t = useT();
  const arrive = useArrival();
  const returns = useNext("") !== "";
  const [way, setWay] = useState<Way>("password");
  const [sent, setSent] = useState(false);
  const form = useForm({ name: "sign-in", initial: { email: "", password: "", code: "" } });
  const { email, password, code } = form.values;
  const enter = useChange(login, { done: () => arrive() });
  const ask = useChange(requestCode, { done: () => setSent(true) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (way === "code" && !sent) return void (await ask.run({ body: { email } }));
    const done = await enter.run({
      body: way === "password" ? { email, password } : { email, code: code.replaceAll(/\D/g, "") },
    });
    if (done) form.done();
  };
  const change = (chosen: Way) => {
    setWay(chosen);
    setSent(false);
    enter.clear();
  };
  return (
    <AuthPage title={t("account.signIn.title")} lead={t("account.signIn.lead")}>
      <form className="b-form" onSubmit={(event) => void submit(event)} noValidate>
        {returns && anythingTyped() && <Notice tone="info" title={t("account.signIn.kept")} />}
        <ErrorSummary form={form} />
        <RefusedNotice refused={enter.refused ?? ask.refused} />
        <TextField
          id={inputId("email")}
          label={t("account.email")}
          type="email"
          autoComplete="username"
          required
          value={email}
          onValue={(value) => form.set({ email: value })}
        />
        {way === "password" && (
          <TextField
            id={inputId("password")}
            label={t("account.password")}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onValue={(value) => form.set({ password: value })}
          />
        )}
        {way === "code" && sent && (
          <>
            <Notice tone="info" title={t("account.signIn.codeSent")} live />
            <TextField
              id={inputId("code")}
              label={t("account.signIn.code")}
              hint={t("account.signIn.codeHint")}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
              value={code}
              onValue={(value) => form.set({ code: value })}
            />
          </>
        )}
        <div className="b-row">
          <Button kind="primary" type="submit" busy={enter.busy || ask.busy}>
            {way === "code" && !sent ? t("account.signIn.sendCode") : t("account.signIn.action")}
          </Button>
          <Button kind="tertiary" onClick={() => change(way === "password" ? "code" : "password")}>
            {t(way === "password" ? "account.signIn.byCode" : "account.signIn.byPassword")}
          </Button>
        </div>
        <p>
          <Link to="/passwort-vergessen">{t("account.signIn.forgot")}</Link>
        </p>
        <p>
          {t("account.signIn.new")} <Link to="/registrieren">{t("account.signIn.register")}</Link>
        </p>
      </form>
    </AuthPage>
  );
}
