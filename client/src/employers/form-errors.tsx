import { ErrorSummary, type Form } from "../lib/form.tsx";
import { useT } from "../lib/texts.tsx";

/** The summary of a refused form, said the polite way where fields are named. */
export function FormErrors<V extends object>({ form }: { readonly form: Form<V> }) {
  const t = useT();
  const named = Object.keys(form.errors).length > 0;
  return <ErrorSummary form={form} {...(named && { title: t("employer.form.check") })} />;
}
