import { type Me, readMe, updateMe } from "@praktika/shared/accounts/contract";
import type { FormEvent } from "react";
import { UI_LANGUAGES, type UiLanguage } from "@praktika/shared/values/language";
import { textId } from "@praktika/shared/texts/t";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { Button } from "../ui/button.tsx";
import { SelectField, TextField } from "../ui/inputs.tsx";
import { useToast } from "../ui/toast.tsx";

export function NameForm({ me }: { readonly me: Me }) {
  const t = useT();
  const say = useToast();
  const form = useForm({
    name: "account",
    initial: { firstName: me.firstName, lastName: me.lastName, language: me.language as string },
  });
  const { run, busy } = useChange(updateMe, {
    refresh: [readMe],
    done: () => say(t("common.saved")),
    failed: form.fail,
  });
  const { firstName, lastName, language } = form.values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ version: me.version, body: { firstName, lastName, language: language as UiLanguage } }).then(
      (done) => done && form.done(),
    );
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate aria-labelledby="daten">
      <h2 className="kern-heading-medium" id="daten">
        {t("account.account.data")}
      </h2>
      <ErrorSummary form={form} />
      <TextField
        id={inputId("firstName")}
        label={t("account.firstName")}
        autoComplete="given-name"
        value={firstName}
        error={form.error("firstName")}
        onValue={(value) => form.set({ firstName: value })}
      />
      <TextField
        id={inputId("lastName")}
        label={t("account.lastName")}
        autoComplete="family-name"
        value={lastName}
        error={form.error("lastName")}
        onValue={(value) => form.set({ lastName: value })}
      />
      <SelectField
        label={t("account.account.language")}
        value={language}
        onValue={(value) => form.set({ language: value })}
        options={UI_LANGUAGES.map((code) => ({ value: code, label: t(textId("account.account.language", code)) }))}
      />
      <div className="b-row">
        <Button kind="primary" type="submit" busy={busy}>
          {t("common.save")}
        </Button>
      </div>
    </form>
  );
}

export function PasswordForm({ me }: { readonly me: Me }) {
  const t = useT();
  const say = useToast();
  const isStaff = me.employers.length > 0 || me.desks.length > 0 || me.operator;
  const form = useForm({ name: "password", initial: { old: "", password: "" } });
  const { run, busy } = useChange(updateMe, {
    refresh: [readMe],
    done: () => say(t("common.saved")),
    failed: form.fail,
  });
  const { old, password } = form.values;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({ version: me.version, body: { password: { ...(me.hasPassword && { old }), new: password } } }).then(
      (done) => done && form.reset({ old: "", password: "" }),
    );
  };
  return (
    <form className="b-form" onSubmit={submit} noValidate aria-labelledby="passwort">
      <h2 className="kern-heading-medium" id="passwort">
        {t(me.hasPassword ? "account.account.password" : "account.account.setPassword")}
      </h2>
      <ErrorSummary form={form} />
      <input type="text" name="username" autoComplete="username" value={me.email} readOnly hidden />
      {me.hasPassword && (
        <TextField
          id={inputId("password.old")}
          label={t("account.account.oldPassword")}
          type="password"
          autoComplete="current-password"
          value={old}
          error={form.error("password.old")}
          onValue={(value) => form.set({ old: value })}
        />
      )}
      <TextField
        id={inputId("password.new")}
        label={t("account.newPassword")}
        hint={t(isStaff ? "account.newPassword.hintStaff" : "account.newPassword.hintStudent")}
        type="password"
        autoComplete="new-password"
        value={password}
        error={form.error("password.new")}
        onValue={(value) => form.set({ password: value })}
      />
      <div className="b-row">
        <Button type="submit" busy={busy}>
          {t("account.account.password")}
        </Button>
      </div>
    </form>
  );
}
