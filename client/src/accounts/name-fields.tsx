import type { Form } from "../lib/form.tsx";
import { inputId } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";
import { TextField } from "../ui/inputs.tsx";

export type NameValues = { firstName: string; lastName: string; password: string };

/** First name, last name and a password of the page behind a mailed link. */
export function NameFields({
  form,
  passwordHint,
  passwordOptional,
}: {
  readonly form: Form<NameValues>;
  readonly passwordHint: string;
  readonly passwordOptional: boolean;
}) {
  const t = useT();
  const { firstName, lastName, password } = form.values;
  return (
    <>
      <TextField
        id={inputId("firstName")}
        label={t("account.firstName")}
        autoComplete="given-name"
        maxLength={80}
        value={firstName}
        error={form.error("firstName")}
        onValue={(value) => form.set({ firstName: value })}
      />
      <TextField
        id={inputId("lastName")}
        label={t("account.lastName")}
        autoComplete="family-name"
        maxLength={80}
        value={lastName}
        error={form.error("lastName")}
        onValue={(value) => form.set({ lastName: value })}
      />
      <TextField
        id={inputId("password")}
        label={t("account.newPassword")}
        hint={passwordHint}
        optional={passwordOptional}
        type="password"
        autoComplete="new-password"
        value={password}
        error={form.error("password")}
        onValue={(value) => form.set({ password: value })}
      />
    </>
  );
}
