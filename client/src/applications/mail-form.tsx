import { applyByMail, type MailApplicationInput } from "@praktika/shared/applications/contract";
import type { PublicOffer } from "@praktika/shared/offers/contract";
import { MINIMUM_AGE } from "@praktika/shared/values/limits";
import { type FormEvent, useState } from "react";
import { useChange } from "../lib/data.ts";
import { ErrorSummary, inputId, useForm } from "../lib/form.tsx";
import { Link } from "../lib/link.tsx";
import { now } from "../lib/now.ts";
import { useLanguage, useT } from "../lib/texts.tsx";
import { PersonFields } from "../profile/person-fields.tsx";
import { ageNow, noPerson, personErrors, personInput } from "../profile/person-values.ts";
import { StrengthFields } from "../profile/strength-fields.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { FormSection } from "../ui/form-section.tsx";
import { Checkbox, TextField } from "../ui/inputs.tsx";
import { Notice } from "../ui/notice.tsx";
import { answerErrors } from "./answer-fields.tsx";
import { AskFields } from "./ask-fields.tsx";
import { MailSent } from "./mail-sent.tsx";
import { noWish, wishErrors, wishOf } from "./wish-fields.tsx";

const EMPTY = { firstName: "", lastName: "", email: "", answers: ["", "", ""], consent: false, ...noPerson, ...noWish };
const EMAIL = /^\S+@\S+\.\S+$/;

/** Applying without an account, in twelve fields. */
export function MailForm({ offer }: { readonly offer: PublicOffer }) {
  const t = useT();
  const language = useLanguage();
  const form = useForm({ name: `apply-${offer.id}`, initial: EMPTY });
  const { values } = form;
  const names = [values.firstName, values.lastName];
  const [sentTo, setSentTo] = useState<string>();
  const { run, busy } = useChange(applyByMail, { failed: form.fail });
  const age = ageNow(values, now());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const required = t("problems.field.required");
    const errors = {
      ...answerErrors(t, values.answers, names),
      ...wishErrors(t, offer, values),
      ...(!values.firstName.trim() && { firstName: required }),
      ...(!values.lastName.trim() && { lastName: required }),
      ...(!EMAIL.test(values.email.trim()) && { email: t("problems.field.invalid-email") }),
      ...personErrors(t, values, age),
      ...(!values.consent && { consent: t("apply.consent.required") }),
    };
    if (Object.keys(errors).length > 0) return form.reject(errors);
    const wish = wishOf(offer, values);
    const body: MailApplicationInput = {
      ...personInput(values, age),
      firstName: values.firstName.trim(),
      lastName: values.lastName.trim(),
      email: values.email.trim(),
      answers: values.answers as [string, string, string],
      consent: true,
      language,
      ...(wish && { wish }),
      ...(values.schoolInformed && { schoolInformed: true }),
    };
    void run({ params: { id: offer.id }, body, idempotencyKey: form.idempotencyKey }).then((accepted) => {
      if (!accepted) return;
      setSentTo(body.email);
      form.done();
      window.scrollTo(0, 0);
    });
  };

  if (sentTo) return <MailSent email={sentTo} onChange={() => setSentTo(undefined)} />;
  if (age !== undefined && age < MINIMUM_AGE && age >= 0)
    return <TooYoung onBack={() => form.set({ birthYear: "" })} />;
  return (
    <form className="b-form b-form--apply" onSubmit={submit} noValidate>
      <ErrorSummary form={form} title={t("apply.missing", { count: Object.keys(form.errors).length || 1 })} />
      <AskFields offer={offer} values={values} names={names} error={form.error} onValues={form.set} />
      <FormSection id="ueber" title={t("apply.about")}>
        <PersonFields values={values} error={form.error} onValues={form.set} />
      </FormSection>
      <Disclosure title={`${t("apply.strengths")} ${t("common.form.optional")}`}>
        <div className="b-form">
          <StrengthFields values={values} onValues={form.set} />
        </div>
      </Disclosure>
      <FormSection id="wohin" title={t("apply.contact")}>
        <p className="b-small b-muted">
          {t("apply.contact.hint")}{" "}
          <Link to={`/anmelden?next=/praktika/${offer.id}/bewerben`}>{t("common.signIn")}</Link>
        </p>
        <div className="b-formgrid">
          <TextField
            id={inputId("firstName")}
            label={t("apply.firstName")}
            autoComplete="given-name"
            maxLength={80}
            value={values.firstName}
            error={form.error("firstName")}
            onValue={(firstName) => form.set({ firstName })}
          />
          <TextField
            id={inputId("lastName")}
            label={t("apply.lastName")}
            autoComplete="family-name"
            maxLength={80}
            value={values.lastName}
            error={form.error("lastName")}
            onValue={(lastName) => form.set({ lastName })}
          />
          <div className="b-wide">
            <TextField
              id={inputId("email")}
              label={t("apply.email")}
              hint={t("apply.email.hint")}
              type="email"
              autoComplete="email"
              value={values.email}
              error={form.error("email")}
              onValue={(email) => form.set({ email })}
            />
          </div>
        </div>
      </FormSection>
      <div className="b-stack">
        <Checkbox
          id={inputId("consent")}
          checked={values.consent}
          onChecked={(consent) => form.set({ consent })}
          error={form.error("consent")}
        >
          {t("apply.consent", { employer: offer.employer.name })}{" "}
          <Link to="/datenschutz">{t("apply.consent.more")}</Link>
        </Checkbox>
        <div className="b-row">
          <Button kind="primary" type="submit" busy={busy}>
            {t("apply.send")}
          </Button>
        </div>
        <p className="b-small b-muted">{t("apply.kept")}</p>
      </div>
    </form>
  );
}

function TooYoung({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  return (
    <Notice tone="info" title={t("apply.young.title")} live>
      <p>{t("apply.young.text")}</p>
      <Button kind="tertiary" onClick={onBack}>
        {t("common.back")}
      </Button>
    </Notice>
  );
}
